import ArgumentParser
import Catalog
import Foundation
import HistoricalDates
import Querying

struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Find documents by their text, their archival reference or their date.",
    discussion: """
      All words must occur; words in quotes must follow each other. A query that is an archival \
      reference ('F. 0102') or a date also finds the documents from there. Without words the \
      filters alone are applied.
      """)

  @OptionGroup var searchOptions: SearchOptions
  @Option(help: "Only documents of this date or later: a year, a month or a day.")
  var from: DayArgument?
  @Option(help: "Only documents of this date or earlier.")
  var to: DayArgument?
  @Option(help: "How many documents to show.")
  var limit = 20
  @Option(help: "How many documents to pass over.")
  var offset = 0
  @OptionGroup var output: TextOutput
  @OptionGroup var catalogOptions: CatalogOptions

  func validate() throws {
    guard limit > 0, offset >= 0 else {
      throw ValidationError("--limit must be above 0 and --offset not below it")
    }
  }

  func run() throws {
    let catalog = try CatalogFile(readingFrom: catalogOptions.path)
    let results = try catalog.search(request(in: catalog))
    switch output.format {
    case .text: Terminal.write(text(of: results))
    case .json: Terminal.write(Renderer(format: .json).object(results.record))
    default: Terminal.write(Renderer(format: output.format).list(results.listing))
    }
    if results.total == 0 { throw ExitCode(1) }
  }

  private func request(in catalog: CatalogFile) throws -> SearchRequest {
    var request = try searchOptions.request(in: catalog)
    request.limit = limit
    request.offset = offset
    request.from = from?.date.earliest
    request.to = to?.date.latest
    return request
  }

  private func text(of results: SearchResults) -> String {
    let hits = results.hits.map { hit in
      let facts = [hit.dateText, hit.reference, hit.identifier ?? "document \(hit.id)"]
      return """
        \(Terminal.printable(hit.title))
          \(facts.compactMap(\.self).joined(separator: " | "))
          \(marked(Terminal.printable(hit.snippet.replacing("\n", with: " "))))

        """
    }
    let shown =
      results.next == nil && offset == 0
      ? "" : " (from \(offset + 1) to \(offset + results.hits.count))"
    let count = results.total == 1 ? "1 document" : "\(results.total) documents"
    return hits.joined(separator: "\n")
      + "\(hits.isEmpty ? "" : "\n")\(count)\(shown)\n"
  }

  /// On a terminal the hits are bold instead of standing between asterisks.
  private func marked(_ snippet: String) -> String {
    guard Terminal.isStyled else { return snippet }
    return snippet.components(separatedBy: "**").enumerated()
      .map { $0.isMultiple(of: 2) ? $1 : "\u{1B}[1m\($1)\u{1B}[0m" }.joined()
  }
}
