import ArgumentParser
import HistoricalDates

struct DateParseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse",
    abstract: "Show how a date is understood: EDTF, first and last day, and what was doubtful.",
    discussion: """
      The text is a date as a document prints it, in English, Russian, Ukrainian or German, or EDTF. \
      No catalog is needed. The exit status is 1 when a single text is no date.
      """)

  @OptionGroup var input: TextInput
  @OptionGroup var output: ListOutput

  func run() throws {
    let texts = input.texts()
    switch output.format {
    case .ndjson:
      write(texts) { Renderer(format: .ndjson).object(DateReading($0).record(of: $0)) }
    case .json where !input.isList:
      write(texts) { Renderer(format: .json).object(DateReading($0).record(of: $0)) }
    case .table, .text:
      write(texts) { Terminal.printable(DateReading($0).explanation) }
    case .json, .csv, .tsv, .markdown:
      let records = texts.map { DateReading($0).record(of: $0) }
      Terminal.write(
        Renderer(format: output.format).list(
          Listing(columns: DateReading.columns, records: records)))
    }
    guard input.isList || texts.contains(where: { DateReading($0).date != nil }) else {
      throw ExitCode.failure
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
