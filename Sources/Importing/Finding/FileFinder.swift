internal import Foundation

/// Finds the files that an import is asked for.
struct FileFinder {
  /// A file to read, or the reason why there is none.
  struct Found {
    /// An absolute path.
    let path: String
    let problem: UnreadableFile?
  }

  /// The files under some paths, those of a folder in the order of their names.
  ///
  /// Folders are read with everything in them; what begins with a dot is passed over. A file that
  /// is reached twice is found once.
  func files(at paths: [String]) -> [Found] {
    var seen: Set<String> = []
    return paths.flatMap { files(at: $0) }.filter { seen.insert($0.path).inserted }
  }

  private func files(at path: String) -> [Found] {
    let url = URL(fileURLWithPath: path).standardizedFileURL
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) else {
      return [Found(path: url.path, problem: .missing)]
    }
    guard isFolder.boolValue else { return [Found(path: url.path, problem: nil)] }
    var unreadable: [Found] = []
    let enumerator = FileManager.default.enumerator(
      at: url, includingPropertiesForKeys: [.isRegularFileKey], options: [.skipsHiddenFiles],
      errorHandler: { folder, error in
        unreadable.append(
          Found(path: folder.path, problem: .unreadable(reason: error.localizedDescription)))
        return true
      })
    var paths: [String] = []
    while let file = enumerator?.nextObject() as? URL {
      let isFile = try? file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile
      if isFile == true { paths.append(file.standardizedFileURL.path) }
    }
    return paths.sorted().map { Found(path: $0, problem: nil) } + unreadable
  }
}
