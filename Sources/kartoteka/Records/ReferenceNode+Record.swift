import Querying

extension ReferenceNode {
  static let columns = [
    "level", "number", "repository", "path", "title", "documents",
    "date_text", "leaf_count", "note", "tags",
  ]

  /// This node and everything below it, each before what it holds.
  var records: [Record] {
    let own = Record([
      "level": .text(level),
      "number": .text(number),
      "repository": .text(repository),
      "path": .text(path),
      "title": Cell(title),
      "documents": .integer(documents),
      "date_text": Cell(dateText),
      "leaf_count": Cell(leafCount),
      "note": Cell(note),
      "tags": Cell(tags),
    ])
    return [own] + children.flatMap(\.records)
  }

  /// The same for people: the path of this node, and below it each level further in.
  var outline: [Record] {
    [outlined(as: path)] + children.flatMap { $0.outline(indent: 1) }
  }

  private func outline(indent: Int) -> [Record] {
    let place = String(repeating: "  ", count: indent) + label
    return [outlined(as: place)] + children.flatMap { $0.outline(indent: indent + 1) }
  }

  private func outlined(as place: String) -> Record {
    Record(["place": .text(place), "documents": .integer(documents), "title": .text(description)])
  }

  /// Its name, dates, size and tags, as far as they are known.
  private var description: String {
    let facts = [title, dateText, leafCount.map { $0 == 1 ? "1 leaf" : "\($0) leaves" }]
    let tags = tags.map { "[\($0)]" }
    return [facts.compactMap(\.self).joined(separator: ", "), tags ?? ""]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  private var label: String {
    // `karton 41` stands where an opis would and has its word already.
    guard !number.contains(" ") else { return number }
    return switch level {
    case "fond": "f. \(number)"
    case "opis": "op. \(number)"
    case "papka": "p. \(number)"
    case "delo": "d. \(number)"
    default: number
    }
  }
}
