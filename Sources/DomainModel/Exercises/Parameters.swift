/// The variables of a parametric exercise, in the order in which they are drawn or computed, and what must hold.
package struct Parameters: Hashable, Sendable {
    package struct Variable: Hashable, Sendable {
        package var name: String
        package var domain: Domain

        package init(name: String, domain: Domain) {
            self.name = name
            self.domain = domain
        }
    }

    package enum Domain: Hashable, Sendable {
        /// An integer from `lower` through `upper` in steps of `step`, except `excluded`.
        case range(lower: Int, upper: Int, step: Int, excluded: [Int])
        /// One of these values: numbers, fractions (`1/2`), or words.
        case values([String])
        /// Computed from variables above it.
        case formula(String)
    }

    package var variables: [Variable]
    /// Conditions such as `a != b` or `gcd(a, b) == 1`; draws that break one are drawn again.
    package var constraints: [String]

    package init(variables: [Variable], constraints: [String] = []) {
        self.variables = variables
        self.constraints = constraints
    }
}
