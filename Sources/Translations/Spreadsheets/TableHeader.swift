/// The first row of a table, with the part of a document that each column holds.
struct TableHeader {
  let separator: UInt8
  /// The column of each part.
  let columns: [ColumnField: Int]
  /// The headers of the columns that hold no part.
  let unknown: [(column: Int, name: String)]
  /// The headers that a person asked for and that are not there.
  let missing: [String]

  /// The well-known headers in lower case, and what they mean.
  struct KnownNames: Sendable {
    fileprivate let fields: [String: ColumnField]

    init() {
      let rows = WordTable(PackageResources.columns_tsv).rows.compactMap { row in
        row.count == 2 ? ColumnField(rawValue: row[0]).map { (row[1], $0) } : nil
      }
      let own = ColumnField.allCases.map { ($0.rawValue, $0) }
      fields = Dictionary(own + rows, uniquingKeysWith: { first, _ in first })
    }
  }

  /// Finds the header of a table; nil when a text does not begin with one.
  ///
  /// It has two columns at least that are known, one of them for the title, the text or the reference,
  /// or else all those that a person asked for.
  init?(_ text: [UInt8], map: ColumnMap, known: KnownNames) {
    let headers = Self.separators.compactMap { separator in
      var rows = CSVRows(Array(text.prefix(Self.beginning)), separator: separator)
      return (try? rows.next()?.fields.get()).map {
        TableHeader($0, separator: separator, map: map, known: known)
      }
    }
    guard let best = headers.max(by: { $0.columns.count < $1.columns.count }),
      best.isOfDocuments || (!map.columns.isEmpty && best.missing.isEmpty)
    else { return nil }
    self = best
  }

  /// How much of a text is looked at.
  private static let beginning = 10_000
  private static let separators = [UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: ";")]

  /// The headers of a text in which every row has the same number of cells, three or more, though
  /// nobody knows what they hold.
  static func headersOfUnknownTable(_ text: [UInt8]) -> [String]? {
    for separator in separators {
      var rows = CSVRows(Array(text.prefix(beginning)), separator: separator)
        .compactMap { try? $0.fields.get() }.filter { $0 != [""] }
      // The last one may have been cut.
      if text.count > beginning { rows = rows.dropLast() }
      guard rows.count >= 2, let first = rows.first, first.count >= 3 else { continue }
      if rows.allSatisfy({ $0.count == first.count }) { return first }
    }
    return nil
  }

  private static let telling: Set<ColumnField> = [.title, .body, .reference, .delo]

  private var isOfDocuments: Bool {
    columns.count >= 2 && !Self.telling.isDisjoint(with: columns.keys)
  }

  init(_ cells: [String], separator: UInt8, map: ColumnMap, known: KnownNames) {
    let names = cells.map { String($0[...].trimmingBlanks) }
    let folded = names.map { $0.lowercased() }
    var columns: [ColumnField: Int] = [:]
    for (field, name) in map.columns {
      columns[field] = folded.firstIndex(of: name.lowercased())
    }
    missing = map.columns.filter { columns[$0.key] == nil }.map(\.value).sorted()
    let asked = Set(columns.values)
    for (index, name) in folded.enumerated() where !asked.contains(index) {
      guard let field = known.fields[name], columns[field] == nil else { continue }
      columns[field] = index
    }
    let used = Set(columns.values)
    unknown = names.indices.filter { !used.contains($0) && !names[$0].isEmpty }
      .map { ($0, names[$0]) }
    self.columns = columns
    self.separator = separator
  }
}
