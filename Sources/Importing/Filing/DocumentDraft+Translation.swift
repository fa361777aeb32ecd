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
    identifiers = translation.identifiers
    references = translation.references.map { reference in
      Reference(
        reference, role: .original, archive: reference.repository.flatMap(archives.archive(named:)))
    }
    references += translation.citedReferences.map { reference in
      Reference(
        reference, role: .cited, archive: reference.repository.flatMap(archives.archive(named:)))
    }
    marks = translation.apparatus.map(DocumentMark.init)
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
      .sourceURL: address?.printed,
      .canonicalURL: address?.canonical,
      .citation: citation,
    ]
    return values.compactMapValues(\.self)
  }

  /// What identifies the document, the surest first.
  fileprivate var identifiers: [DocumentIdentifier] {
    var identifiers: [DocumentIdentifier] = []
    if let number = address?.wilsonNumber {
      identifiers.append(DocumentIdentifier(scheme: "wilson", value: number))
    }
    for url in [address?.canonical, address?.printed] {
      guard let url else { continue }
      let identifier = DocumentIdentifier(scheme: "url", value: url)
      if !identifiers.contains(identifier) { identifiers.append(identifier) }
    }
    return identifiers
  }
}
