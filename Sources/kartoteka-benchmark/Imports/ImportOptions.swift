import ArgumentParser
import Foundation

/// What both benchmarks of imports are told.
struct ImportOptions: ParsableArguments {
  @Option(help: "The seed of the documents; the same seed gives the same documents.")
  var seed: UInt64 = 1957
  @Option(help: "The program to measure; without it the `kartoteka` beside this one.")
  var program: String?
  @Option(help: "Where to put documents and catalogs, which are removed afterwards.")
  var folder: String?

  /// Gives a measuring work a new folder, and removes that afterwards.
  func inFolder(_ work: (URL) throws -> Void) throws {
    let above =
      folder.map { URL(fileURLWithPath: $0) } ?? FileManager.default.temporaryDirectory
    let folder = above.appending(path: "kartoteka-benchmark-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try work(folder)
  }

  /// The program to measure.
  func executable() throws -> URL {
    let beside = URL(fileURLWithPath: CommandLine.arguments[0])
      .deletingLastPathComponent().appending(path: "kartoteka")
    let executable = program.map { URL(fileURLWithPath: $0) } ?? beside
    guard FileManager.default.isExecutableFile(atPath: executable.path) else {
      throw BenchmarkError.noProgram(path: executable.path)
    }
    return executable
  }
}
