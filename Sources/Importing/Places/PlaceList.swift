public import Catalog
internal import Foundation
internal import Translations

/// A table of places with what is known of them, read from a CSV file.
///
/// The first row names the columns: `path`, and any of `title`, `date_text`, `leaf_count` and `note`.
/// Other columns do not count. This is the table that `refs --format csv` writes.
public struct PlaceList: Sendable {
  /// One place.
  struct Row: Sendable {
    /// The line of the file on which it begins, from 1.
    let line: Int
    /// The path, or any other notation of a place.
    let path: String
    /// The cells that are not empty.
    let values: [UnitField: String]
  }

  /// The rows that say something.
  let rows: [Row]
  /// How many rows name a place, also those that say nothing about it.
  public let count: Int
  /// What could not be read.
  public let problems: [DiagnosticRecord]

  /// Whether there is nothing to take over.
  public var isEmpty: Bool { rows.isEmpty }

  /// Reads a file.
  ///
  /// - Parameter path: Where the file lies.
  public init(readingFrom path: String) {
    let bytes: [UInt8]
    do throws(UnreadableFile) {
      bytes = try FileBytes(path: path).bytes
    } catch {
      self.init(failure: DiagnosticRecord(error))
      return
    }
    guard String(validating: bytes, as: UTF8.self) != nil else {
      self.init(
        failure: Self.problem(nil, "not-utf-8", "this is not UTF-8; save the table as UTF-8"))
      return
    }
    self.init(bytes)
  }

  private init(failure: DiagnosticRecord) {
    self.init(Reading(problems: [failure]))
  }

  private init(_ bytes: [UInt8]) {
    var table = CSVRows(bytes)
    let header = (try? table.next()?.fields.get()) ?? []
    let names = header.map { Self.trimmed($0).lowercased() }
    guard let pathColumn = names.firstIndex(of: "path") else {
      self.init(
        failure: Self.problem(
          1, "missing-column",
          "there is no column `path`; name the columns in the first line, separated by commas"))
      return
    }
    let columns = Dictionary(
      uniqueKeysWithValues: UnitField.allCases.compactMap { field in
        names.firstIndex(of: field.rawValue).map { (field, $0) }
      })
    var reading = Reading()
    for row in table {
      switch row.fields {
      case .failure(let mistake):
        reading.problems.append(Self.problem(row.line, "unreadable-row", mistake.message))
      case .success(let cells):
        reading.take(
          line: row.line, path: Self.cell(pathColumn, of: cells),
          values: columns.mapValues { Self.cell($0, of: cells) }.filter { !$0.value.isEmpty })
      }
    }
    self.init(reading)
  }

  private init(_ reading: Reading) {
    rows = reading.rows
    count = reading.count
    problems = reading.problems
  }

  /// What was read so far.
  private struct Reading {
    var rows: [Row] = []
    var count = 0
    var problems: [DiagnosticRecord] = []

    mutating func take(line: Int, path: String, values: [UnitField: String]) {
      if !path.isEmpty { count += 1 }
      guard !values.isEmpty else { return }
      guard !path.isEmpty else {
        problems.append(PlaceList.problem(line, "missing-path", "the row names no place in `path`"))
        return
      }
      rows.append(Row(line: line, path: path, values: values))
    }
  }

  private static func cell(_ column: Int, of cells: [String]) -> String {
    cells.indices.contains(column) ? trimmed(cells[column]) : ""
  }

  static func problem(_ line: Int?, _ code: String, _ message: String) -> DiagnosticRecord {
    DiagnosticRecord(severity: "error", code: code, line: line, message: message)
  }

  private static func trimmed(_ cell: String) -> String {
    cell.trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
