import Foundation

/// A folder full of invented documents.
struct DocumentFolder {
  let url: URL
  /// The size of all of them together.
  let bytes: Int

  /// Writes the documents.
  init(at url: URL, count: Int, seed: UInt64) throws {
    self.url = url
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    let meetings = InventedMeetings(seed: seed)
    var bytes = 0
    for index in 0..<count {
      let text = Data(meetings.document(index).utf8)
      bytes += text.count
      try text.write(to: url.appending(path: "meeting-\(1_000_000 + index).txt"))
    }
    self.bytes = bytes
  }
}
