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
  /// - Throws: An ``UnreadableFile``.
  init(path: String) throws(UnreadableFile) {
    let attributes: [FileAttributeKey: Any]
    do {
      let resolved = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
      attributes = try FileManager.default.attributesOfItem(atPath: resolved)
    } catch {
      throw .missing
    }
    guard attributes[.type] as? FileAttributeType == .typeRegular else { throw .notAFile }
    let size = attributes[.size] as? Int ?? 0
    guard size <= Self.limit else { throw .tooLarge(bytes: size, limit: Self.limit) }
    do {
      let data = try Data(contentsOf: URL(fileURLWithPath: path))
      bytes = Array(data)
      sha256 = SHA256.hash(data: data).map { byte in
        (byte < 16 ? "0" : "") + String(byte, radix: 16)
      }.joined()
    } catch {
      throw .unreadable(reason: error.localizedDescription)
    }
  }
}
