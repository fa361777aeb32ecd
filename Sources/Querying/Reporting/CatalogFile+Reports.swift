internal import ArchivalReferences
public import Catalog

extension CatalogFile {
  /// Runs a report.
  ///
  /// A report is run like a statement that a user wrote: it can only read. The value of a parameter
  /// `repository` can be any name of an archive, and that of `fond`, `opis` or `delo` any spelling
  /// of its number.
  ///
  /// - Parameters:
  ///   - report: The report.
  ///   - values: Values for its parameters, as typed; the others have their defaults.
  /// - Throws: A ``ReportError`` for a wrong parameter, a ``CatalogError`` for a mistake in the SQL.
  public func run(_ report: Report, with values: [String: String] = [:]) throws -> ResultTable {
    for (name, value) in values.sorted(by: { $0.key < $1.key }) {
      guard let parameter = report.parameters.first(where: { $0.name == name }) else {
        throw ReportError.unknownParameter(
          report: report.name, name: name, known: report.parameters.map(\.name))
      }
      if parameter.kind == .integer, !value.isEmpty, Int(value) == nil {
        throw ReportError.wrongValue(report: report.name, name: name, value: value)
      }
    }
    var filed = values
    for (name, value) in values where !value.isEmpty { filed[name] = try asFiled(value, in: name) }
    return try answer(to: report.sql, parameters: filed.mapValues(SQLValue.text))
  }

  /// The spelling under which the catalog has an archive or the number of a unit.
  private func asFiled(_ value: String, in parameter: String) throws -> String {
    if parameter == "repository" {
      return try archiveAuthority().archive(named: value)?.code ?? value
    }
    guard ReferenceLevel(rawValue: parameter) != nil else { return value }
    let known = try select(
      Question.unitNumber,
      [
        "level": .text(parameter), "number": .text(value),
        "sort_key": .text(SortKey(value).description),
      ])
    return known.rows.first?.first?.text ?? value
  }
}
