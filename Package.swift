// swift-tools-version: 6.2
import PackageDescription

func product(_ name: String, _ package: String) -> Target.Dependency { .product(name: name, package: package) }
func github(
    _ path: String, _ version: Version, traits: Set<Package.Dependency.Trait> = [.defaults]
) -> Package.Dependency {
    .package(url: "https://github.com/" + path, from: version, traits: traits)
}

let logging = product("Logging", "swift-log")
let grdb = product("GRDB", "GRDB.swift")
let yams = product("Yams", "Yams")
let httpClient = [
    product("AsyncHTTPClient", "async-http-client"), product("NIOCore", "swift-nio"),
    product("NIOHTTP1", "swift-nio"),
]
let crypto = product("Crypto", "swift-crypto")
let web = [
    product("Hummingbird", "hummingbird"), product("Mustache", "swift-mustache"),
    product("HTTPTypes", "swift-http-types"),
    product("NIOCore", "swift-nio"), logging,
]

let package = Package(
    name: "cria",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "cria", targets: ["cria"])],
    dependencies: [
        github("apple/swift-argument-parser", "1.8.2"), github("apple/swift-configuration", "1.4.0", traits: []),
        github("apple/swift-crypto", "4.5.2"),
        github("apple/swift-http-types", "1.8.0"), github("apple/swift-log", "1.16.2"),
        github("apple/swift-nio", "2.101.2"), github("groue/GRDB.swift", "7.10.0"),
        github("hummingbird-project/hummingbird", "2.28.1", traits: []),
        github("hummingbird-project/swift-mustache", "2.1.1"), github("jpsim/Yams", "6.2.2"),
        github("swift-server/async-http-client", "1.37.0"),
    ],
    targets: [
        .systemLibrary(
            name: "CArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"]), .brew(["libarchive"])]),
        .systemLibrary(
            name: "CDuktape", pkgConfig: "duktape", providers: [.apt(["duktape-dev"]), .brew(["duktape"])]),
        .systemLibrary(
            name: "CMarkGFM", pkgConfig: "libcmark-gfm",
            providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"])]),
        .systemLibrary(
            name: "CXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        // Debug builds leave C unoptimised, which would make tests of trained models wait.
        .target(name: "CKernels", cSettings: [.unsafeFlags(["-O3"])]),
        .target(name: "NeuralNetworks", dependencies: ["CKernels"]),
        .target(name: "DomainModel"),
        .target(name: "LearnerModel", dependencies: ["DomainModel"]),
        .target(name: "KnowledgeTracing", dependencies: ["CZlib", "NeuralNetworks"]),
        .target(name: "WordProblems", dependencies: ["DomainModel", "NeuralNetworks"]),
        .target(name: "Planning", dependencies: ["DomainModel", "LearnerModel"]),
        .target(name: "Typesetting", dependencies: ["CDuktape", "CMarkGFM"]),
        .target(
            name: "Content",
            dependencies: ["CArchive", "CXML2", "DomainModel", "Typesetting", "LanguageModels", yams] + httpClient),
        .target(name: "LanguageModels", dependencies: [logging, crypto] + httpClient),
        .target(name: "Tutoring", dependencies: ["DomainModel", "Content", "LanguageModels"]),
        .target(name: "Storage", dependencies: ["DomainModel", grdb, logging]),
        .target(
            name: "Evaluation",
            dependencies: [
                "DomainModel", "KnowledgeTracing", "Content", "LanguageModels", "Typesetting", "WordProblems",
            ]),
        .target(
            name: "Platform",
            dependencies: [
                "DomainModel", "KnowledgeTracing", "LearnerModel", "Planning", "Content", "LanguageModels", "Tutoring",
                "Storage", "Typesetting", crypto, logging,
            ]),
        .target(
            name: "Server",
            dependencies: [
                "CZlib", "DomainModel", "LearnerModel", "Planning", "Content", "LanguageModels", "Typesetting",
                "Storage",
                "Platform", crypto,
            ] + web,
            resources: [.embedInCode("Templates"), .embedInCode("Strings"), .embedInCode("Assets")]),
        .executableTarget(
            name: "cria",
            dependencies: [
                "Content", "DomainModel", "Evaluation", "KnowledgeTracing", "Platform", "Server", "Storage",
                "LanguageModels", "NeuralNetworks", "Typesetting", "WordProblems",
                product("ArgumentParser", "swift-argument-parser"), product("Configuration", "swift-configuration"),
                logging,
            ]),
        .executableTarget(
            name: "cria-bench",
            dependencies: [
                "DomainModel", "KnowledgeTracing", "LanguageModels", "LearnerModel", "NeuralNetworks", "Planning",
                "Platform", "Server", "Storage", "TestSupport", "Typesetting",
                product("ArgumentParser", "swift-argument-parser"), product("Hummingbird", "hummingbird"), logging,
                product("NIOPosix", "swift-nio"),
            ] + httpClient, path: "Benchmarks/CriaBench"),
        .testTarget(
            name: "NeuralNetworksTests", dependencies: ["CKernels", "NeuralNetworks"], exclude: ["pytorch.json"]),
        .testTarget(name: "TypesettingTests", dependencies: ["DomainModel", "Typesetting"]),
        .testTarget(
            name: "ContentTests",
            dependencies: ["DomainModel", "Content", "Typesetting", "LanguageModels", "TestSupport"]),
        .testTarget(
            name: "EvaluationTests",
            dependencies: [
                "DomainModel", "Content", "KnowledgeTracing", "LanguageModels", "Evaluation", "NeuralNetworks",
                "TestSupport", "WordProblems",
            ]),
        .testTarget(name: "DomainModelTests", dependencies: ["DomainModel"]),
        .testTarget(name: "LearnerModelTests", dependencies: ["DomainModel", "LearnerModel"]),
        .testTarget(
            name: "KnowledgeTracingTests", dependencies: ["DomainModel", "KnowledgeTracing", "NeuralNetworks"]),
        .testTarget(
            name: "WordProblemsTests", dependencies: ["DomainModel", "NeuralNetworks", "WordProblems"]),
        .testTarget(name: "PlanningTests", dependencies: ["DomainModel", "LearnerModel", "Planning"]),
        .target(
            name: "TestSupport",
            dependencies: [
                "DomainModel", "LearnerModel", "Planning", "Content", "LanguageModels", "Storage", "Platform",
                product("NIOCore", "swift-nio"), product("NIOPosix", "swift-nio"),
            ],
            path: "Tests/TestSupport"),
        .testTarget(
            name: "LanguageModelsTests",
            dependencies: ["DomainModel", "LanguageModels", "TestSupport", crypto, logging]),
        .testTarget(name: "TutoringTests", dependencies: ["DomainModel", "Content", "LanguageModels", "Tutoring"]),
        .testTarget(name: "StorageTests", dependencies: ["DomainModel", "Storage", grdb]),
        .testTarget(
            name: "PlatformTests",
            dependencies: [
                "DomainModel", "KnowledgeTracing", "LearnerModel", "Planning", "Content", "LanguageModels", "Tutoring",
                "Storage", "Typesetting", "Platform", "TestSupport",
            ]),
        .testTarget(name: "AcceptanceTests", dependencies: ["cria", "TestSupport"]),
        .testTarget(
            name: "ServerTests",
            dependencies: [
                "Content", "DomainModel", "LanguageModels", "Platform", "Server", "Storage", "Typesetting",
                "TestSupport", logging,
                product("Hummingbird", "hummingbird"), product("HummingbirdTesting", "hummingbird"),
            ]),
    ],
    swiftLanguageModes: [.v6]
)

for target in package.targets where [.regular, .executable, .test].contains(target.type) {
    target.swiftSettings = ["ExistentialAny", "MemberImportVisibility", "InternalImportsByDefault"].map {
        .enableUpcomingFeature($0)
    }
}
