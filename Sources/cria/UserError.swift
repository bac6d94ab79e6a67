import ArgumentParser
import Foundation
import KnowledgeTracing
import LanguageModels
import NeuralNetworks
import Storage
import Typesetting
import WordProblems

/// A mistake the user can mend: printed as one line, exit code 1.
struct UserError: Error, CustomStringConvertible {
    var description: String

    init(_ description: String) {
        self.description = description
    }
}

/// Runs a command's body; words its errors for people and turns them into exit codes.
func reportingErrors(_ body: () async throws -> Void) async throws {
    do {
        try await body()
    } catch let error as ExitCode {
        throw error
    } catch {
        FileHandle.standardError.write(Data("cria: \(error)\n".utf8))
        throw ExitCode(isMendable(error) ? 1 : 2)
    }
}

/// Whether the operator can mend it, rather than we.
private func isMendable(_ error: any Error) -> Bool {
    switch error {
    case is UserError, is TypesettingError, is ChatModelError, is KnowledgeTracingError, is WordProblemError,
        is ModelFileError, is TrainingError:
        true
    case let error as StorageError: [.cannotOpen, .full].contains(error.code)
    default: false
    }
}
