/// What a file holds.
public struct FileContents: Sendable, Hashable {
  /// The documents in their order.
  public let parts: [FilePart]
  /// How many entries of an archive were passed over, because they hold no document: dot files, and
  /// what a browser saves beside a page.
  public let passedOver: Int

  /// Makes contents of some documents.
  public init(_ parts: [FilePart], passedOver: Int = 0) {
    self.parts = parts
    self.passedOver = passedOver
  }

  /// Makes the contents of a file that holds one document.
  init(_ document: ReadTranslation) {
    self.init([FilePart(content: .success(document))])
  }
}
