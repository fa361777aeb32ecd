import ArgumentParser
import Foundation

/// Kills an import again and again, and compares the catalog with that of an undisturbed one: `make bench-kill`.
struct KillBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kill",
    abstract: "Kill an import at random moments, and check that it loses and changes nothing.")

  @Option(help: "How many documents to import.")
  var count = 2_000
  @Option(help: "How often to kill the import.")
  var kills = 20
  @OptionGroup var options: ImportOptions

  func validate() throws {
    guard count > 0, kills > 0 else { throw ValidationError("--count and --kills begin at 1") }
  }

  func run() throws {
    let program = try options.executable()
    try options.inFolder { folder in
      let documents = try DocumentFolder(
        at: folder.appending(path: "documents"), count: count, seed: options.seed)
      let undisturbed = folder.appending(path: "undisturbed.sqlite")
      let cost = try ImportProcess(of: documents.url, into: undisturbed, with: program).finish()
      print("undisturbed: \(count) documents in \(seconds(cost.seconds))")

      let catalog = folder.appending(path: "killed.sqlite")
      var moments = KillMoments(kills: kills, undisturbed: cost.seconds, seed: options.seed)
      var imported = 0
      for kill in 1...kills {
        let moment = moments.next(withRest: 1 - Double(imported) / Double(count))
        let process = try ImportProcess(of: documents.url, into: catalog, with: program)
        Thread.sleep(forTimeInterval: moment)
        guard process.kill() else {
          throw BenchmarkError.differs([
            "the import ended before kill \(kill); use a larger --count"
          ])
        }
        let before = imported
        imported = try CatalogHealth.documents(leftIn: catalog)
        print(
          "kill \(kill) after \(seconds(moment)): \(imported) documents, \(imported - before) of them new"
        )
      }
      let last = try ImportProcess(of: documents.url, into: catalog, with: program).finish()
      print("\(last.output)\nthe last import took \(seconds(last.seconds))")
      try check(catalog, against: undisturbed)
      print("checked: the same rows as undisturbed, one finished run, all integrity checks")
    }
  }

  private func check(_ catalog: URL, against undisturbed: URL) throws {
    let dump = try CatalogDump(of: catalog, .rows)
    var problems = dump.differences(from: try CatalogDump(of: undisturbed, .rows)).map {
      "other rows in \($0)"
    }
    problems += try CatalogHealth.problems(of: catalog)
    let runs = try CatalogHealth.runs(of: catalog)
    if runs != (1, 1) { problems.append("\(runs.all) runs, \(runs.finished) of them finished") }
    if !problems.isEmpty { throw BenchmarkError.differs(problems) }
  }

  private func seconds(_ value: Double) -> String {
    "\(value.formatted(.number.precision(.fractionLength(3)).grouping(.never))) s"
  }
}
