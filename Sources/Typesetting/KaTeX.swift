package import Foundation

/// KaTeX as it is installed on this machine: the program and what browsers need to show what it makes.
package struct KaTeX: Sendable {
    /// Holds `katex.min.css` and `fonts/`, to be served as they are.
    package let assets: URL
    /// `katex.min.js` or `katex.js`.
    let program: URL

    /// Where packages of Debian, Fedora, Homebrew and npm put it.
    static let usualPlaces = [
        "/usr/share/javascript/katex", "/usr/share/nodejs/katex/dist", "/usr/lib/node_modules/katex/dist",
        "/usr/local/lib/node_modules/katex/dist", "/opt/homebrew/lib/node_modules/katex/dist",
        "node_modules/katex/dist",
    ]

    /// Looks for KaTeX in `configured`, if given, and otherwise where packages put it.
    ///
    /// - Throws: ``TypesettingError`` when it is not there.
    package static func find(in configured: URL? = nil) throws(TypesettingError) -> KaTeX {
        let folders = configured.map { [$0] } ?? usualPlaces.map { URL(filePath: $0, directoryHint: .isDirectory) }
        for folder in folders {
            for name in ["katex.min.js", "katex.js"] {
                let program = folder.appending(path: name)
                if FileManager.default.isReadableFile(atPath: program.path) {
                    return KaTeX(assets: folder, program: program)
                }
            }
        }
        throw TypesettingError(
            .katexMissing,
            "KaTeX, which sets mathematics, is not in \(folders.map(\.path).joined(separator: ", ")). "
                + "Install it with `apt-get install libjs-katex`, or give the folder that holds katex.min.js.")
    }
}

/// Why nothing can be typeset.
package struct TypesettingError: Error, Hashable, Sendable, CustomStringConvertible {
    package enum Code: Hashable, Sendable {
        /// `katex.min.js` is not installed.
        case katexMissing
        /// `katex.min.js` is there but does not run.
        case katexBroken
    }

    package let code: Code
    /// What is wrong and what to do about it.
    package let message: String

    init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    package var description: String { message }
}

/// Runs KaTeX on a thread of its own, one formula at a time.
///
/// Measured with KaTeX 0.16.4 on one core of a 2.5 GHz server: 0.25 s to load, 1 to 20 ms a formula.
actor FormulaEngine {
    enum Result: Sendable, Hashable {
        case html(String)
        /// KaTeX's own words about what is wrong.
        case fault(String)
    }

    /// Longer formulas are refused: KaTeX has no time limit of its own.
    static let longestFormula = 10_000
    private static let memoryLimit = 256 << 20

    private let katex: KaTeX
    private let thread = DedicatedThread(name: "cria-katex", stackSize: 16 << 20)
    private var heap: JavaScriptHeap?
    private var version: Swift.Result<String, TypesettingError>?

    nonisolated var unownedExecutor: UnownedSerialExecutor { thread.asUnownedSerialExecutor() }

    init(_ katex: KaTeX) {
        self.katex = katex
    }

    /// KaTeX's version; loads it on first use.
    ///
    /// - Throws: ``TypesettingError`` when the program does not run.
    func load() throws(TypesettingError) -> String {
        if let version { return try version.get() }
        let version = start()
        self.version = version
        return try version.get()
    }

    /// HTML with MathML of a formula.
    func render(_ tex: String, isDisplayed: Bool) throws(TypesettingError) -> Result {
        try call("criaRender", tex, isDisplayed)
    }

    /// What is wrong with a formula; takes about a tenth of the time of ``render(_:isDisplayed:)``.
    func fault(in tex: String, isDisplayed: Bool) throws(TypesettingError) -> String? {
        guard case .fault(let message) = try call("criaParse", tex, isDisplayed) else { return nil }
        return message
    }

    private func call(_ function: String, _ tex: String, _ isDisplayed: Bool) throws(TypesettingError) -> Result {
        guard tex.utf8.count <= Self.longestFormula else {
            return .fault("The formula is longer than \(Self.longestFormula) characters.")
        }
        _ = try load()
        switch heap?.call(function, tex, isDisplayed ? "display" : "") {
        case .value(let html)?: return .html(html)
        case .error(let message)?: return .fault(Self.worded(message))
        case .dead?, nil:
            // The next formula gets a fresh heap.
            version = nil
            heap = nil
            return .fault("The formula is too complex.")
        }
    }

    /// `ParseError: KaTeX parse error: Expected '}' …` without its prefixes.
    private static func worded(_ message: String) -> String {
        for prefix in ["ParseError: ", "Error: "] where message.hasPrefix(prefix) {
            let rest = message.dropFirst(prefix.count)
            let own = "KaTeX parse error: "
            return String(rest.hasPrefix(own) ? rest.dropFirst(own.count) : rest)
        }
        return "The formula is too complex (\(message))."
    }

    private func start() -> Swift.Result<String, TypesettingError> {
        let broken = { (reason: String) in
            Swift.Result<String, TypesettingError>.failure(
                TypesettingError(
                    .katexBroken,
                    "\(self.katex.program.path) does not run (\(reason)). Install KaTeX 0.16 or later, such as "
                        + "Debian's package libjs-katex."))
        }
        guard let heap = JavaScriptHeap(memoryLimit: Self.memoryLimit) else { return broken("no memory") }
        guard let source = try? String(contentsOf: katex.program, encoding: .utf8) else {
            return broken("it cannot be read")
        }
        switch heap.evaluate(Self.prelude + source + "\n" + Self.glue) {
        case .value(let version):
            self.heap = heap
            return .success(version)
        case .error(let message): return broken(message)
        case .dead: return broken("out of memory")
        }
    }

    /// What KaTeX needs of ECMAScript 2015 and Duktape lacks.
    private static let prelude = """
        if (!Array.prototype.fill) Object.defineProperty(Array.prototype, 'fill', {value: function (value) {
          for (var i = 0; i < this.length; i++) this[i] = value;
          return this;
        }});

        """

    /// `maxSize` keeps a formula from covering the page, `maxExpand` a macro from running for ever.
    private static let glue = """
        function criaOptions(mode) {
          return {displayMode: mode === 'display', throwOnError: true, output: 'htmlAndMathml', strict: 'ignore',
            trust: false, maxSize: 20, maxExpand: 1000};
        }
        function criaRender(tex, mode) { return katex.renderToString(tex, criaOptions(mode)); }
        function criaParse(tex, mode) { katex.__parse(tex, criaOptions(mode)); return ''; }
        katex.version;
        """
}
