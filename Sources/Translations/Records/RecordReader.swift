internal import PersonNames

/// Reads records of the Digital Archive's former API.
struct RecordReader: Sendable {
  private let pages: PageReader
  private let languages = LanguageNames()
  private let recognizer = PersonRecognizer()
  private let parts: PartsReader

  init(pages: PageReader, parts: PartsReader) {
    self.pages = pages
    self.parts = parts
  }

  /// Reads all records of a text, each with all its versions.
  ///
  /// - Throws: An ``UnreadableInput`` when there is none.
  func contents(of text: DecodedText) throws(UnreadableInput) -> FileContents {
    let slices = RecordSlices(text.text)
    var found = slices.slices.enumerated().flatMap { index, slice in
      fileParts(of: slice, position: index + 1, diagnostics: text.diagnostics)
    }
    if let failure = slices.failure {
      guard !found.isEmpty else { throw failure }
      found.append(
        FilePart(name: "record \(slices.slices.count + 1)", content: .failure(failure)))
    }
    guard let first = found.first else { throw .notATranslation }
    return FileContents(found.count == 1 ? [FilePart(content: first.content)] : found)
  }

  /// Reads the one version that a record holds.
  ///
  /// - Throws: An ``UnreadableInput`` when it is not that of a document.
  func translation(
    ofRecord json: String, in layout: SourceLayout
  ) throws(UnreadableInput) -> Translation {
    guard let record = RecordFields(json) else { throw .brokenRecord(line: 1) }
    let version = RecordVersion.versions(of: record).first
    if layout == .recordVersion, let version {
      return try translation(of: version, in: record, diagnostics: [])
    }
    return try document(record, version: version, diagnostics: [])
  }

  private func fileParts(
    of slice: RecordSlices.Slice, position: Int, diagnostics: [Diagnostic]
  ) -> [FilePart] {
    guard let record = RecordFields(slice.text) else {
      return [
        FilePart(
          name: "record \(position)", content: .failure(.brokenRecord(line: slice.line)))
      ]
    }
    if record.text("title") == nil, record.has("list") {
      // The answer to a search: a list of records, and how many pages there are.
      return record.objects("list").enumerated().flatMap {
        fileParts(of: $1, text: $1.json, position: $0 + 1, diagnostics: diagnostics)
      }
    }
    return fileParts(of: record, text: slice.text, position: position, diagnostics: diagnostics)
  }

  /// The document that a record is, and the other versions of it.
  private func fileParts(
    of record: RecordFields, text: String, position: Int, diagnostics: [Diagnostic]
  ) -> [FilePart] {
    let name = "record \(record.text("id") ?? String(position))"
    let versions = RecordVersion.versions(of: record)
    var found = [
      FilePart(
        name: name,
        content: result(text, .record) { () throws(UnreadableInput) in
          try document(record, version: versions.first, diagnostics: diagnostics)
        })
    ]
    for version in versions.dropFirst() {
      let alone = record.replacing([
        "translations": version.kind == .translation ? [version.fields] : [],
        "transcripts": version.kind == .transcript ? [version.fields] : [],
      ])
      found.append(
        FilePart(
          name: "\(name), \(version.kind.rawValue) \(version.id ?? "without number")",
          content: result(alone.json, .recordVersion) { () throws(UnreadableInput) in
            try translation(of: version, in: record, diagnostics: diagnostics)
          }))
    }
    return found
  }

  private func result(
    _ text: String, _ layout: SourceLayout,
    _ read: () throws(UnreadableInput) -> Translation
  ) -> Result<ReadTranslation, UnreadableInput> {
    Result { () throws(UnreadableInput) in
      ReadTranslation(translation: try read(), layout: layout, text: text)
    }
  }

  /// The document that a record is, with the best of its texts.
  private func document(
    _ record: RecordFields, version: RecordVersion?, diagnostics: [Diagnostic]
  ) throws(UnreadableInput) -> Translation {
    if record.text("title") == nil {
      let asset = RecordVersion(kind: .transcript, fields: record)
      if record.has("asset_id") || record.has("filename"), asset.html != nil {
        return try lone(asset, diagnostics: diagnostics)
      }
      throw .noDocument(record.has("slug") ? "a collection" : "a record of another kind")
    }
    var found = DocumentParts(
      record, languages: languages, recognizer: recognizer, diagnostics: diagnostics)
    try readText(of: version, into: &found)
    try readHTMLFields(of: record, into: &found)
    return try parts.translation(of: found)
  }

  /// Another version of the document that a record is.
  private func translation(
    of version: RecordVersion, in record: RecordFields, diagnostics: [Diagnostic]
  ) throws(UnreadableInput) -> Translation {
    var found = DocumentParts(
      record, languages: languages, recognizer: recognizer, diagnostics: diagnostics)
    found.identifiers =
      version.id.map {
        [TranslationIdentifier(scheme: version.kind.scheme, value: $0)]
      } ?? []
    found.versionOf = record.text("id").map {
      TranslationIdentifier(scheme: TranslationIdentifier.wilson, value: $0)
    }
    try readText(of: version, into: &found)
    try readHTMLFields(of: record, into: &found)
    return try parts.translation(of: found)
  }

  /// A transcript that was saved without its record.
  private func lone(
    _ version: RecordVersion, diagnostics: [Diagnostic]
  ) throws(UnreadableInput) -> Translation {
    var found = DocumentParts()
    found.diagnostics = diagnostics
    found.identifiers =
      version.id.map {
        [TranslationIdentifier(scheme: version.kind.scheme, value: $0)]
      } ?? []
    found.versionOf = version.recordNumber.map {
      TranslationIdentifier(scheme: TranslationIdentifier.wilson, value: $0)
    }
    found.title =
      version.recordNumber.map { "[Transcript of document \($0)]" } ?? "[Transcript]"
    found.diagnostics.append(
      Diagnostic(
        .warning, .guessedPart,
        "a transcript alone has no title: it got one in square brackets; import its record as well"
      ))
    try readText(of: version, into: &found)
    return try parts.translation(of: found)
  }

  private func readText(
    of version: RecordVersion?, into found: inout DocumentParts
  ) throws(UnreadableInput) {
    guard let version, let html = version.html else { return }
    found.body = try pages.paragraphs(of: html)
    let ownLanguage = version.kind == .transcript ? found.originalLanguage : nil
    found.language = (version.language ?? ownLanguage).flatMap(languages.tag)
    let name = found.language.flatMap(languages.name)
    let kind = version.kind == .translation ? "Translation" : "Transcript"
    found.contents = name.map { "\(kind) - \($0)" } ?? kind
  }

  /// The fields that hold markup.
  private func readHTMLFields(
    of record: RecordFields, into found: inout DocumentParts
  ) throws(UnreadableInput) {
    if let description = record.text("description") {
      found.summary = try pages.paragraphs(of: description).map(\.onOneLine)
        .joined(separator: "\n\n")
    }
    var rights: [String] = []
    for right in record.objects("rights") {
      guard let text = right.text("rights") ?? right.text("name") else { continue }
      rights.append(
        try pages.paragraphs(of: text).map(\.onOneLine).joined(separator: "\n\n"))
    }
    found.rights = rights.isEmpty ? nil : rights.joined(separator: "\n\n")
  }
}
