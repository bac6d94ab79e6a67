/// What every call of a model passes through, whatever the kind of model: consent, the chain of models with retries,
/// circuit breakers, places, budgets, trace.
struct Gate: Sendable {
    let policies: ModelPolicies
    let clock: GatewayClock
    let budget: Budget
    let cache: ResponseCache
    let trace: CallTraceRing

    /// How a try of a call goes.
    struct Progress {
        /// The first token has been passed on: what fails from now on cannot be tried again.
        var hasBegun = false
        /// Answered without a call.
        var isCached = false
        var firstToken: Duration?
        /// Tokens of what was sent and of what has come back so far, for servers that report none.
        var input: Int
        var output = TokenEstimate()
        var usage: ChatUsage?
        var text: String?
    }

    /// Does `attempt` with the first of the models that succeeds.
    ///
    /// In each round the models are tried in their order; those that may succeed a moment later are tried again after a
    /// wait.
    ///
    /// - Parameters:
    ///   - input: estimated tokens of what is sent.
    ///   - output: most tokens that may come back.
    ///   - hasMedia: images or recordings are sent.
    ///   - known: answers from the cache, if it can.
    /// - Throws: ``ChatModelError``, that of the first model when all fail, or `CancellationError`.
    func call<Model: Sendable>(
        _ lanes: [ModelLane<Model>], for caller: ModelCaller, input: Int, output: Int, hasMedia: Bool = false,
        known: (ModelLane<Model>) -> Bool = { _ in false },
        _ attempt: (ModelLane<Model>, inout Progress) async throws -> Void
    ) async throws {
        var left = lanes
        var first: ChatModelError?
        for round in 0...max(0, policies.retries) {
            var again: [ModelLane<Model>] = []
            var wait = Duration.seconds(86_400)
            for lane in left {
                var progress = Progress(input: input)
                do {
                    try await self.try(
                        lane, for: caller, round + 1, output: output, hasMedia: hasMedia, &progress, known, attempt)
                    return
                } catch let error as ChatModelError {
                    if progress.hasBegun || error.code == .consent { throw error }
                    if first == nil || lane === lanes.first { first = error }
                    let pause = max(backoff(round), error.retryAfter ?? .zero)
                    if error.code.passes, pause <= policies.longestWait {
                        again.append(lane)
                        wait = min(wait, pause)
                    }
                }
            }
            guard !again.isEmpty, round < policies.retries else { break }
            left = again
            try await clock.sleep(wait)
        }
        throw first ?? ChatModelError(.configuration, "No model of this kind is set up: configure one.")
    }

    private func backoff(_ round: Int) -> Duration {
        policies.backoff * (1 << min(round, 20)) * (1 - clock.random() / 2)
    }

    /// One try with one model, charged and traced.
    private func `try`<Model: Sendable>(
        _ lane: ModelLane<Model>, for caller: ModelCaller, _ number: Int, output: Int, hasMedia: Bool,
        _ progress: inout Progress, _ known: (ModelLane<Model>) -> Bool,
        _ attempt: (ModelLane<Model>, inout Progress) async throws -> Void
    ) async throws {
        let started = clock.now()
        var call = CallTrace(
            time: clock.date(), purpose: caller.purpose, model: lane.name, host: lane.host, attempt: number)
        defer {
            call.duration = clock.now() - started
            call.firstToken = progress.firstToken.map { $0 - started }
            call.text = progress.text
            trace.add(call)
        }
        do {
            try checkConsent(of: caller, hasMedia: hasMedia)
            if known(lane) {
                call.outcome = .cached
                return
            }
            try await enter(lane, caller)
            defer { lane.limit.leave() }
            let price = lane.price(input: progress.input, output: output)
            let grant = try await budget.grant(caller, tokens: progress.input + output, money: price)
            do {
                try lane.admit(at: clock.now())
                try await attempt(lane, &progress)
                lane.succeed()
            } catch {
                if let error = error as? ChatModelError { lane.fail(error, at: clock.now()) } else { lane.forget() }
                call.spend = await settle(grant, lane, caller, progress)
                throw error
            }
            call.spend = await settle(grant, lane, caller, progress)
        } catch {
            call.outcome = (error as? ChatModelError).map { .failed($0.code) } ?? .cancelled
            throw error
        }
    }

    /// The one place where it is decided whether anything may leave.
    private func checkConsent(of caller: ModelCaller, hasMedia: Bool) throws {
        guard caller.consent != .withheld else {
            throw ChatModelError(
                .consent, "The learner has not allowed that a language model is asked: they can in their settings.")
        }
        guard !hasMedia || caller.consent == .notNeeded || caller.sharesMedia else {
            throw ChatModelError(
                .consent,
                "The request holds an image or a recording, from which nothing can be removed, and the learner has not "
                    + "allowed that: send text only, or ask them.")
        }
    }

    /// Takes a place among the calls of `lane`, waiting no longer than for a first token.
    private func enter<Model: Sendable>(_ lane: ModelLane<Model>, _ caller: ModelCaller) async throws {
        if lane.isOpen(at: clock.now()) { try lane.admit(at: clock.now()) }
        let key = caller.learner ?? caller.purpose
        if lane.limit.enterNow(key) { return }
        let places = lane.limit
        let (clock, patience) = (clock, lane.patience.firstToken)
        let entered = try await withThrowingTaskGroup(of: Bool.self) { group in
            group.addTask {
                try await places.enter(key)
                return true
            }
            group.addTask {
                try await clock.sleep(patience)
                return false
            }
            do {
                let entered = try await group.next() ?? false
                group.cancelAll()
                if !entered, try await group.next() == true { return true }
                return entered
            } catch {
                // A place that was got in the same moment is given back.
                group.cancelAll()
                while let result = await group.nextResult() { if case .success(true) = result { places.leave() } }
                throw error
            }
        }
        guard entered else {
            throw ChatModelError(
                .busy,
                "“\(lane.name)” has had no free place for \(patience / .seconds(1)) s: allow it more calls at a time.")
        }
    }

    /// Charges what the try did cost.
    private func settle<Model: Sendable>(
        _ grant: Budget.Grant, _ lane: ModelLane<Model>, _ caller: ModelCaller, _ progress: Progress
    ) async -> Spend {
        var spend = Spend()
        if progress.hasBegun || progress.usage != nil {
            spend.calls = 1
            spend.inputTokens = progress.usage?.inputTokens ?? progress.input
            spend.outputTokens = progress.usage?.outputTokens ?? progress.output.tokens
            spend.money = lane.price(input: spend.inputTokens, output: spend.outputTokens)
            if progress.usage == nil { spend.estimatedTokens = spend.tokens }
        }
        lane.charge(spend)
        var accounts = [SpendAccount.site, .model(lane.name), .purpose(caller.purpose)]
        if let group = caller.group { accounts.append(.group(group)) }
        if let learner = caller.learner { accounts.append(.learner(learner)) }
        let (budget, toAll) = (budget, accounts)
        // What was spent is written down even when the call was cancelled.
        let ledgerFails = await Task { [spend] in
            do { try await budget.settle(grant, spend, toAll) } catch { return true }
            return false
        }.value
        if ledgerFails {
            trace.warn("what a model call has cost could not be kept: budgets forget it when Cria restarts")
        }
        return spend
    }
}
