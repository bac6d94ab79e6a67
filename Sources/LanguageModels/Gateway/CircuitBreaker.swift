/// Leaves a model alone that keeps failing, so that nobody waits for it and it can recover.
///
/// *Closed*: calls pass. After a number of failures in a row it is *open*: none passes, for a time. Then it is *half-open*:
/// one call passes as a trial, and closes it or opens it again for twice as long. A value: time is an argument.
struct CircuitBreaker: Hashable, Sendable {
    enum State: String, Hashable, Sendable { case closed, open, halfOpen }

    let failuresUntilOpen: Int
    let openFor: Duration
    private var failures = 0
    private var openings = 0
    private var openUntil = Duration.zero
    private var restUntil = Duration.zero
    private var isOpen = false
    private var isOnTrial = false

    init(failuresUntilOpen: Int, openFor: Duration) {
        self.failuresUntilOpen = max(1, failuresUntilOpen)
        self.openFor = openFor
    }

    func state(at now: Duration) -> State { rest(at: now) > .zero ? .open : isOpen ? .halfOpen : .closed }

    /// How long until a call may be tried; zero when one may be now.
    func rest(at now: Duration) -> Duration { max(.zero, restUntil - now, isOpen ? openUntil - now : .zero) }

    /// Whether a call may be made now. If so, its end has to be reported.
    mutating func admit(at now: Duration) -> Bool {
        switch state(at: now) {
        case .closed: return true
        case .open: return false
        case .halfOpen:
            if isOnTrial { return false }
            isOnTrial = true
            return true
        }
    }

    mutating func succeed() {
        (failures, openings) = (0, 0)
        (isOpen, isOnTrial) = (false, false)
    }

    mutating func fail(at now: Duration) {
        failures += 1
        guard isOnTrial || failures >= failuresUntilOpen else { return }
        let wait = min(openFor * (1 << min(openings, 4)), openFor * 10)
        openings += 1
        openUntil = now + wait
        (isOpen, isOnTrial) = (true, false)
    }

    /// The call ended without telling anything about the model.
    mutating func forget() { isOnTrial = false }

    /// The server asked to be left alone until then; afterwards it is as it was.
    mutating func rest(until time: Duration) {
        isOnTrial = false
        restUntil = max(restUntil, time)
    }
}
