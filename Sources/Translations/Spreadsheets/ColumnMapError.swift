/// What is wrong with a map of columns.
public enum ColumnMapError: Error, Sendable, Hashable {
  /// A piece between commas is not `part=header`.
  case noPair(String)
  /// There is no such part of a document.
  case unknownField(String)
  /// A part is given twice.
  case repeatedField(ColumnField)
}

extension ColumnMapError: CustomStringConvertible {
  /// What is wrong and what to do, for a person.
  public var description: String {
    switch self {
    case .noPair(let text):
      "`\(text)` is no pair of a part and a column; write for instance title=Titel,date=Datum"
    case .unknownField(let name):
      "there is no part `\(name)`; the parts are \(ColumnField.allCases.map(\.rawValue).joined(separator: ", "))"
    case .repeatedField(let field):
      "the part `\(field.rawValue)` is given twice; give it one column"
    }
  }
}
