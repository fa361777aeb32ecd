internal import Foundation

/// The programs of the system that some tests need.
public enum OutsideTools {
  /// What a test without its program says.
  public static let remedy = "a program of the system is missing: run `make tools`"
  /// Whether PDF files can be read.
  public static let hasPDFReader = isInstalled("pdftotext")
  /// Whether word-processor files can be read.
  public static let hasWordReader = isInstalled("pandoc")
  /// Whether tests may be skipped for want of a program: not where a change has to prove itself.
  public static let mayBeMissing = ProcessInfo.processInfo.environment["CI"] == nil

  private static func isInstalled(_ program: String) -> Bool {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return path.split(separator: ":").contains {
      FileManager.default.isExecutableFile(atPath: "\($0)/\(program)")
    }
  }
}
