import ArchivalReferences
import ArgumentParser

/// Measures how fast citations are read, on one core: `make bench`.
struct CitationBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "citations", abstract: "Measure how fast citations are read.")

  @Argument(help: "How many lines to read.")
  var count = 200_000

  func run() {
    let lines = CitationCorpus(seed: 1957).lines(count)
    let bytes = lines.reduce(0) { $0 + $1.utf8.count }
    let parser = CitationParser()
    var runs: [Run] = []
    for _ in 0..<5 {
      let copying = Run.measuring { lines.reduce(0) { $0 + Array($1.utf8).count } }
      let parsing = Run.measuring {
        lines.reduce(0) { $0 + parser.citation($1).references.count }
      }
      runs.append(Run(seconds: parsing.seconds, result: parsing.result, floor: copying.seconds))
    }
    let median = runs.sorted { $0.seconds < $1.seconds }[runs.count / 2]
    let perSecond = Double(lines.count) / median.seconds
    let megabytes = Double(bytes) / median.seconds / 1_000_000
    print(
      """
      citation lines      \(lines.count), \(bytes / lines.count) bytes each on average
      references found    \(median.result)
      lines per second    \(Int(perSecond)), the median of \(runs.count) runs on one core
      megabytes a second  \(Int(megabytes))
      times the cost of copying the same lines: \(Int(median.seconds / median.floor))
      """)
    Self.measureProse()
    Self.measureRepetitions(with: parser)
  }

  /// The texts of documents, in which an import looks for references too.
  private static func measureProse() {
    let sentence =
      "On March 5 the Ambassador received Deputy Minister Han Sang-muk, who handed him a letter from Pyongyang and spoke of F. I. Petrov's visit to the Supung power station in 1957. "
    let text =
      String(repeating: sentence, count: 5_000)
      + "A copy lies in RGANI, f. 5, op. 28, d. 410, ll. 1-2."
    let parser = ReferenceParser()
    let run = Run.measuring { parser.references(in: text).count }
    let megabytes = Double(text.utf8.count) / 1_000_000
    print("megabytes of prose a second: \(Int(megabytes / run.seconds))")
  }

  /// A megabyte of one repeated piece must not take more time than its length explains.
  private static func measureRepetitions(with parser: CitationParser) {
    let pieces = [
      "F. 1 ", "((((", "l. 1, ", "AVPRF ", "BArch ", "AVPRF f. 1, op. 2, d. 3; ", "L. 1, D. 2 ",
      "Archive, ", "ibid. ", "(d. 1 ", "d. 5, 1, 2, 3, May ", "111.11/", "\"", "Там же. ",
    ]
    let runs = pieces.map { piece in
      let text = String(repeating: piece, count: 1_000_000 / piece.utf8.count)
      return (
        piece: piece, run: Run.measuring { parser.citation(text).references.count }
      )
    }
    guard let slowest = runs.max(by: { $0.run.seconds < $1.run.seconds }) else { return }
    print(
      """
      a megabyte of one repeated piece: at most \(Int(slowest.run.seconds * 1_000)) ms, for \
      `\(slowest.piece)` with \(slowest.run.result) references
      """)
  }
}

/// One timed run.
private struct Run {
  let seconds: Double
  let result: Int
  var floor = 0.0

  static func measuring(_ work: () -> Int) -> Run {
    var result = 0
    let duration = ContinuousClock().measure { result = work() }
    let (seconds, attoseconds) = duration.components
    return Run(seconds: Double(seconds) + Double(attoseconds) / 1e18, result: result)
  }
}
