/// Says which columns of a table hold which parts of a document.
public struct ColumnMap: Sendable, Hashable {
  /// The header of the column of each part.
  public let columns: [ColumnField: String]

  /// Makes a map that says nothing, so that well-known headers count alone.
  public init() { columns = [:] }

  /// Reads a map as a person writes it: `title=Titel,date=Datum,reference=Signatur`.
  ///
  /// - Throws: A ``ColumnMapError`` that says what is wrong with it.
  public init(_ text: String) throws(ColumnMapError) {
    var columns: [ColumnField: String] = [:]
    for pair in text.split(separator: ",", omittingEmptySubsequences: false) {
      let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        .map { String($0.trimmingBlanks) }
      guard sides.count == 2, !sides[1].isEmpty else { throw .noPair(String(pair)) }
      guard let field = ColumnField(rawValue: sides[0].lowercased()) else {
        throw .unknownField(sides[0])
      }
      guard columns[field] == nil else { throw .repeatedField(field) }
      columns[field] = sides[1]
    }
    self.columns = columns
  }
}
