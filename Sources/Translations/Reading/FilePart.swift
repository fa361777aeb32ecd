/// One of the documents that a file holds.
public struct FilePart: Sendable, Hashable {
  /// Where in the file it stands, such as `record 3`; nil when the file holds just this one.
  public let name: String?
  /// What was read, or why it could not be.
  public let content: Result<ReadTranslation, UnreadableInput>

  /// Makes a part.
  public init(name: String? = nil, content: Result<ReadTranslation, UnreadableInput>) {
    self.name = name
    self.content = content
  }
}
