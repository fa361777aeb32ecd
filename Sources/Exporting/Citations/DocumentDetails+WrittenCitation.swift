public import ArchivalReferences
internal import Catalog
internal import PersonNames
public import Querying

extension DocumentDetails {
  /// The citation of the document in one of the notations.
  ///
  /// The short form and that of GOST are the places where it lies; the Wilson Center's sentence and
  /// the note after Chicago have title, date, translator and address too.
  ///
  /// - Parameter archives: Where today's names of the archives are found.
  /// - Returns: nil when the document names no place where it lies, and the notation has nothing else.
  public func citation(in notation: ReferenceNotation, archives: ArchiveAuthority) -> String? {
    let places = holdings.map { holding in
      let reference = holding.reference
      return reference.written(
        in: notation, archive: reference.repository.flatMap(archives.archive(named:)))
    }
    switch notation {
    case .short, .gost:
      return places.isEmpty ? nil : places.joined(separator: notation == .gost ? " " : "; ")
    case .chicago:
      return chicagoNote(places)
    case .cwihp:
      return wilsonCenterSentence(places)
    }
  }

  private func chicagoNote(_ places: [String]) -> String {
    let translators = names(.translator).map { "trans. \($0)" }
    let parts =
      [dateInWords, places.isEmpty ? nil : places.joined(separator: "; ")] + [translators, address]
    return "“\(quotedTitle),” " + parts.compactMap(\.self).joined(separator: ", ") + "."
  }

  private func wilsonCenterSentence(_ places: [String]) -> String {
    let parts = [
      dateInWords, texts[.publisher], places.isEmpty ? nil : places.joined(separator: "; "),
    ]
    let credit = names(.translator).map { names in
      "Translated\(texts[.project].map { " for \($0)" } ?? "") by \(names)."
    }
    let sentence = "\"\(quotedTitle),\" " + parts.compactMap(\.self).joined(separator: ", ") + "."
    return [sentence, credit, address].compactMap(\.self).joined(separator: " ")
  }

  /// The title as it stands between quotation marks: those inside it become single ones.
  private var quotedTitle: String {
    title.replacing("\"", with: "'")
  }

  private func names(_ role: PersonRole) -> String? {
    let names = people(role).map(\.printedName)
    return names.isEmpty ? nil : names.joined(separator: " and ")
  }
}
