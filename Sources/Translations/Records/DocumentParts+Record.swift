internal import PersonNames

extension DocumentParts {
  /// Takes over what a record says of its document, without its texts.
  init(
    _ record: RecordFields, languages: LanguageNames, recognizer: PersonRecognizer,
    diagnostics: [Diagnostic]
  ) {
    self.diagnostics = diagnostics
    title = record.text("title").map(Self.onOneLine)
    let recordDate = RecordDate(record)
    date = recordDate.date
    if let doubt = recordDate.diagnostic { self.diagnostics.append(doubt) }
    source = record.text("source").map(Self.onOneLine)
    citation = source
    originalLanguage = Self.list(
      record.objects("languages").compactMap { language in
        language.text("name") ?? language.text("id").flatMap(languages.tag).flatMap(languages.name)
      })
    genre = Self.list(record.names("type"))
    archive =
      record.names("repositories").isEmpty
      ? nil : record.names("repositories").joined(separator: "; ")
    publisher = record.names("publishers").first
    uploaded = record.text("first_published_at").map {
      String($0.prefix { $0 != " " && $0 != "T" })
    }
    donors = record.names("donors")
    subjects = record.names("subjects").map { TranslationSubject($0, kind: .subject) }
    subjects += record.names("original_coverages").map { TranslationSubject($0, kind: .place) }
    subjects += record.names("collections").map { TranslationSubject($0, kind: .collection) }
    addParties(record.names("creators"), as: .author, recognizer)
    addParties(record.names("contributors"), as: .mentioned, recognizer)
    readIdentifiers(record)
    let classifications = record.names("classifications")
    if !classifications.isEmpty {
      self.diagnostics.append(
        Diagnostic(
          .note, .unplacedLines,
          "the record gives the classification of the original: \(classifications.joined(separator: ", "))"
        ))
    }
  }

  private mutating func readIdentifiers(_ record: RecordFields) {
    guard let id = record.text("id") else { return }
    identifiers = [
      TranslationIdentifier(scheme: TranslationIdentifier.wilson, value: id),
      TranslationIdentifier(scheme: "url", value: DocumentAddress.canonical(id)),
    ]
    if let slug = record.text("slug") {
      identifiers.append(
        TranslationIdentifier(scheme: "url", value: DocumentAddress.canonical(slug)))
    }
  }

  private static func list(_ names: [String]) -> String? {
    names.isEmpty ? nil : names.joined(separator: ", ")
  }

  private static func onOneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
