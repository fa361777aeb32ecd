internal import ArchivalReferences
internal import Catalog
internal import PersonNames
internal import Querying

/// What all citation formats say of a document.
extension DocumentDetails {
  /// The key under which it is cited: its number elsewhere, or else its id in this catalog.
  var citationKey: String {
    identifiers.first { $0.scheme != "url" }?.description ?? "kartoteka:\(id)"
  }

  /// The kind of document that its title announces.
  var genre: Genre? { Genre(title: title) }

  /// Its date in numbers, where it can be told in them.
  var citationDate: CitationDate? { dateEDTF.flatMap(CitationDate.init) }

  /// Its date in words.
  var dateInWords: String? { dateText ?? dateEDTF }

  /// The address under which it can be read.
  var address: String? { texts[.canonicalURL] ?? texts[.sourceURL] }

  /// The places where it is held, originals before copies; what it merely cites is none of them.
  var holdings: [ReferenceDetails] {
    [ReferenceRole.original, .copy].flatMap { role in
      references.filter { $0.role == role.rawValue }
    }
  }

  /// What the formats have no field for.
  var notes: [String] {
    holdings.dropFirst().map { "Also \($0.shortForm)" }
      + [texts[.originalLanguage].map { "Translated from \($0)" }].compactMap(\.self)
  }

  func people(_ role: PersonRole) -> [AppearanceDetails] {
    persons.filter { $0.role == role.rawValue }
  }
}
