import ArchivalReferences
import ArgumentParser

struct CiteParseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse",
    abstract: "Show how a citation is understood, part by part.",
    discussion: """
      The text is any: a citation, a footnote, a whole paragraph. Nothing needs to be in a catalog; \
      where there is one, the archives that were added to it are known too.
      """)

  @OptionGroup var input: TextInput
  @OptionGroup var output: ListOutput
  @OptionGroup var catalogOptions: CatalogOptions

  func run() throws {
    let parser = try CitationParser(authority: catalogOptions.archives())
    let texts = input.texts()
    switch output.format {
    case .ndjson:
      write(texts) { Renderer(format: .ndjson).object(parser.citation($0).record(of: $0)) }
    case .json where !input.lines:
      write(texts) { Renderer(format: .json).object(parser.citation($0).record(of: $0)) }
    case .json:
      let records = texts.map { parser.citation($0).record(of: $0) }
      Terminal.write(Renderer(format: .json).list(Listing(columns: [], records: records)))
    case .table, .text:
      write(texts) { Terminal.printable(parser.citation($0).explained(in: $0)) }
    case .csv, .tsv, .markdown:
      let rows = texts.flatMap { parser.citation($0).rows(of: $0) }
      Terminal.write(
        Renderer(format: output.format).list(Listing(columns: Citation.columns, records: rows)))
    }
  }

  /// Writes answers a few hundred at a time, so that a long input needs little memory.
  private func write(_ texts: [String], _ answer: (String) -> String) {
    let batch = 256
    for start in stride(from: 0, to: texts.count, by: batch) {
      Terminal.write(texts[start..<min(start + batch, texts.count)].map(answer).joined())
    }
  }
}
