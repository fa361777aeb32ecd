import Querying

extension MarkDetails {
  var record: Record {
    Record([
      "kind": .text(kind),
      "printed": .text(printed),
      "byte_offset": .integer(byteOffset),
      "byte_count": .integer(byteCount),
      "number": Cell(number),
      "date_text": Cell(dateText),
      "date_edtf": Cell(dateEDTF),
      "date_earliest": Cell(dateEarliest),
      "date_latest": Cell(dateLatest),
      "recipients": .list(
        recipients.map { Record(["copy": .text($0.copy), "name": .text($0.name)]) }),
    ])
  }
}
