package import DomainModel

/// What imports tell people, in Chinese beside English.
extension ImportReport {
    /// A kind of thing, a reason or a note of a report.
    package static func localized(_ text: String) -> LocalizedText {
        // Within a sentence an error begins in lower case.
        let sentence = text.prefix(1).uppercased() + text.dropFirst()
        return ImportError.wordings.chinese(text).map { ["en": text, "zh": $0] } ?? ImportError.wordings.chinese(
            sentence
        )
        .map { ["en": text, "zh": $0] } ?? LocalizedText(everywhere: text)
    }
}

extension ImportError {
    /// ``description`` in English and Chinese.
    package var localized: LocalizedText {
        guard let message = Self.wordings.chinese(message), let remedy = Self.wordings.chinese(remedy) else {
            return LocalizedText(everywhere: description)
        }
        return ["en": description, "zh": "\(file)\(line.map { ":\($0)" } ?? "")：\(message)。\(remedy)。"]
    }

    static let wordings = Wordings(kinds + reasons + notes + messages + remedies, names: kinds + reasons)

    private static let kinds: [Wordings.Sentence] = [
        ("choices", "选项"), ("code cells", "代码单元"), ("concepts", "概念"), ("courses", "课程"), ("definitions", "术语"),
        ("deletions", "删去的文字"), ("exercises", "习题"), ("figures", "图片"), ("files", "文件"), ("forms", "表单"),
        ("formula parts", "公式成分"), ("formulas", "公式"), ("headings", "标题"), ("hints", "提示"),
        ("interactive parts", "互动内容"), ("items", "题目"), ("lessons", "课"), ("lines", "行"), ("links", "链接"),
        ("media", "音频、视频等"), ("merged cells", "合并的单元格"), ("modules", "模块"), ("objectives", "学习目标"),
        ("pages", "页"), ("pages named by the table of contents", "目录列出的页"), ("paragraphs", "段落"),
        ("pathways", "提示路径"), ("practice exercises", "练习题"), ("prerequisites", "先修关系"), ("problems", "问题"),
        ("references", "引用"), ("scaffolds", "分步引导"), ("sections", "小节"), ("skills", "知识点"), ("solutions", "解答"),
        ("statements of prerequisites", "先修要求"), ("steps", "步骤"), ("tabs", "选项卡"), ("units", "单元"),
    ]

    private static let reasons: [Wordings.Sentence] = [
        ("KaTeX cannot set them; they are shown as code", "KaTeX 无法排版，按代码显示"),
        ("a list of references is no lesson", "参考文献不是课"),
        ("a table in Markdown has none; the rest of their rows is moved left", "Markdown 表格没有合并单元格，同行其余内容左移"),
        ("a table of contents is no lesson", "目录不是课"), ("a table of contents or an index is no lesson", "目录或索引不是课"),
        ("fields to fill in are no text", "待填写的栏目不是正文"), ("files that are no pictures", "不是图片的文件"),
        ("films, sounds and embedded pages are not taken over", "不导入视频、音频和嵌入的网页"),
        ("left in the lesson's text without being checked: %", "留在课文中，不作批改：%"),
        ("longer than % characters", "超过 % 个字符"),
        ("no text is on them, as on scanned pages or pictures", "页上没有文字，可能是扫描件或图片"),
        ("none of their steps can be checked", "没有一个步骤可以批改"),
        ("not shown before the question has been tried: %", "作答之前不显示：%"), ("nothing stands below them", "标题下没有内容"),
        ("only the default pathway of hints is read", "只读取默认的提示路径"),
        ("pages cannot show pictures of the type .%", "网页不能显示 .% 类型的图片"),
        ("pictures of web pages are not fetched; their descriptions stand in their places", "不下载网页图片，以图片说明代替"),
        ("skillModel.json names no skill for them", "skillModel.json 没有给出知识点"),
        ("the MathML element <%> is not known; its content is kept", "不认识 MathML 元素 <%>，保留其内容"),
        ("the collection does not list them", "书目没有列出"),
        ("the collection lists them, but the folder does not hold them", "书目列出了，但文件夹中没有"),
        ("the file is no picture of the type that its name says, or too large", "文件不是其后缀所说的图片，或过大"),
        ("the module's abstract names none", "模块摘要没有列出"), ("the picture cannot be written", "无法写入图片"),
        ("the picture is not in the document", "图片不在文档中"),
        ("the picture is not in the folder, and nothing describes it", "图片不在文件夹中，也没有说明"),
        ("the picture is not in the folder, or of a type that pages cannot show", "图片不在文件夹中，或网页不能显示这种类型"),
        ("the picture is not in the folder; its description stands in its place", "图片不在文件夹中，以图片说明代替"),
        ("the picture is not in the folder; the description of its table tells what it shows", "图片不在文件夹中，表格说明讲述了其内容"),
        ("the picture lies elsewhere and is not fetched", "图片在别处，不下载"),
        ("the source gives no answers to grade by; they stand as reading in their lesson", "原文没有可供批改的答案，作为阅读内容留在课文中"),
        ("the table of contents does not name them", "目录没有列出"), ("the track no longer uses them", "该课程已不再使用"),
        ("their LaTeX is broken and is shown as it is written", "LaTeX 有错，按原样显示"),
        (
            "their answer is none that can be entered and checked; they are hints without a question",
            "答案无法输入和批改，改为不提问的提示"
        ),
        (
            "their answers are programs, which are not run and graded here; they stand as reading",
            "答案是程序，这里不运行和批改，作为阅读内容保留"
        ),
        ("their lesson is not in %", "所属的课不在 % 中"),
        ("there are more than the % that were asked for; raise --pages", "超过所要的 % 页，可调大 --pages"),
        ("they are concepts that the track does not have", "课程中没有这些概念"),
        ("they are for another framework; those for % are kept", "属于其他框架，只保留 % 的内容"),
        ("they are for the book's first framework; those for % are kept", "属于该书的首选框架，只保留 % 的内容"),
        ("they are longer than a lesson can be", "超过一课的长度上限"),
        ("they are no JSON object with a question", "不是含有题目的 JSON 对象"),
        ("they are not in the folder", "不在文件夹中"),
        ("they are not in the folder, or are programs of their own", "不在文件夹中，或是独立的程序"),
        ("they are running headers, footers and page numbers", "是页眉、页脚和页码"),
        ("they are struck by tracked changes", "在修订中被删去"),
        ("they ask nothing", "没有提问"), ("they go round in a circle", "互为先修，成了循环"),
        ("they have no step to answer", "没有可作答的步骤"),
        ("they have no text", "没有正文"), ("they hold no text of their own", "没有自己的正文"), ("they hold no text", "没有正文"),
        ("they lack their term or meaning", "缺少术语或释义"),
        ("they lead out of the part of the site that was asked for", "超出所要的网站范围"),
        ("they lead to parts of the book that are not in the folder", "指向文件夹中没有的部分"),
        (
            "they name none, or subjects rather than courses of this catalogue; they stand in the lesson",
            "没有列出，或所列的不是本目录中的课程；留在课文中"
        ), ("they only link to another service: there is neither a question nor an answer here", "只链接到别的服务，这里没有题目和答案"),
        ("they say nothing", "没有内容"), ("what they refer to is not in the folder", "所引用的内容不在文件夹中"),
        ("the answer is a matrix, which cannot be entered", "答案是矩阵，无法输入"),
        ("the right answer is none that can be entered and checked", "正确答案无法输入和批改"),
        (
            "on the % exercises with one, predictions for those held out correlate with it by % (Spearman, five parts)",
            "在有难度的 % 道题上交叉验证，等级相关为 %"
        ), ("there is no solution", "没有解答"),
        ("the authors commented the solution out", "作者注释掉了解答"),
        ("the question or its answer is a picture, table or drawing", "题目或答案是图片、表格或作图"),
        ("it repeats earlier sections and does not say which", "复习前面的小节，但没有说明是哪些"),
        ("the answer is in words, has several values, or may vary", "答案是文字、有多个值，或不唯一"),
        ("the parts of the question and of the solution do not match", "题目与解答的各部分对不上"),
        ("the answer has the value of the question itself, so that only its form could be checked", "答案与题目等值，只能批改其形式"),
    ]

    private static let notes: [Wordings.Sentence] = [
        (
            "OATutor's knowledge-tracing parameters are placeholders (the same for every skill) and were not taken over",
            "OATutor 的知识追踪参数是占位值（各知识点相同），没有导入"
        ),
        ("% lessons of % have no section in % and stand at the end: %", "% 课（%）在教材中没有对应小节，放在最后"),
        ("% lessons of % joined with sections of %", "% 课（%）与《%》的小节合并"),
        (
            "% exercises have no difficulty and count as typical: it cannot be told from the text; %",
            "% 道习题没有难度，按一般难度计，因为无法由文字判断：%"
        ), ("the difficulty of % exercises that had none was predicted from their text; %", "% 道没有难度的习题由文字预测了难度：%"),
        (
            "% of % items without a topic got the one that their text suggests; of items with a topic that were held out, % of % "
                + "were suggested rightly with that confidence",
            "没有主题的题目中，% / % 道按文字归入主题；留作检验的题目在同等把握下有 % / % 道归对"
        ),
        ("% texts have a `$$` without its partner; their formulas end where prose begins", "% 处文字的“$$”没有配对，公式到普通文字处为止"),
        ("an item bank states no prerequisites, and none were inferred", "题库没有先修关系，也没有推断"),
        (
            "difficulty: one level of the source is one logit, 0 at its most common level, “%”",
            "难度：原文的一级为一个 logit，最常见的“%”级为 0"
        ), ("of several frameworks, the text and code for % were kept", "在多个框架中，保留了 % 的文字和代码"),
        (
            "pictures of a PDF are not taken over; its tables and formulas come as running text",
            "不导入 PDF 中的图片，表格和公式按普通文字导入"
        ),
        (
            "prerequisites were inferred from the order of the lessons, as the source gives none: each skill needs the main skill "
                + "of the lesson before, and earlier ones that its text speaks of",
            "原文没有先修关系，按课的顺序推断：每个知识点以前一课的主要知识点，以及课文提到的更早的知识点为先修"
        ), ("the PDF has no outline; headings were told by their letters and numbers", "PDF 没有书签，按字体和编号识别标题"),
        ("the bank names no licence: find out what it allows before others use the course", "题库没有注明许可：供他人使用前请先弄清是否允许"),
        ("the document has no headings that can be told, so it was cut into parts of equal size", "文档没有可识别的标题，按相等长度分段"),
        (
            "the document names no licence: find out what it allows before others use the course",
            "文档没有注明许可：供他人使用前请先弄清是否允许"
        ),
        (
            "the folder names no licence: find out what it allows before others use the course",
            "文件夹没有注明许可：供他人使用前请先弄清是否允许"
        ),
        (
            "the items have % levels of difficulty, too many to be steps; none was taken over",
            "题目有 % 级难度，多得不像等级，没有导入"
        ),
        (
            "topics were told apart down to level % of %: a course may have 2000 skills",
            "主题分到第 % 级（共 % 级）：一门课最多 2000 个知识点"
        ),
    ]

    private static let messages: [Wordings.Sentence] = [
        ("A path in the archive leads out of it", "压缩包中有路径指向包外"),
        (
            "An interrupted import left the earlier course here, and it cannot be put back: %",
            "中断的导入把原来的课程留在了这里，无法放回：%"
        ), ("No path is given", "没有给出路径"), ("None of the items can be graded", "没有一道题可以批改"),
        ("None of the modules that the collection lists is in the folder", "书目列出的模块都不在文件夹中"),
        ("None of the pages holds text", "各页都没有文字"),
        ("Only http and https addresses are fetched", "只读取 http 和 https 地址"),
        ("Port % is none that web servers use (80, 443, 8080, 8443)", "端口 % 不是网站常用的端口（80、443、8080、8443）"),
        ("Reading a PDF needs the program %, which is not installed", "读取 PDF 需要程序 %，但没有安装"),
        ("The PDF forbids copying its text", "该 PDF 禁止复制文字"), ("The PDF has % pages, more than %", "PDF 有 % 页，超过上限 %"),
        ("The PDF has no pages", "PDF 没有页面"),
        (
            "The PDF holds hardly any text (% characters on % pages), as scanned pages do",
            "PDF 几乎没有文字（% 个字符，% 页），可能是扫描件"
        ), ("The PDF holds more text than can be read", "PDF 的文字超过可读取的量"),
        ("The PDF is damaged (% ended with status %)", "PDF 已损坏（% 以状态 % 结束）"), ("The PDF is encrypted", "PDF 已加密"),
        ("The XML cannot be read: %", "无法读取 XML：%"), ("The XML defines entities, which are not read", "XML 定义了实体，不予读取"),
        ("The address holds a name or password", "网址中含有用户名或密码"),
        ("The address names no host that can be looked up", "网址中没有可查询的主机名"),
        ("The archive asks for a password", "压缩包需要密码"), ("The archive has % bytes, more than %", "压缩包有 % 字节，超过上限 %"),
        ("The archive holds a link", "压缩包中有链接"), ("The archive holds more than % files", "压缩包中的文件超过 % 个"),
        ("The archive holds no Word document (word/document.xml is missing)", "其中没有 Word 文档（缺少 word/document.xml）"),
        ("The archive is damaged or no zip archive", "压缩包已损坏，或不是 zip 文件"),
        ("The archive unpacks to far more than it weighs, as a zip bomb does", "压缩包解开后远大于自身，像是压缩炸弹"),
        ("The course cannot be written: %", "无法写入课程：%"), ("The course that was made is faulty: %", "生成的课程有错：%"),
        ("The document holds no text", "文档没有文字"),
        ("The document is encrypted, or in Word's old format", "文档已加密，或是旧版 Word 格式"),
        ("The file cannot be read", "无法读取文件"), ("The file cannot be unpacked: %", "无法解压：%"),
        ("The file cannot be written", "无法写入文件"),
        ("The file has % bytes, more than %", "文件有 % 字节，超过上限 %"),
        ("The file holds NUL bytes, as no text does", "文件含有 NUL 字节，不是文本"),
        ("The file holds no complete XML", "文件中没有完整的 XML"), ("The file is missing", "缺少文件"),
        ("The file is not UTF-8", "文件不是 UTF-8 编码"),
        ("The file lists no course", "文件没有列出课程"), ("The folder for temporary files cannot be made", "无法建立临时文件夹"),
        ("The folder holds % pages, more than %", "文件夹中有 % 页，超过上限 %"), ("The host % is not found", "找不到主机 %"),
        ("The import was stopped", "导入已停止"), ("The page has % bytes, more than %", "网页有 % 字节，超过上限 %"),
        ("The page has more than % MiB", "网页超过 % MiB"), ("The page has more than % elements", "网页的元素超过 % 个"),
        ("The page's elements are nested more than % deep", "网页的元素嵌套超过 % 层"),
        ("The page holds NUL bytes, as no text does", "网页含有 NUL 字节，不是文本"),
        ("The page holds no text, as pages do that scripts write in the browser", "网页没有文字，可能由脚本在浏览器中生成"),
        ("The page is empty", "网页为空"), ("The pages have more than % MiB together", "各页合计超过 % MiB"),
        ("The path leads out of its folder", "路径指向文件夹之外"), ("The server answered with status %", "服务器返回状态 %"),
        ("The server cannot be reached or broke off: %", "无法连接服务器，或连接中断：%"),
        ("The server leads in a circle (more than % redirects)", "服务器循环跳转（超过 % 次）"),
        ("The server leads to an address that cannot be read", "服务器跳转到无法识别的地址"),
        ("The server sends compressed pages to those who ask for plain ones", "服务器发来了未要求的压缩网页"),
        ("The server sent %, which is no text", "服务器发来的是 %，不是文本"),
        ("The site's robots.txt does not allow programs to fetch this", "网站的 robots.txt 不允许程序读取"),
        ("The text is in an encoding that is not known", "文本的编码无法识别"),
        ("The track has neither concepts nor exercises with a text", "课程中既没有概念，也没有带文字的练习"),
        ("There is nothing here", "这里什么都没有"),
        ("These do not make one course", "这些材料不能组成一门课"),
        ("This is a course of Cria's own format already", "这已经是 Cria 格式的课程"),
        ("This is a symbolic link", "这是符号链接"), ("This is no address of a page", "这不是网页地址"),
        ("This is no document that can be read", "这不是可读取的文档"), ("This is not a CNXML document", "这不是 CNXML 文档"),
        ("This is not a COLLXML collection", "这不是 COLLXML 书目"), ("This is not a file", "这不是文件"),
        ("This is nothing that can be imported", "这不是可以导入的材料"),
        ("There is a course `%` that was not imported", "已有不是导入而来的课程“%”"),
        ("The course `%` was imported from something else", "课程“%”是从别的材料导入的"),
        ("There is no single course called “%”", "没有唯一名为“%”的课程"), ("There are % courses", "其中有 % 门课程"),
        ("`%` is not an identifier", "“%”不是合法的标识符"), ("% is no number of pages from 1 to 5000", "% 不是 1 到 5000 之间的页数"),
        ("% leads to %, an address of this machine or of a local network", "% 指向 %，是本机或局域网的地址"),
        ("% leads to %, which is reserved and never fetched from", "% 指向 %，是保留地址，从不读取"),
        ("% took longer than two minutes for % pages", "% 读取 % 页超过两分钟"),
    ]

    private static let remedies: [Wordings.Sentence] = [
        ("Allow this user to read it", "请让运行 Cria 的用户可以读取它"),
        ("Ask its author for a file that allows it", "请向作者索取允许复制的文件"),
        (
            "Ask the site for permission, or save the page yourself and import the file",
            "请征得网站同意，或自行保存网页后导入文件"
        ), ("Check its spelling and the network", "请检查拼写和网络"), ("Check its spelling", "请检查拼写"),
        ("Check the address and try again; pages that were fetched are kept until then", "请检查网址后重试，已读取的网页会保留"),
        ("Check the address", "请检查网址"),
        ("Open the page in a browser to see why, or try again later", "请用浏览器打开网页查看原因，或稍后再试"),
        ("Check the folder's rights and the space that is left", "请检查文件夹的权限和剩余空间"),
        ("Choose another identifier with --id, or remove that folder", "请用 --id 另选标识符，或删除那个文件夹"),
        ("Choose one with --choose: %", "请用 --choose 选择一门：%"), ("Copy the folder to %", "请把文件夹复制到 %"),
        ("Do not trust this file; ask for another one", "不要信任这个文件，请另要一份"),
        (
            "Do not trust this file; if it is honest, save it anew without its largest pictures",
            "不要信任这个文件；若来源可靠，请去掉最大的图片后重新保存"
        ), ("Fetch it again from its source, or save it anew from another program", "请从来源重新下载，或用别的程序重新保存"),
        ("Fetch it again from its source, or save it anew", "请从来源重新下载，或重新保存"),
        ("Fetch the file again from its source", "请从来源重新下载"),
        ("Free some space, or choose another folder with TMPDIR or --data", "请腾出空间，或用 TMPDIR、--data 另选文件夹"),
        ("Free some space", "请腾出空间"),
        ("Give a document with text", "请提供有文字的文档"),
        ("Give a file that ends with .pdf, .docx, .html or .txt", "请提供 .pdf、.docx、.html 或 .txt 文件"),
        ("Give a folder of OATutor content", "请提供 OATutor 内容的文件夹"), ("Give a page with text", "请提供有文字的网页"),
        ("Give a part of it", "请只提供一部分"),
        ("Give a text file", "请提供文本文件"),
        (
            "Give each file in the archive a short name of its own, and see that the disk has room",
            "请给包中每个文件各起一个短名字，并确认磁盘有空间"
        ), ("Give items with a question, choices and the right one", "请提供含题目、选项和正确答案的题目"),
        (
            "Give one path, or a book in CNXML and OATutor content for its sections",
            "请提供一个路径，或一本 CNXML 教材加其各节的 OATutor 内容"
        ),
        ("Give one", "请给出路径"), ("Give pages with text of their own", "请提供有正文的网页"), ("Give such an address", "请提供这样的地址"),
        ("Give the address of a page, a text or a PDF", "请提供网页、文本或 PDF 的地址"),
        ("Give the address of a web site", "请提供网站的地址"),
        ("Give the folder of a book in CNXML", "请提供 CNXML 教材的文件夹"),
        ("Give the folder with concepts/ and exercises/", "请提供含 concepts/ 和 exercises/ 的文件夹"),
        ("Give the path of a file or folder, or an address", "请提供文件、文件夹的路径或网址"),
        ("If it is a server of your own, add --allow-private", "若是自己的服务器，请加 --allow-private"),
        ("If that is meant, as on an intranet, add --allow-private", "若确实要用（如内网），请加 --allow-private"),
        (
            "Install it: apt-get install % poppler-data, or brew install poppler",
            "请安装：apt-get install % poppler-data，或 brew install poppler"
        ),
        ("Leave it out", "请去掉它"), ("Lower --pages, or import parts of the site", "请调小 --pages，或分部分导入"),
        ("Make it smaller", "请把它变小"),
        ("Mend the file, or fetch it again from its source", "请修复文件，或从来源重新下载"), ("Move `%` to %", "请把“%”移到 %"),
        ("Nothing was installed; please report this as a fault of the importer", "什么都没有导入；请报告这个导入错误"),
        ("Open it in a browser, save it as HTML, and import the file", "请用浏览器打开，存为 HTML 后导入文件"),
        ("Open it with its password and save a copy without one", "请用密码打开，另存一份不加密的"),
        ("Open the page in a browser and give the address that it ends at", "请用浏览器打开，提供最后到达的地址"),
        ("Pack it without one", "请不加密码重新打包"), ("Pack the file itself", "请打包文件本身"),
        ("Put a module in its place", "请换成模块"),
        ("Put it in its place", "请把它放到那里"), ("Put the file in its place", "请把文件放到那里"),
        ("Put the file itself in its place", "请换成文件本身"),
        ("Put them below modules/", "请放到 modules/ 下"),
        (
            "Recognise its text first, for example with ocrmypdf, or install poppler-data if it is in Chinese",
            "请先识别文字（如用 ocrmypdf）；若是中文，请安装 poppler-data"
        ), ("Save it again as HTML in UTF-8", "请重新存为 UTF-8 的 HTML"),
        ("Save it as .docx in a word processor", "请用文字处理软件存为 .docx"),
        ("Save it as .docx without a password", "请存为不加密的 .docx"),
        (
            "Save it in UTF-8 (UTF-16 with a byte order mark and GB18030 are read, too)",
            "请存为 UTF-8（也可用带 BOM 的 UTF-16 和 GB18030）"
        ),
        ("Save it in the encoding UTF-8", "请存为 UTF-8 编码"),
        ("Save it yourself, make it smaller, and import the file", "请自行保存并变小后导入文件"),
        ("Save the page yourself and import the file", "请自行保存网页后导入文件"), ("Split it into several files", "请拆成几个文件"),
        ("Split it into several pages", "请拆成几页"), ("Split it", "请拆开"), ("Split or simplify the page", "请拆分或简化网页"),
        ("Start it again: it goes on from here", "请重新开始，会从这里继续"),
        ("The file is damaged or made of drawings: save it anew from another program", "文件已损坏或由图形组成：请用别的程序重新保存"),
        (
            "Understood are %",
            "可以导入：OATutor 内容、CNXML 教材、Exercism 课程、题库（*.jsonl）、Markdown 文件夹、文档（.pdf、.docx、.html、.txt）、"
                + "以上内容的 .zip，以及网页地址"
        ),
        (
            "Use at most 100 lower-case letters, digits, `.`, `_` and `-`, beginning with a letter or digit",
            "请用不超过 100 个小写字母、数字、“.”、“_”和“-”，以字母或数字开头"
        ), ("Write a path below the folder", "请写文件夹之内的路径"),
        ("Write it like https://example.org/book/", "请写成 https://example.org/book/ 的样子"),
        ("Write out what they stand for", "请写出它们代表的内容"),
    ]
}
