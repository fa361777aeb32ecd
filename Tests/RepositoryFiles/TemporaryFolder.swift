public import Foundation

/// A folder that is gone when nobody holds it any more.
public final class TemporaryFolder: Sendable {
  /// Where it is.
  public let url: URL

  /// Makes an empty folder.
  public init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "kartoteka-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  /// The path of a file in it.
  public func path(_ name: String) -> String {
    url.appending(path: name).path
  }

  /// Writes a file into it.
  @discardableResult
  public func write(
    _ text: String, to name: String, makingFolders: Bool = false
  ) throws -> String {
    if makingFolders {
      try FileManager.default.createDirectory(
        at: url.appending(path: name).deletingLastPathComponent(),
        withIntermediateDirectories: true)
    }
    try Data(text.utf8).write(to: url.appending(path: name))
    return path(name)
  }

  /// Copies a file into it.
  @discardableResult
  public func copy(_ source: URL, as name: String? = nil) throws -> String {
    let name = name ?? source.lastPathComponent
    try Data(contentsOf: source).write(to: url.appending(path: name))
    return path(name)
  }
}
