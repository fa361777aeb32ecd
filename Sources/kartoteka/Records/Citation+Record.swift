import ArchivalReferences

extension Citation {
  static let columns =
    ["text"] + referenceColumns + [
      "title", "date", "publisher", "translator", "project", "contributor", "obtained_by",
      "published_in", "url",
    ]

  private static let referenceColumns = [
    "repository", "repository_printed", "fond", "opis", "papka", "delo", "listy", "shelfmark",
    "volume", "part", "year", "other", "printed", "notes",
  ]

  /// How a text is understood, as one object.
  func record(of text: String) -> Record {
    let characters = CharacterOffsets(text)
    return Record(
      fields: [
        ("text", .text(text)),
        ("references", .list(references.map { $0.record(characters) })),
      ] + surroundings + [("parts", .list(spans.map { $0.record(characters) }))])
  }

  /// The same as rows, one for each reference; one without a reference where there is none.
  func rows(of text: String) -> [Record] {
    let empty = Record(fields: Self.referenceColumns.map { ($0, .null) })
    let rows = references.map { $0.row } + (references.isEmpty ? [empty] : [])
    return rows.map { Record(fields: [("text", .text(text))] + $0.fields + surroundings) }
  }

  private var surroundings: [(key: String, value: Cell)] {
    [
      ("title", Cell(title)),
      ("date", Cell(date)),
      ("publisher", Cell(publisher)),
      ("translator", Cell(printedNames(of: .translated))),
      ("project", Cell(project)),
      ("contributor", Cell(printedNames(of: .contributed))),
      ("obtained_by", Cell(printedNames(of: .obtained))),
      ("published_in", Cell(publishedIn)),
      ("url", Cell(url)),
    ]
  }
}

extension CitationSpan {
  fileprivate func record(_ characters: CharacterOffsets) -> Record {
    let place = characters.range(range)
    return Record([
      "part": .text(part.rawValue),
      "first": Cell(place.lowerBound),
      "last": Cell(place.upperBound),
    ])
  }
}

extension ArchivalReference {
  fileprivate var row: Record {
    Record(
      fields: levels + [
        ("other", .object(otherRecord)), ("printed", .text(printed)),
        ("notes", .text(notes.map(\.message).joined(separator: "; "))),
      ])
  }

  fileprivate func record(_ characters: CharacterOffsets) -> Record {
    let place = characters.range(range)
    return Record(
      fields: levels + [
        ("leaves", .list(leaves.map(\.record))),
        ("other", .object(otherRecord)),
        ("printed", .text(printed)),
        ("first", Cell(place.lowerBound)),
        ("last", Cell(place.upperBound)),
        ("parts", .list(spans.map { $0.record(characters) })),
        ("notes", .list(notes.map(\.record))),
      ])
  }

  private var levels: [(key: String, value: Cell)] {
    [
      ("repository", Cell(repository)),
      ("repository_printed", Cell(repositoryPrinted)),
      ("fond", Cell(fond)),
      ("opis", Cell(opis)),
      ("papka", Cell(papka)),
      ("delo", Cell(delo)),
      ("listy", Cell(listy)),
      ("shelfmark", Cell(shelfmark)),
      ("volume", Cell(volume)),
      ("part", Cell(part)),
      ("year", Cell(year)),
    ]
  }

  private var otherRecord: Record {
    Record(fields: other.sorted { $0.key < $1.key }.map { ($0.key, .text($0.value)) })
  }
}

extension LeafRange {
  fileprivate var record: Record {
    Record(["first": .text(first.description), "last": Cell(last?.description)])
  }
}

extension ReadingNote {
  fileprivate var record: Record {
    Record([
      "code": .text(code.rawValue), "message": .text(message), "alternative": Cell(alternative),
    ])
  }
}

extension ReferenceSpan {
  fileprivate func record(_ characters: CharacterOffsets) -> Record {
    let place = characters.range(range)
    return Record([
      "part": .text(key ?? part.rawValue),
      "first": Cell(place.lowerBound),
      "last": Cell(place.upperBound),
    ])
  }
}
