import Foundation

/// An import in a process of its own, as a user starts it.
final class ImportProcess {
  /// What a finished import took.
  struct Cost {
    let seconds: Double
    /// Of all cores together, in the program and in the system for it.
    let processorSeconds: Double
    /// What it printed.
    let output: String
  }

  private let process = Process()
  private let log: URL
  private let start: ContinuousClock.Instant
  private let processorSecondsBefore = ImportProcess.processorSecondsOfChildren()

  /// Starts an import of a folder.
  init(of documents: URL, into catalog: URL, with program: URL) throws {
    log = catalog.appendingPathExtension("log")
    try Data().write(to: log)
    let output = try FileHandle(forWritingTo: log)
    process.executableURL = program
    process.arguments = ["--catalog", catalog.path, "import", documents.path]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = output
    start = .now
    try process.run()
  }

  /// Whether it has not ended yet.
  var isRunning: Bool { process.isRunning }

  /// Waits for its end.
  ///
  /// - Throws: A ``BenchmarkError`` when it failed.
  func finish() throws -> Cost {
    process.waitUntilExit()
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    let output = try String(contentsOf: log, encoding: .utf8)
    guard process.terminationStatus == 0, process.terminationReason == .exit else {
      throw BenchmarkError.importFailed(
        status: process.terminationStatus, output: String(output.suffix(2_000)))
    }
    return Cost(
      seconds: seconds,
      processorSeconds: Self.processorSecondsOfChildren() - processorSecondsBefore,
      output: output.trimmingCharacters(in: .whitespacesAndNewlines))
  }

  /// Kills it, which it cannot notice, and waits until it is gone.
  ///
  /// - Returns: Whether it was killed before it ended by itself.
  func kill() -> Bool {
    if process.isRunning { _ = Foundation.kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
    return process.terminationReason == .uncaughtSignal
  }

  /// The largest memory that any import of this benchmark took, in megabytes.
  static func peakMegabytes() -> Int {
    var usage = rusage()
    getrusage(childrenOfThis, &usage)
    #if canImport(Darwin)
      return usage.ru_maxrss / 1_000_000
    #else
      return usage.ru_maxrss / 1_000
    #endif
  }

  private static func processorSecondsOfChildren() -> Double {
    var usage = rusage()
    getrusage(childrenOfThis, &usage)
    return [usage.ru_utime, usage.ru_stime].reduce(0) {
      $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1_000_000
    }
  }
}

#if canImport(Darwin)
  private let childrenOfThis = RUSAGE_CHILDREN
#else
  private let childrenOfThis = __rusage_who_t(RUSAGE_CHILDREN.rawValue)
#endif
