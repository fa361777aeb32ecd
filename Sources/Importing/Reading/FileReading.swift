internal import Dispatch
internal import Synchronization

/// Reads files in batches, one batch ahead of whoever takes them.
final class FileReading {
  private let files: [FileFinder.Found]
  private let batchSize: Int
  private let reader: BatchReader
  private let queue = DispatchQueue(label: "reading files", qos: .userInitiated)
  private var start = 0
  private var pending: Pending?

  init(_ files: [FileFinder.Found], batchSize: Int, reader: BatchReader) {
    self.files = files
    self.batchSize = batchSize
    self.reader = reader
    pending = begin()
  }

  /// Whether there is no further batch.
  var isAtEnd: Bool { pending == nil }

  /// The next batch, nil behind the last one.
  func next() -> [ReadFile]? {
    guard let batch = pending else { return nil }
    pending = begin()
    return batch.wait()
  }

  private func begin() -> Pending? {
    guard start < files.count else { return nil }
    let batch = Array(files[start..<min(start + batchSize, files.count)])
    start += batch.count
    let pending = Pending()
    queue.async { [reader] in pending.fulfill(reader.read(batch)) }
    return pending
  }

  /// A batch that is being read.
  private final class Pending: Sendable {
    private let result = Mutex<[ReadFile]>([])
    private let isDone = DispatchSemaphore(value: 0)

    func fulfill(_ files: [ReadFile]) {
      result.withLock { $0 = files }
      isDone.signal()
    }

    func wait() -> [ReadFile] {
      isDone.wait()
      return result.withLock { $0 }
    }
  }
}
