import Foundation

/// The catalog on which a rehearsal is held: the one that is named, or an empty one that goes away again
/// where there is none.
final class RehearsalCatalog {
  let path: String
  private let folder: URL?

  init(for path: String) throws {
    guard !FileManager.default.fileExists(atPath: path) else {
      self.path = path
      folder = nil
      return
    }
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "kartoteka-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    self.folder = folder
    self.path = folder.appending(path: "rehearsal.sqlite").path
  }

  deinit {
    if let folder { try? FileManager.default.removeItem(at: folder) }
  }
}
