import HistoricalDates

extension DateReading {
  static let columns = ["text", "edtf", "earliest", "latest", "notes"]

  /// The reading of a text as one object.
  func record(of text: String) -> Record {
    Record([
      "text": .text(text),
      "edtf": Cell(date?.edtf),
      "earliest": Cell(date?.earliest?.description),
      "latest": Cell(date?.latest?.description),
      "notes": .list(notes.map(\.record)),
    ])
  }

  /// The reading for people: the text, and below it its meaning and the notes.
  var explanation: String {
    let meaning =
      if let date, let edtf = date.edtf {
        "\(edtf)  \(date.earliest?.description ?? "..") to \(date.latest?.description ?? "..")"
      } else {
        date == nil ? "no date" : "undated"
      }
    let lines = [meaning] + notes.map { "\($0.code.rawValue): \($0.message)" }
    return text + "\n" + lines.map { "  \($0)\n" }.joined()
  }
}

extension DateNote {
  fileprivate var record: Record {
    Record(["code": .text(code.rawValue), "message": .text(message)])
  }
}
