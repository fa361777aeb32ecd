import ArgumentParser
import Foundation

/// Measures the import of a whole archive, and the second import of the same files: `make bench-import`.
struct ImportBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Import invented documents twice, and check that the second time changes nothing.")

  @Option(help: "How many documents to import.")
  var count = 16_756
  @OptionGroup var options: ImportOptions

  func validate() throws {
    guard count > 0 else { throw ValidationError("--count begins at 1") }
  }

  func run() throws {
    let program = try options.executable()
    try options.inFolder { folder in
      let documents = try DocumentFolder(
        at: folder.appending(path: "documents"), count: count, seed: options.seed)
      let catalog = folder.appending(path: "catalog.sqlite")
      print("documents      \(count), \(documents.bytes / count) bytes each on average")

      let first = try ImportProcess(of: documents.url, into: catalog, with: program).finish()
      report("first import", first)
      let size = try FileManager.default.attributesOfItem(atPath: catalog.path)[.size] as? Int ?? 0
      print(
        "size           \(size / 1_000_000) MB, from \(documents.bytes / 1_000_000) MB of files")
      let before = try CatalogDump(of: catalog, .everything)

      let second = try ImportProcess(of: documents.url, into: catalog, with: program).finish()
      report("second import", second)
      print("second : first \(rounded(second.seconds / first.seconds, 4))")
      print("peak memory    \(ImportProcess.peakMegabytes()) MB, the larger of the two")
      try check(first, second, before: before, after: try CatalogDump(of: catalog, .everything))
      print("checked        all unchanged, one row more in import_runs, none elsewhere")
    }
  }

  private func report(_ name: String, _ cost: ImportProcess.Cost) {
    print(
      name.padding(toLength: 15, withPad: " ", startingAt: 0)
        + "\(rounded(cost.seconds, 2)) s, \(rounded(cost.processorSeconds, 2)) s of processors, "
        + "\(Int(Double(count) / cost.seconds)) documents a second")
  }

  private func rounded(_ value: Double, _ digits: Int) -> String {
    value.formatted(.number.precision(.fractionLength(digits)).grouping(.never))
  }

  private func check(
    _ first: ImportProcess.Cost, _ second: ImportProcess.Cost, before: CatalogDump,
    after: CatalogDump
  ) throws {
    var problems = after.differences(from: before, except: ["import_runs"]).map {
      "the second import changed \($0)"
    }
    let runs = [before, after].map { $0.tables["import_runs"]?.rows ?? 0 }
    if runs != [1, 2] { problems.append("import_runs has \(runs[0]) rows, then \(runs[1])") }
    for (cost, counts) in [
      (first, "\(count) added, 0 updated, 0 unchanged, 0 skipped, 0 failed"),
      (second, "0 added, 0 updated, \(count) unchanged, 0 skipped, 0 failed"),
    ] where !cost.output.hasSuffix(counts) {
      problems.append("expected `\(counts)`, not `\(cost.output.suffix(200))`")
    }
    if !problems.isEmpty { throw BenchmarkError.differs(problems) }
  }
}
