import ArgumentParser

/// Measures speed, and what becomes of an import that is killed.
@main
struct Benchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kartoteka-benchmark",
    abstract: "Measure how fast citations are read and folders imported.",
    subcommands: [CitationBenchmark.self, ImportBenchmark.self, KillBenchmark.self],
    defaultSubcommand: CitationBenchmark.self)
}
