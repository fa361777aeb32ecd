import Foundation

/// Why a benchmark gives no figures, or bad ones.
enum BenchmarkError: Error {
  /// There is no program to measure.
  case noProgram(path: String)
  /// An import ended with another status than 0.
  case importFailed(status: Int32, output: String)
  /// The catalog is not as it has to be.
  case differs([String])
}

extension BenchmarkError: LocalizedError {
  var errorDescription: String? {
    switch self {
    case .noProgram(let path): "there is no \(path); build it: `make bench-import` does"
    case .importFailed(let status, let output): "the import ended with status \(status): \(output)"
    case .differs(let differences): "not as it has to be: \(differences.joined(separator: "; "))"
    }
  }
}
