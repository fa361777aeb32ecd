internal import Foundation

/// A program of the system that turns bytes on its standard input into bytes on its standard output.
///
/// It is started directly, never through a shell, in a process group of its own and with nothing in
/// its environment but `PATH`, `HOME` and `LANG`. Any number of them can run at the same time.
package struct OutsideProgram: Sendable {
  /// The name of its file.
  package let name: String
  /// The package of Debian that holds it.
  package let debianPackage: String
  private let folders: ProgramFolders

  /// Names a program, which is looked up each time it is run.
  package init(name: String, debianPackage: String, in folders: ProgramFolders = .path) {
    self.name = name
    self.debianPackage = debianPackage
    self.folders = folders
  }

  /// Runs the program to its end.
  ///
  /// What does not end within the limits is killed, with every process that it has started.
  ///
  /// - Throws: An ``UnreadableInput`` when there is no such program, or when it passes a limit.
  package func run(
    _ arguments: [String], on input: [UInt8], within limits: ProgramLimits = ProgramLimits()
  ) throws(UnreadableInput) -> ProgramOutput {
    guard let path = folders.path(of: name) else {
      throw .missingProgram(name: name, package: debianPackage)
    }
    var child: ChildProcess
    do throws(SystemError) {
      child = try ChildProcess(
        arguments: limiting(limits) + [path] + arguments, environment: environment, input: input,
        within: limits)
    } catch {
      throw .programFailed(name: name, reason: error.description)
    }
    do throws(ChildProcess.Excess) {
      return try child.result(within: limits)
    } catch {
      switch error {
      case .time: throw .programTimedOut(name: name, seconds: limits.seconds)
      case .output: throw .programOutputTooLong(name: name, bytes: limits.outputBytes)
      }
    }
  }

  /// The words that have the system limit time and memory, also when nobody waits any more.
  ///
  /// `prlimit` is there on every Linux; elsewhere only the clock and the output are watched.
  private func limiting(_ limits: ProgramLimits) -> [String] {
    guard let path = folders.path(of: "prlimit") else { return [] }
    // The clock comes first, so that what takes too long is said to take too long.
    return [path, "--cpu=\(2 * limits.seconds)", "--data=\(limits.memoryBytes)"]
  }

  private var environment: [String] {
    let home = ProcessInfo.processInfo.environment["HOME"] ?? "/"
    return ["PATH=\(folders.searchPath)", "HOME=\(home)", "LANG=C.UTF-8"]
  }
}
