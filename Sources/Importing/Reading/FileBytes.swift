internal import Crypto
internal import Foundation

/// The bytes of a file and their SHA-256.
struct FileBytes {
  /// The longest file that is read, in bytes: a translation has thousands of them, not millions.
  static let limit = 64_000_000

  let bytes: [UInt8]
  /// In hexadecimal.
  let sha256: String

  /// Reads a file.
  ///
  /// One that changes meanwhile is read once more.
  ///
  /// - Throws: An ``UnreadableFile``.
  init(path: String) throws(UnreadableFile) {
    var bytes = try Self.stableBytes(path)
    if bytes == nil { bytes = try Self.stableBytes(path) }
    guard let bytes else { throw .changing }
    self.bytes = bytes
    sha256 = SHA256.hash(data: bytes).hexadecimal
  }

  /// The bytes of a file, nil when it has changed while they were read.
  private static func stableBytes(_ path: String) throws(UnreadableFile) -> [UInt8]? {
    // A pipe would keep an open that waits, for ever.
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileStatus.problem(errno, at: path) }
    defer { close(descriptor) }
    let before = try FileStatus(descriptor: descriptor)
    guard before.kind == .file else { throw .notAFile }
    guard before.size <= limit else { throw .tooLarge(bytes: before.size, limit: limit) }
    let bytes = try bytes(of: descriptor, upTo: before.size + 1)
    let after = try FileStatus(descriptor: descriptor)
    return before == after && bytes.count == before.size ? bytes : nil
  }

  private static func bytes(
    of descriptor: Int32, upTo capacity: Int
  ) throws(UnreadableFile) -> [UInt8] {
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      while count < capacity {
        let rest = UnsafeMutableRawBufferPointer(
          rebasing: UnsafeMutableRawBufferPointer(buffer)[count...])
        let read = read(descriptor, rest.baseAddress, rest.count)
        if read < 0 {
          if errno == EINTR { continue }
          failure = errno
          return
        }
        if read == 0 { return }
        count += read
      }
    }
    if failure != 0 { throw FileStatus.problem(failure, at: "") }
    return bytes
  }
}
