/// A value of a document that a person can correct.
public enum CorrectedField: Sendable, Hashable, CaseIterable {
  /// The title.
  case title
  /// The date, in all its columns.
  case date
  /// What a person notes about the document.
  case note
  /// A text that has a column of its own.
  case text(DocumentField)

  /// All of them.
  public static var allCases: [Self] {
    [.title, .date, .note] + DocumentField.allCases.map(Self.text)
  }

  /// The name: the column, and `date` for the columns of the date.
  public var name: String {
    switch self {
    case .title: "title"
    case .date: "date"
    case .note: "note"
    case .text(let field): field.rawValue
    }
  }

  /// The field with a name.
  ///
  /// - Throws: A ``CorrectionError`` when there is none.
  public init(named name: String) throws(CorrectionError) {
    guard let field = Self.allCases.first(where: { $0.name == name }) else {
      throw .unknownField(name: name)
    }
    self = field
  }
}

extension CorrectedField {
  /// The value in a row of `documents`, as decisions keep it; nil when there is none.
  func value(in row: ResultRow) throws -> String? {
    switch self {
    case .date:
      let columns = Self.dateColumns.map { ($0, row[$0].text) }
      let texts = Dictionary(uniqueKeysWithValues: columns).compactMapValues(\.self)
      return texts.isEmpty ? nil : try JSONText.object(texts)
    case .title, .note, .text:
      let text = row[name].text
      return text?.isEmpty == true ? nil : text
    }
  }

  /// The columns of `documents` that hold a value, as decisions keep it.
  func columns(holding value: String?) throws -> [String: SQLValue] {
    switch self {
    case .title:
      return ["title": .text(value ?? "")]
    case .date:
      let texts = try value.map { try JSONText.object($0) } ?? [:]
      return Dictionary(
        uniqueKeysWithValues: Self.dateColumns.map { ($0, SQLValue.optional(texts[$0])) })
    case .note, .text:
      return [name: .optional(value)]
    }
  }

  /// A value for a person: of a date its text.
  func readable(_ value: String?) throws -> String? {
    guard case .date = self, let value else { return value }
    let texts = try JSONText.object(value)
    return texts["date_text"] ?? texts["date_edtf"]
  }

  private static let dateColumns = ["date_text", "date_edtf", "date_earliest", "date_latest"]
}
