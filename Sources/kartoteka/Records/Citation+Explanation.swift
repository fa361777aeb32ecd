import ArchivalReferences

extension Citation {
  /// For people: the text, and below it each part with the characters from which it was read.
  func explained(in text: String) -> String {
    var rows: [Record] = []
    let bytes = Array(text.utf8)
    let characters = CharacterOffsets(text)
    func add(_ reference: Int?, _ part: String, _ range: Range<Int>, _ meaning: String?) {
      let place = characters.range(range)
      rows.append(
        Record([
          "reference": Cell(reference),
          "part": .text(part),
          "printed": .text(String(decoding: bytes[range], as: UTF8.self).onOneLine),
          "characters": .text("\(place.lowerBound + 1)-\(place.upperBound)"),
          "meaning": Cell(meaning),
        ]))
    }
    func addSurroundings(_ isWanted: (CitationSpan.Part) -> Bool) {
      for span in spans where isWanted(span.part) { add(nil, span.part.rawValue, span.range, nil) }
    }
    let before: Set<CitationSpan.Part> = [.title, .date, .publisher]
    addSurroundings(before.contains)
    for (number, reference) in zip(1..., references) {
      for span in reference.spans {
        add(number, span.key ?? span.part.rawValue, span.range, reference.meaning(of: span.part))
      }
    }
    addSurroundings { !before.contains($0) }
    let listing = Listing(
      columns: ["reference", "part", "printed", "characters", "meaning"], records: rows)
    let notes = zip(1..., references).flatMap { number, reference in
      ["\(number)  \(reference.shortForm)"]
        + reference.notes.map { "   \($0.code.rawValue): \($0.message)" }
    }
    return text.onOneLine + "\n\n"
      + (rows.isEmpty ? "" : Renderer(format: .table).list(listing) + "\n")
      + (notes.isEmpty ? "no reference was found" : notes.joined(separator: "\n")) + "\n\n"
  }
}

extension ArchivalReference {
  /// What a part stands for, where that is more than its characters say.
  fileprivate func meaning(of part: ReferencePart) -> String? {
    switch part {
    case .repository:
      return repository == repositoryPrinted ? nil : repository
    case .listy:
      return leaves.isEmpty ? nil : leaves.map(\.words).joined(separator: ", ")
    default:
      return nil
    }
  }
}

extension LeafRange {
  fileprivate var words: String {
    switch last {
    case nil: "\(first) and following"
    case first: "\(first)"
    case let last?: "\(first) to \(last)"
    }
  }
}

extension String {
  fileprivate var onOneLine: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
