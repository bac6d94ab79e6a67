import ArgumentParser
import Foundation

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
    } catch let error as UserError {
        FileHandle.standardError.write(Data("cria: \(error)\n".utf8))
        throw ExitCode(1)
    } catch let error as any CustomStringConvertible & Error {
        FileHandle.standardError.write(Data("cria: \(error)\n".utf8))
        throw ExitCode(2)
    }
}
