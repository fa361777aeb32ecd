import ArgumentParser

/// How answers are written.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
  case table, json, ndjson, csv, tsv, markdown
  /// For people, where a table would be too narrow: `show` and `search` alone have it.
  case text
}

/// The flag of the commands that answer with a list.
struct ListOutput: ParsableArguments {
  @Option(help: "How the answer is written: table, json, ndjson, csv, tsv or markdown.")
  var format: OutputFormat = .table

  func validate() throws {
    guard format != .text else {
      throw ValidationError("only show and search have the format text; use table")
    }
  }
}

/// The flag of the commands that answer with whole documents.
struct TextOutput: ParsableArguments {
  @Option(help: "How the answer is written: text, table, json, ndjson, csv, tsv or markdown.")
  var format: OutputFormat = .text
}
