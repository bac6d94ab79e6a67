import CKernels

/// Which keys a query sees.
package enum AttentionVisibility: String, Codable, Hashable, Sendable {
    /// Every key.
    case all
    /// The keys up to its own position.
    case causal
    /// The keys before its own position; the first query sees none.
    case strictlyCausal
}

extension Tensor {
    /// Scaled dot-product attention (Vaswani et al. 2017), as one operation whose scores are never stored:
    /// softmax(scale·Q·Kᵀ + bias − slope·|i − j|)·V for each head.
    ///
    /// This tensor holds the queries, [batch, queries, heads·depth]; heads lie side by side in the last axis. The result is
    /// [batch, queries, heads·depth of the values]; a query that sees no key gives 0.
    ///
    /// - Parameters:
    ///   - keys: [batch, keys, heads·depth].
    ///   - values: [batch, keys, heads·depth of the values].
    ///   - scale: 1/√depth if nil.
    ///   - bias: [batch or 1, heads or 1, queries, keys], added to the scores.
    ///   - distanceSlopes: [heads]; each head's slope times the distance between query and key is subtracted from its scores
    ///     (ALiBi, Press et al. 2022; here the slopes can be learned).
    ///   - keyMask: [batch·keys], false for padding that no query sees.
    ///   - reach: a query sees only the last so many of its visible keys; nil: all of them.
    ///   - firstPosition: of the first query on the keys' scale; if nil, the last query stands at the last key.
    package func attention(
        keys: Tensor, values: Tensor, heads: Int, visibility: AttentionVisibility = .all, scale: Float? = nil,
        bias: Tensor? = nil, distanceSlopes: Tensor? = nil, keyMask: [Bool]? = nil, reach: Int? = nil,
        firstPosition: Int? = nil
    ) -> Tensor {
        let (q, k, v) = (self, keys, values)
        let shapes = "queries \(q.shape), keys \(k.shape), values \(v.shape), \(heads) heads"
        requireShape(
            q.rank == 3 && k.rank == 3 && v.rank == 3 && heads > 0 && k.shape[1] > 0 && q.shape[0] == k.shape[0]
                && q.shape[2] == k.shape[2] && k.shape.dropLast() == v.shape.dropLast() && q.shape[2] % heads == 0
                && v.shape[2] % heads == 0, "attention", shapes)
        let (batch, queries, keyCount) = (q.shape[0], q.shape[1], k.shape[1])
        let biasShape = bias?.shape ?? [1, 1, queries, keyCount]
        requireShape(
            biasShape.count == 4 && [1, batch].contains(biasShape[0]) && [1, heads].contains(biasShape[1])
                && biasShape[2...] == [queries, keyCount] && (distanceSlopes?.shape ?? [heads]) == [heads]
                && (keyMask?.count ?? batch * keyCount) == batch * keyCount, "attention",
            "\(shapes), bias \(biasShape), slopes \(distanceSlopes?.shape ?? []), mask \(keyMask?.count ?? 0)")

        let depth = q.shape[2] / heads
        let pass = AttentionPass(
            batch: batch, heads: heads, queries: queries, keys: keyCount, depth: depth, valueDepth: v.shape[2] / heads,
            visibility: visibility, reach: reach ?? 0, scale: scale ?? 1 / Float(depth).squareRoot(),
            firstPosition: firstPosition ?? keyCount - queries, biasShape: biasShape, q: q.values, k: k.values,
            v: v.values, bias: bias?.values, slopes: distanceSlopes?.values, keyMask: keyMask?.map { $0 ? 1 : 0 })
        let (output, logSums) = pass.forward()
        let inputs = [q, k, v] + [bias, distanceSlopes].compactMap { $0 }
        return Tensor.operation(on: inputs, shape: [batch, queries, v.shape[2]], values: output) { g in
            let gradients = pass.backward(
                g, output: output, logSums: logSums, biasNeedsGradient: bias?.requiresGradient == true)
            return [gradients.q, gradients.k, gradients.v] + (bias == nil ? [] : [gradients.bias])
                + (distanceSlopes == nil ? [] : [gradients.slopes])
        }
    }
}

/// What attention was asked for, with the values it was asked of.
private struct AttentionPass {
    let batch: Int, heads: Int, queries: Int, keys: Int, depth: Int, valueDepth: Int
    let visibility: AttentionVisibility
    let reach: Int
    let scale: Float
    let firstPosition: Int
    let biasShape: [Int]
    let q: [Float], k: [Float], v: [Float]
    let bias: [Float]?, slopes: [Float]?, keyMask: [Float]?

    /// The result, and of each query of each head ln Σ e^score, [batch, heads, queries].
    func forward() -> (output: [Float], logSums: [Float]) {
        var logSums = [Float](repeating: 0, count: batch * heads * queries)
        let output = [Float](count: batch * queries * heads * valueDepth) { out in
            logSums.withUnsafeMutableBufferPointer { logSums in
                guard let logSums = logSums.baseAddress else { return }
                withInputs { q, k, v, bias, keyMask in
                    Threads.forEachPart(of: batch * heads, size: 1) { part in
                        let index = part.lowerBound
                        withHead(index, bias: bias, keyMask: keyMask) { head, scratch in
                            ck_attention_forward(
                                head, q + offset(index, queries, depth), k + offset(index, keys, depth),
                                v + offset(index, keys, valueDepth), out + offset(index, queries, valueDepth),
                                logSums + index * queries, scratch)
                        }
                    }
                }
            }
        }
        return (output, logSums)
    }

    /// The gradients of the inputs.
    func backward(_ g: [Float], output: [Float], logSums: [Float], biasNeedsGradient: Bool) -> (
        q: [Float], k: [Float], v: [Float], bias: [Float]?, slopes: [Float]
    ) {
        var dq = [Float](repeating: 0, count: q.count)
        var dk = [Float](repeating: 0, count: k.count)
        var dv = [Float](repeating: 0, count: v.count)
        var dBias = [Float](repeating: 0, count: biasNeedsGradient ? biasShape.elements : 0)
        var dSlopes = [Float](repeating: 0, count: batch * heads)
        // Heads that share a bias add to the same gradient: they stay on one thread, in one order.
        let groups = biasNeedsGradient ? groupsOfSharedBias() : (0..<batch * heads).map { [$0] }
        dq.withUnsafeMutableBufferPointer { dq in
            dk.withUnsafeMutableBufferPointer { dk in
                dv.withUnsafeMutableBufferPointer { dv in
                    dBias.withUnsafeMutableBufferPointer { dBias in
                        dSlopes.withUnsafeMutableBufferPointer { dSlopes in
                            guard let dq = dq.baseAddress, let dk = dk.baseAddress, let dv = dv.baseAddress,
                                let dSlopes = dSlopes.baseAddress
                            else { return }
                            let dBias = biasNeedsGradient ? dBias.baseAddress : nil
                            withPointers(g, output, logSums) { g, output, logSums in
                                withInputs { q, k, v, bias, keyMask in
                                    Threads.forEachPart(of: groups.count, size: 1) { part in
                                        for index in groups[part.lowerBound] {
                                            let (atQ, atK) = (offset(index, queries, depth), offset(index, keys, depth))
                                            let atV = offset(index, keys, valueDepth)
                                            let atO = offset(index, queries, valueDepth)
                                            withHead(index, bias: bias, keyMask: keyMask) { head, scratch in
                                                ck_attention_backward(
                                                    head, q + atQ, k + atK, v + atV, output.start + atO,
                                                    logSums.start + index * queries, g.start + atO, dq + atQ, dk + atK,
                                                    dv + atV, dBias.map { $0 + biasOffset(index) }, dSlopes + index,
                                                    scratch)
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        return (
            dq, dk, dv, biasNeedsGradient ? dBias : nil, Broadcast.sum(dSlopes, of: [batch, heads], to: [heads])
        )
    }

    /// Where the head of that number, counted through the batch, begins in [batch, length, heads·depth].
    private func offset(_ index: Int, _ length: Int, _ depth: Int) -> Int {
        (index / heads * length * heads + index % heads) * depth
    }

    private func biasOffset(_ index: Int) -> Int {
        let (sample, head) = (index / heads % biasShape[0], index % heads % biasShape[1])
        return (sample * biasShape[1] + head) * queries * keys
    }

    private func groupsOfSharedBias() -> [[Int]] {
        Dictionary(grouping: 0..<batch * heads, by: biasOffset).sorted { $0.key < $1.key }.map(\.value)
    }

    /// Calls `body` with the description of a head and scratch memory for it.
    private func withHead(
        _ index: Int, bias: Values?, keyMask: Values?, _ body: (UnsafePointer<ck_attention>, MutableValues?) -> Void
    ) {
        var head = ck_attention()
        (head.queries, head.keys, head.depth, head.value_depth) = (queries, keys, depth, valueDepth)
        (head.q_row, head.k_row) = (heads * depth, heads * depth)
        (head.v_row, head.o_row) = (heads * valueDepth, heads * valueDepth)
        head.first = firstPosition
        head.visible =
            switch visibility {
            case .all: Int32(CK_ALL)
            case .causal: Int32(CK_CAUSAL)
            case .strictlyCausal: Int32(CK_STRICTLY_CAUSAL)
            }
        head.reach = reach
        head.scale = scale
        head.slope = slopes?[index % heads] ?? 0
        head.bias = bias.map { $0 + biasOffset(index) }
        head.key_mask = keyMask.map { $0 + index / heads * keys }
        withUnsafePointer(to: head) { head in
            withUnsafeTemporaryAllocation(of: Float.self, capacity: ck_attention_scratch(head)) {
                body(head, $0.baseAddress)
            }
        }
    }

    private func withInputs(_ body: (Values, Values, Values, Values?, Values?) -> Void) {
        withPointers(q, k, v) { q, k, v in
            withOptional(bias) { bias in
                withOptional(keyMask) { keyMask in body(q.start, k.start, v.start, bias, keyMask) }
            }
        }
    }

    private func withOptional(_ values: [Float]?, _ body: (Values?) -> Void) {
        if let values { withPointers(values) { body($0.start) } } else { body(nil) }
    }
}
