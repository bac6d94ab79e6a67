/// The 95 % interval of a mean by the percentile bootstrap (Efron & Tibshirani 1993), 1,000 resamples, the same on each run.
package enum Bootstrap {
    /// - Parameter values: one for each independent case; a case of several measurements is its mean.
    /// - Returns: nil for fewer than two cases.
    package static func interval(_ values: [Double], resamples: Int = 1000) -> (low: Double, high: Double)? {
        interval(count: values.count, resamples: resamples) { sample in
            sample.reduce(0) { $0 + values[$1] } / Double(sample.count)
        }
    }

    /// The interval of any statistic of a sample, which is given as the numbers of its cases.
    package static func interval(
        count: Int, resamples: Int = 1000, _ statistic: ([Int]) -> Double
    ) -> (low: Double, high: Double)? {
        guard count > 1 else { return nil }
        var generator = SplitMix64(seed: 95)
        let results = (0..<resamples).map { _ in
            statistic((0..<count).map { _ in generator.below(count) })
        }.sorted()
        return (results[resamples * 25 / 1000], results[min(resamples - 1, resamples * 975 / 1000)])
    }
}
