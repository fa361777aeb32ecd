public import ArchivalReferences

/// Reads prints of a digital archive's page, as text or Markdown.
public struct PrintLayoutReader: Sendable {
  private let labels = SectionLabels()
  private let values = SectionValues()
  private let parts: PartsReader

  /// Makes a reader that knows the archives of an authority file.
  public init(archives: ArchiveAuthority = ArchiveAuthority()) {
    self.init(parts: PartsReader(archives: archives))
  }

  init(parts: PartsReader) {
    self.parts = parts
  }

  /// Reads the bytes of a file.
  ///
  /// - Returns: The translation, and the text that it was read from.
  /// - Throws: An ``UnreadableInput`` that says why the bytes are not a translation.
  public func translation(
    from bytes: [UInt8]
  ) throws(UnreadableInput) -> (translation: Translation, text: String) {
    let decoded = try DecodedText(bytes)
    let layout = layout(of: SourceLine.lines(of: decoded.text))
    return (try translation(of: layout, diagnostics: decoded.diagnostics), decoded.original)
  }

  /// The parts of a page, as far as its lines show them.
  func layout(of lines: [SourceLine]) -> PrintLayout {
    PrintLayout(lines, labels: labels, values: values)
  }

  /// Makes a translation of the parts of a page.
  ///
  /// - Throws: An ``UnreadableInput`` when it has no part of a translation.
  func translation(
    of layout: PrintLayout, diagnostics: [Diagnostic]
  ) throws(UnreadableInput) -> Translation {
    let parts = DocumentParts(layout, diagnostics: diagnostics)
    guard !layout.sections.isEmpty || parts.hasHeading else { throw .notATranslation }
    return try self.parts.translation(of: parts)
  }
}
