import Foundation

/// A file with the output that a test expects.
///
/// With `RECORD_GOLDEN=1` in the environment (`make record`) the file is written instead of read.
public struct GoldenFile: Sendable {
  private let url: URL

  /// The golden file with a name, in the folder `Golden` beside a test's source.
  public init(_ name: String, besideTest file: String = #filePath) {
    url = URL(fileURLWithPath: file).deletingLastPathComponent().appending(path: "Golden/\(name)")
  }

  /// The text that is expected, which is the actual one when golden files are recorded.
  public func text(recording actual: String) throws -> String {
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(actual.utf8).write(to: url)
      return actual
    }
    return try String(contentsOf: url, encoding: .utf8)
  }
}
