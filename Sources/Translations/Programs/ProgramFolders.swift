internal import Foundation

/// Where the programs of the system lie.
public struct ProgramFolders: Sendable, Hashable {
  /// The folders parted by colons, as in `PATH`.
  public let searchPath: String

  /// Takes the folders of a search path.
  public init(searchPath: String) {
    self.searchPath = searchPath
  }

  /// The folders that `PATH` names.
  public static var path: ProgramFolders {
    ProgramFolders(
      searchPath: ProcessInfo.processInfo.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin")
  }

  /// The absolute path of a program; the current folder is never searched.
  func path(of program: String) -> String? {
    searchPath.split(separator: ":").filter { $0.hasPrefix("/") }
      .map { "\($0)/\(program)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}
