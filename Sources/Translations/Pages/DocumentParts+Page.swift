internal import HistoricalDates
internal import PersonNames

extension DocumentParts {
  /// Takes the parts over from a page of the digital archive.
  ///
  /// - Parameters:
  ///   - addresses: The addresses that the page gives itself.
  ///   - recognizer: Tells persons from bodies.
  init(
    _ page: PageLayout, addresses: [String], languages: LanguageNames, recognizer: PersonRecognizer,
    diagnostics: [Diagnostic]
  ) {
    self.diagnostics = diagnostics
    func text(_ part: PagePart) -> String? {
      page.parts[part].map { $0.map(\.onOneLine).joined(separator: "\n\n") }
    }
    func items(_ part: PagePart) -> [String] {
      (page.parts[part] ?? []).flatMap(\.lines).map(\.text)
    }
    title = page.parts[.title]?.first?.onOneLine
    date = text(.date).flatMap(HistoricalDate.init)
    source = text(.source)
    citation = page.parts[.citation]?.first?.text ?? source
    citationLine = (page.parts[.citation] ?? page.parts[.source])?.first?.lineNumber
    summary = text(.summary)
    credits = text(.credits)
    originalLanguage = page.parts[.language].map { _ in items(.language).joined(separator: ", ") }
    body = page.parts[.body] ?? []
    language = items(.view).first?.split(separator: " ").first.flatMap(languages.tag)
    genre = page.parts[.genre].map { _ in items(.genre).joined(separator: ", ") }
    rights = text(.rights)
    archive = page.parts[.archive].map { _ in items(.archive).joined(separator: "; ") }
    uploaded = text(.uploaded)
    donors = items(.donors)
    subjects = items(.subjects).map { TranslationSubject($0, kind: .subject) }
    subjects += items(.places).map { TranslationSubject($0, kind: .place) }
    subjects += items(.collections).map { TranslationSubject($0, kind: .collection) }
    addParties(items(.authors), as: .author, recognizer)
    addParties(items(.contributors) + items(.people), as: .mentioned, recognizer)
    readAddresses(addresses, record: items(.record).first)
    noteDoubts(page)
  }

  /// Adds people under their role, and bodies among the subjects.
  mutating func addParties(
    _ names: [String], as role: PersonRole, _ recognizer: PersonRecognizer
  ) {
    for name in names {
      let party = RelatedParty(name, recognizer: recognizer)
      if party.isPerson {
        people.append(NamedPerson(name: PersonName(party.name), role: role))
      } else if !subjects.contains(where: { $0.name == name }) {
        subjects.append(TranslationSubject(name, kind: .subject))
      }
    }
  }

  /// Takes the best of the addresses, and all numbers that they and the record id give.
  mutating func readAddresses(_ addresses: [String], record: String?) {
    let read = addresses.map(DocumentAddress.init)
    let known = read.filter { $0.canonical != nil }
    address = known.first { $0.wilsonNumber != nil } ?? known.first
    var identifiers: [TranslationIdentifier] = []
    func add(_ scheme: String, _ value: String?) {
      guard let value else { return }
      let identifier = TranslationIdentifier(scheme: scheme, value: value)
      if !identifiers.contains(identifier) { identifiers.append(identifier) }
    }
    add(TranslationIdentifier.wilson, record)
    for address in read { add(TranslationIdentifier.wilson, address.wilsonNumber) }
    for address in read { add(TranslationIdentifier.wilsonNode, address.wilsonNode) }
    for address in known { add("url", address.canonical) }
    self.identifiers = identifiers
  }

  private mutating func noteDoubts(_ page: PageLayout) {
    let isOld = page.parts[.citation] != nil
    let missing = PagePart.expected.filter { page.parts[$0] == nil && !(isOld && $0 == .uploaded) }
    if !missing.isEmpty {
      diagnostics.append(
        Diagnostic(
          .note, .missingPart,
          "not recognized on the page: \(missing.map(\.name).joined(separator: ", "))"))
    }
    if page.guessed.contains(.summary) {
      diagnostics.append(
        Diagnostic(
          .warning, .guessedPart, line: page.parts[.summary]?.first?.lineNumber,
          "the last paragraph is taken for the summary, because of its place alone"))
    }
    if let stray = page.strays.first {
      diagnostics.append(
        Diagnostic(
          .note, .unplacedLines, line: stray.number,
          page.strays.count == 1
            ? "a line of the page belongs to no part: \(stray.text.prefix(80))"
            : "\(page.strays.count) lines of the page belong to no part, the first is: \(stray.text.prefix(80))"
        ))
    }
    if let classification = page.parts[.classification]?.first {
      diagnostics.append(
        Diagnostic(
          .note, .unplacedLines, line: classification.lineNumber,
          "the page gives the classification of the original: \(classification.onOneLine)"))
    }
    if page.otherTexts > 0 {
      diagnostics.append(
        Diagnostic(
          .warning, .otherText,
          "the page holds another text beside the one that was read; save that one by itself"))
    }
  }
}
