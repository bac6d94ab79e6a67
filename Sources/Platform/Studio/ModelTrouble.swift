import DomainModel
import LanguageModels

extension ChatModelError {
    /// What a teacher reads when a model does not answer: the operator's message in English, what it comes to in Chinese.
    var localized: LocalizedText { ["en": message, "zh": chinese] }

    private var chinese: String {
        switch code {
        case .configuration: "语言模型的地址、密钥或名称设置有误，请检查设置。"
        case .unreachable: "无法连接语言模型，请检查它是否在运行、地址是否正确。"
        case .silent: "语言模型很久没有回应，请稍后再试，或调大等待时间。"
        case .cut: "语言模型的回复中途断开，请再试一次。"
        case .unauthorised: "语言模型拒绝了密钥，请检查密钥及其权限。"
        case .notFound: "服务器上没有这个语言模型或地址，请检查名称和地址。"
        case .limited: "对语言模型的请求过多，或额度已用完，请稍后再试。"
        case .rejected: "语言模型不接受这个请求，请换一个模型或缩短要求。"
        case .unavailable: "语言模型的服务器过载或出错，请稍后再试。"
        case .malformed: "服务器的回复不是语言模型应有的形式，请检查地址。"
        case .tooLarge: "语言模型的回复过长，没有读完。"
        case .consent: "没有得到使用语言模型的同意。"
        case .budget: "今天的用量已经用完，明天可以继续。"
        case .resting: "语言模型刚出过错，暂时停用，请稍后再试。"
        case .busy: "同时使用语言模型的请求过多，请稍后再试。"
        }
    }
}
