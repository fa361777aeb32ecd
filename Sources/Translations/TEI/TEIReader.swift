internal import ArchivalReferences

/// Reads files in TEI: each `div` of the type `document` is a document, as in the volumes of Foreign
/// Relations of the United States, or else the whole text is one.
struct TEIReader: Sendable {
  private let parts: PartsReader
  private let elements = TEIText.Elements()

  init(archives: ArchiveAuthority) {
    parts = PartsReader(archives: archives)
  }

  /// Whether bytes begin like a TEI file.
  static func isTEI(_ bytes: [UInt8]) -> Bool {
    let searched = 8_192
    let beginning = String(decoding: bytes.prefix(searched), as: UTF8.self)[...].trimmingBlanks
    guard beginning.hasPrefix("<") || beginning.hasPrefix("\u{FEFF}<") else { return false }
    return ["<TEI", "<teiCorpus", "<tei:TEI"].contains { name in
      guard let range = beginning.firstRange(of: name) else { return false }
      return beginning[range.upperBound...].first.map { !$0.isLetter } ?? false
    }
  }

  /// All documents of a file.
  ///
  /// From a mistake in the XML on, nothing is read any more: that is one failed part.
  ///
  /// - Throws: An ``UnreadableInput`` when there is nothing to read.
  func contents(of bytes: [UInt8]) throws(UnreadableInput) -> FileContents {
    let tree = try XMLTree(bytes)
    guard let root = tree.root else { throw .notATranslation }
    let volume = TEIVolume(of: tree, root: root)
    let broken = tree.mistake.map {
      UnreadableInput.brokenXML(line: $0.line, reason: $0.reason)
    }
    guard !volume.documents.isEmpty else {
      if let broken { throw broken }
      guard let text = volume.text else { throw .notATranslation }
      return FileContents(try document(text, of: volume, in: tree))
    }
    var documents = volume.documents
    if let line = tree.mistake?.line {
      let whole = documents.indices.last { XMLTree.line(of: documents[$0]) <= line } ?? 0
      documents = Array(documents[..<whole])
    }
    var found = documents.enumerated().map { index, element in
      let id = XMLTree.attribute("id", of: element) ?? String(index + 1)
      return FilePart(
        name: "document \(id)",
        content: Result { () throws(UnreadableInput) in
          try document(element, of: volume, in: tree)
        })
    }
    if let broken {
      found.append(FilePart(name: "the rest of the file", content: .failure(broken)))
    }
    return FileContents(found)
  }

  private func document(
    _ element: XMLTree.Node, of volume: TEIVolume, in tree: XMLTree
  ) throws(UnreadableInput) -> ReadTranslation {
    let text = TEIText(of: element, in: tree, elements: elements)
    var found = DocumentParts(text, of: element, in: volume)
    if element == volume.text, found.title == nil { found.title = volume.title }
    return ReadTranslation(
      translation: try parts.translation(of: found), layout: .tei,
      text: Self.source(of: element, of: volume, in: tree))
  }

  /// The document as a file of its own, with the header's description of the file.
  private static func source(
    of element: XMLTree.Node, of volume: TEIVolume, in tree: XMLTree
  ) -> String {
    var start = "<TEI"
    for (prefix, name) in tree.namespaces {
      let escaped = name.replacing("&", with: "&amp;").replacing("\"", with: "&quot;")
      start += " xmlns\(prefix.map { ":" + $0 } ?? "")=\"\(escaped)\""
    }
    let header = volume.description.map(tree.source) ?? ""
    let text = tree.source(of: element)
    let isWholeText = element == volume.text
    return start + ">\n<teiHeader>\(header)</teiHeader>\n"
      + (isWholeText ? text : "<text><body>\n\(text)\n</body></text>") + "\n</TEI>\n"
  }
}
