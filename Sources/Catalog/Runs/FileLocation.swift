/// Where a document lies: a file, and the place in it when it holds several.
public struct FileLocation: Sendable, Hashable {
  /// The file: an absolute path.
  public let path: String
  /// The place in it, such as `record 3`; nil when the file holds one document.
  public let part: String?

  /// Makes a location.
  public init(path: String, part: String? = nil) {
    self.path = path
    self.part = part
  }
}

extension FileLocation: CustomStringConvertible {
  /// The path, and the part behind a colon.
  public var description: String {
    part.map { "\(path): \($0)" } ?? path
  }
}
