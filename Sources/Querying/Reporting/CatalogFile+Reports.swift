public import Catalog

extension CatalogFile {
  /// Runs a report.
  ///
  /// A report is run like a statement that a user wrote: it can only read.
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
    return try answer(to: report.sql, parameters: values.mapValues(SQLValue.text))
  }
}
