internal import Foundation

/// The reports that can be run: those of the program, and a user's own.
public struct ReportLibrary: Sendable {
  /// All reports, in the order of their names.
  public let reports: [Report]

  /// Reads the reports.
  ///
  /// - Parameter folders: Folders with `.sql` files; a report in a later folder replaces one of the
  ///   same name, and one of the program's. A folder that does not exist has none.
  /// - Throws: A ``ReportError`` when a file cannot be read or its header has a mistake.
  public init(folders: [String] = []) throws(ReportError) {
    var reports: [String: Report] = [:]
    for (name, text) in Self.builtIn {
      reports[name] = try Report(
        name: name, text: String(decoding: text, as: UTF8.self), path: "\(name).sql")
    }
    for folder in folders {
      let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      for file in files.sorted() where file.hasSuffix(".sql") && !file.hasPrefix(".") {
        let report = try Self.report(at: folder + "/" + file, named: String(file.dropLast(4)))
        reports[report.name] = report
      }
    }
    self.reports = reports.values.sorted { $0.name < $1.name }
  }

  /// The report with a name.
  ///
  /// - Throws: A ``ReportError`` that lists the reports when there is none.
  public func report(named name: String) throws(ReportError) -> Report {
    guard let report = reports.first(where: { $0.name == name }) else {
      throw .unknown(name: name, known: reports.map(\.name))
    }
    return report
  }

  private static let builtIn = [
    ("concordance", PackageResources.concordance_sql),
    ("coverage", PackageResources.coverage_sql),
    ("dates", PackageResources.dates_sql),
    ("holdings", PackageResources.holdings_sql),
    ("incomplete", PackageResources.incomplete_sql),
    ("people", PackageResources.people_sql),
    ("suggestions", PackageResources.suggestions_sql),
    ("together", PackageResources.together_sql),
  ]

  private static func report(at path: String, named name: String) throws(ReportError) -> Report {
    let text: String
    do {
      text = try String(contentsOfFile: path, encoding: .utf8)
    } catch {
      throw .unreadable(path: path, reason: error.localizedDescription)
    }
    return try Report(name: name, text: text, path: path)
  }
}
