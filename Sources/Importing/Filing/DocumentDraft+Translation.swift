internal import ArchivalReferences
internal import Catalog
internal import Translations

extension DocumentDraft {
  /// Makes of a translation what the catalog is to hold.
  init(_ read: ReadTranslation, archives: ArchiveAuthority) {
    let translation = read.translation
    self.init(
      title: translation.title, body: translation.body,
      source: Source(
        layout: read.layout.rawValue, parserVersion: DocumentReader.version, text: read.text))
    date = translation.date
    period = translation.period
    texts = translation.texts
    identifiers = translation.documentIdentifiers
    references = translation.references.map { reference in
      Reference(
        reference, role: .original, archive: reference.repository.flatMap(archives.archive(named:)))
    }
    references += translation.citedReferences.map { reference in
      Reference(
        reference, role: .cited, archive: reference.repository.flatMap(archives.archive(named:)))
    }
    marks = translation.apparatus.map(DocumentMark.init)
    subjects = translation.subjects.map {
      DocumentSubject(kind: $0.kind.rawValue, name: $0.name)
    }
    people = translation.people.map { person in
      Person(
        name: person.name, role: person.role, office: person.office, mentions: person.mentions)
    }
    // A title and a date alone do not make two files one document.
    if !body.isEmpty { identifiers.append(DocumentIdentifier(contentOf: self)) }
  }
}

extension DocumentMark {
  fileprivate init(_ mark: ApparatusMark) {
    self.init(
      kind: mark.kind.rawValue, printed: mark.text, range: mark.range, number: mark.number,
      date: mark.date,
      recipients: mark.recipients.map { Recipient(copy: $0.copy, name: $0.name) })
  }
}

extension Translation {
  fileprivate var texts: [DocumentField: String] {
    let values: [DocumentField: String?] = [
      .summary: summary,
      .credits: credits,
      .originalLanguage: originalLanguage,
      .contents: contents,
      .publisher: publisher,
      .project: project,
      .rights: rights,
      .sourceURL: address?.printed,
      .canonicalURL: canonicalURL,
      .citation: citation,
      .language: language,
      .genre: genre,
      .source: source,
      .archive: archive,
      .uploaded: uploaded,
      .donors: donors.isEmpty ? nil : donors.joined(separator: "; "),
      .versionOf: versionOf.map { "\($0.scheme):\($0.value)" },
    ]
    return values.compactMapValues(\.self)
  }

  /// The document's own number in the Digital Archive.
  private var wilsonNumber: String? {
    address?.wilsonNumber
      ?? identifiers.first { $0.scheme == TranslationIdentifier.wilson }?.value
  }

  /// The lasting address: that with the number, where it is known.
  private var canonicalURL: String? {
    wilsonNumber.map(DocumentAddress.canonical) ?? address?.canonical
  }

  /// What identifies the document, the surest first.
  fileprivate var documentIdentifiers: [DocumentIdentifier] {
    var found: [DocumentIdentifier] = []
    func add(_ scheme: String, _ value: String?) {
      guard let value else { return }
      let identifier = DocumentIdentifier(scheme: scheme, value: value)
      if !found.contains(identifier) { found.append(identifier) }
    }
    add(TranslationIdentifier.wilson, wilsonNumber)
    for identifier in identifiers where identifier.scheme != "url" {
      add(identifier.scheme, identifier.value)
    }
    add(TranslationIdentifier.wilsonNode, address?.wilsonNode)
    add("url", canonicalURL)
    add("url", address?.canonical)
    add("url", address?.printed)
    for identifier in identifiers { add(identifier.scheme, identifier.value) }
    return found
  }
}
