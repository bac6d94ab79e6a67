import Synchronization

/// One model with what its policies keep about it.
final class ModelLane<Model: Sendable>: Sendable {
    private struct State {
        var breaker: CircuitBreaker
        var spend = Spend()
        var failures = 0
        var latestFailure: ChatModelError.Code?
    }

    let model: Model
    let name: String
    let host: String?
    let patience: ChatPatience
    let configuration: ModelConfiguration?
    let limit: ConcurrencyLimit
    private let state: Mutex<State>

    init(
        _ model: Model, name: String, host: String?, patience: ChatPatience, _ configuration: ModelConfiguration?,
        _ policies: ModelPolicies
    ) {
        self.model = model
        self.name = name
        self.host = host
        self.patience = patience
        self.configuration = configuration
        limit = ConcurrencyLimit(configuration?.concurrency ?? .max)
        state = Mutex(
            State(breaker: CircuitBreaker(failuresUntilOpen: policies.failuresUntilOpen, openFor: policies.openFor)))
    }

    /// What so many tokens cost.
    func price(input: Int, output: Int) -> Double {
        guard let configuration else { return 0 }
        return (Double(input) * configuration.inputPrice + Double(output) * configuration.outputPrice) / 1e6
    }

    /// - Throws: ``ChatModelError`` with the code `resting` while the model is left alone.
    func admit(at now: Duration) throws {
        guard let rest = state.withLock({ $0.breaker.admit(at: now) ? nil : $0.breaker.rest(at: now) }) else { return }
        throw ChatModelError(
            .resting,
            "“\(name)” has failed several times or is limited and is left alone for \(Int(rest / .seconds(1)) + 1) s: see "
                + "its server, or set up a second model.", retryAfter: rest > .zero ? rest : nil)
    }

    /// Whether a call would be refused now; without becoming the trial.
    func isOpen(at now: Duration) -> Bool { state.withLock { $0.breaker.state(at: now) == .open } }

    func succeed() { state.withLock { $0.breaker.succeed() } }

    func forget() { state.withLock { $0.breaker.forget() } }

    func fail(_ error: ChatModelError, at now: Duration) {
        state.withLock {
            $0.failures += 1
            $0.latestFailure = error.code
            if error.code == .limited, let wait = error.retryAfter {
                $0.breaker.rest(until: now + wait)
            } else if error.code.tellsOfTheServer {
                $0.breaker.fail(at: now)
            } else {
                $0.breaker.forget()
            }
        }
    }

    func charge(_ spend: Spend) { state.withLock { $0.spend += spend } }

    func status(_ kind: ModelGateway.Kind, at now: Duration) -> ModelGateway.Status {
        state.withLock {
            ModelGateway.Status(
                kind: kind, name: name, host: host, circuit: $0.breaker.state(at: now).rawValue,
                running: limit.running, waiting: limit.waiting, spend: $0.spend, failures: $0.failures,
                latestFailure: $0.latestFailure)
        }
    }
}

extension ChatModelError.Code {
    /// The server, not the request, is at fault: too many of these in a row and it is left alone.
    fileprivate var tellsOfTheServer: Bool {
        switch self {
        case .configuration, .unreachable, .silent, .cut, .unauthorised, .notFound, .limited, .unavailable, .malformed:
            true
        case .rejected, .tooLarge, .consent, .budget, .resting, .busy: false
        }
    }

    /// The same call may succeed a moment later.
    var passes: Bool {
        switch self {
        case .unreachable, .cut, .limited, .unavailable, .resting: true
        default: false
        }
    }
}
