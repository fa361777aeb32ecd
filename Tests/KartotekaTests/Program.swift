import Foundation

/// Runs the program that was built together with the tests.
struct Program {
  /// What a run printed, and how it ended.
  struct Result {
    let output: String
    let errors: String
    let status: Int32
  }

  /// The folder in which it is run.
  let folder: URL

  /// - Parameters:
  ///   - signal: What the program is stopped with: Ctrl-C, unless something worse is given.
  ///   - isTimeToInterrupt: Asked again and again while the program runs: when it gives true, the
  ///     program is stopped.
  func run(
    _ arguments: [String], input: String = "", environment: [String: String] = [:],
    signal: Int32 = SIGINT, isTimeToInterrupt: (() -> Bool)? = nil
  ) throws -> Result {
    let process = Process()
    process.executableURL = try Self.executable()
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["HOME": folder.path, "PATH": "/usr/bin:/bin"]
      .merging(environment) { $1 }
    // Files, not pipes: nobody has to empty them while the program runs.
    let names = ["in", "out", "err"].map {
      folder.appending(path: ".std\($0)-\(UUID().uuidString)")
    }
    try Data(input.utf8).write(to: names[0])
    try Data().write(to: names[1])
    try Data().write(to: names[2])
    process.standardInput = try FileHandle(forReadingFrom: names[0])
    process.standardOutput = try FileHandle(forWritingTo: names[1])
    process.standardError = try FileHandle(forWritingTo: names[2])
    try process.run()
    if let isTimeToInterrupt {
      while process.isRunning, !isTimeToInterrupt() { Thread.sleep(forTimeInterval: 0.005) }
      if process.isRunning { kill(process.processIdentifier, signal) }
    }
    process.waitUntilExit()
    defer { names.forEach { try? FileManager.default.removeItem(at: $0) } }
    return Result(
      output: try String(contentsOf: names[1], encoding: .utf8),
      errors: try String(contentsOf: names[2], encoding: .utf8),
      status: process.terminationStatus)
  }

  /// The executable lies beside the bundle of the tests.
  private static func executable() throws -> URL {
    var folder = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
    folder = folder ?? URL(fileURLWithPath: CommandLine.arguments[0])
    while let place = folder, place.path != "/" {
      let candidate = place.deletingLastPathComponent().appending(path: "kartoteka")
      if FileManager.default.isExecutableFile(atPath: candidate.path) { return candidate }
      folder = place.deletingLastPathComponent()
    }
    throw CocoaError(.fileNoSuchFile)
  }
}
