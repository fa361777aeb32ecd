import Foundation
import RepositoryFiles

extension TemporaryFolder {
  /// Fills the folder `many` with documents that differ from a printed one in their numbers alone.
  func writeMany(_ count: Int, like document: String) throws {
    let text = try String(contentsOfFile: document, encoding: .utf8)
    for number in 0..<count {
      try write(
        text.replacing(/9999[0-9]{4}/, with: "\(99_990_000 + number)"),
        to: "many/\(1000 + number).txt", makingFolders: true)
    }
  }
}
