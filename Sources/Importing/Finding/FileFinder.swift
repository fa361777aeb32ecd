internal import Foundation

/// Finds the files that an import is asked for.
struct FileFinder {
  /// The catalog that the files go into: it often lies in the folder that is imported.
  let catalog: String

  /// A file to read, or the reason why there is none.
  struct Found: Sendable {
    /// An absolute path.
    let path: String
    let problem: UnreadableFile?
  }

  /// What was found.
  struct Finding {
    /// The files in the order of the arguments, those of a folder in the order of their paths.
    var files: [Found] = []
    /// How many files and folders were passed over: what begins with a dot, and the folders that a browser
    /// saves beside a page.
    var passedOver = 0
    /// The arguments as absolute paths.
    var arguments: [String] = []
  }

  /// The files under some paths.
  ///
  /// Folders are read with everything in them. A file that is reached twice is found once.
  func files(at paths: [String]) -> Finding {
    let catalog = URL(fileURLWithPath: catalog).standardizedFileURL.path
    // SQLite keeps further files beside its own.
    let own = ["", "-wal", "-shm", "-journal"].map { catalog + $0 }
    var walk = FolderWalk(passingOver: Set(own))
    for path in paths {
      let absolute = URL(fileURLWithPath: path).standardizedFileURL.path
      walk.finding.arguments.append(absolute)
      walk.take(absolute)
    }
    return walk.finding
  }
}
