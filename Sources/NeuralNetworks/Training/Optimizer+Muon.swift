import CKernels

extension Optimizer {
    /// One step of ``Method/muon(momentum:decay:)`` for a matrix.
    mutating func muon(
        _ index: Int, _ parameter: Tensor, _ gradient: [Float], _ rate: Float, _ momentum: Float, _ decay: Float
    ) {
        let count = parameter.count
        var ahead = gradient
        ck_scale(count, 1 - momentum, gradient, &ahead)
        first[index].withUnsafeMutableBufferPointer { mean in
            guard let mean = mean.baseAddress else { return }
            ck_scale(count, momentum, mean, mean)
            ck_add_scaled(count, 1, ahead, mean)
            ck_add_scaled(count, momentum, mean, &ahead)
        }
        let (rows, columns) = (parameter.shape[0], parameter.shape[1])
        let step = Self.orthogonalised(ahead, rows: rows, columns: columns)
        let size = rate * 0.2 * Float(max(rows, columns)).squareRoot()
        parameter.values.withUnsafeMutableBufferPointer { values in
            guard let values = values.baseAddress else { return }
            ck_scale(count, 1 - rate * decay, values, values)
            ck_add_scaled(count, -size, step, values)
        }
    }

    /// The matrix nearest to a gradient's whose rows, or columns if they are fewer, are at right angles and of equal length, or
    /// nearly so: with singular values U·S·Vᵀ, about U·Vᵀ. What a step changes little in a matrix is so changed as much as what it
    /// changes most.
    ///
    /// Five iterations X ← aX + (bXXᵀ + c(XXᵀ)²)X bring the singular values near to 1, with the coefficients of Jordan et al.
    /// (2024), "Muon: an optimizer for hidden layers in neural networks".
    ///
    /// - Parameter matrix: [rows, columns].
    static func orthogonalised(_ matrix: [Float], rows: Int, columns: Int) -> [Float] {
        let (a, b, c): (Float, Float, Float) = (3.4445, -4.7750, 2.0315)
        let isWide = rows <= columns
        let (few, many) = isWide ? (rows, columns) : (columns, rows)
        // X is [few, many]: the matrix or its transpose.
        let (rowStride, columnStride) = isWide ? (many, 1) : (1, few)
        let factor = 1 / max(ck_dot(matrix.count, matrix, matrix).squareRoot(), 1e-7)
        var x = matrix
        ck_scale(matrix.count, factor, matrix, &x)
        var next = x
        var products = [Float](repeating: 0, count: few * few)
        var (scaled, polynomial) = (products, products)
        for _ in 0..<5 {
            ck_matmul(few, few, many, x, rowStride, columnStride, x, columnStride, rowStride, &products, few, 0)
            ck_scale(few * few, c, products, &scaled)
            ck_scale(few * few, b, products, &polynomial)
            for place in 0..<few { polynomial[place * (few + 1)] += a }
            ck_matmul(few, few, few, scaled, few, 1, products, few, 1, &polynomial, few, 1)
            if isWide {
                ck_matmul(few, many, few, polynomial, few, 1, x, many, 1, &next, many, 0)
            } else {
                ck_matmul(many, few, few, x, few, 1, polynomial, few, 1, &next, few, 0)
            }
            swap(&x, &next)
        }
        return x
    }
}
