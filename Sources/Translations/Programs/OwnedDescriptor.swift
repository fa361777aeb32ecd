internal import Foundation

/// An open file that is closed when its owner is gone.
final class OwnedDescriptor: Sendable {
  let number: Int32

  init(_ number: Int32) { self.number = number }

  deinit { close(number) }

  /// An unnamed file that holds some bytes, to be read from its beginning.
  ///
  /// A program that reads its input from a file can never wait for us while we wait for it.
  static func file(holding bytes: [UInt8]) throws(SystemError) -> OwnedDescriptor {
    let path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    let onlyForUs: mode_t = 0o600
    let number = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, onlyForUs)
    guard number >= 0 else { throw .last }
    let file = OwnedDescriptor(number)
    unlink(path)
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { write(number, $0.baseAddress, $0.count) }
      if count > 0 {
        written += count
      } else if errno != EINTR {
        throw .last
      }
    }
    guard lseek(number, 0, SEEK_SET) == 0 else { throw .last }
    return file
  }
}
