internal import CLibArchive
internal import Foundation

/// A zip archive in memory, read entry by entry with libarchive.
///
/// Nothing is ever written to a file. An archive that breaks off gives the entries before the break.
final class ZipArchive {
  private let archive: OpaquePointer
  private let storage: UnsafeMutableRawBufferPointer
  private let limits: ZipLimits
  private let utf8 = newlocale(LC_CTYPE_MASK, "C.UTF-8", nil)
  private var entries = 0
  private var unpackedBytes = 0

  /// Opens an archive.
  ///
  /// - Throws: An ``UnreadableInput`` when the bytes are no zip archive.
  init(_ bytes: [UInt8], limits: ZipLimits = ZipLimits()) throws(UnreadableInput) {
    guard let archive = archive_read_new() else {
      throw .brokenArchive(reason: "libarchive cannot be started")
    }
    self.archive = archive
    self.limits = limits
    storage = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 16)
    storage.copyBytes(from: bytes)
    archive_read_support_format_zip(archive)
    guard archive_read_open_memory(archive, storage.baseAddress, storage.count) == ARCHIVE_OK else {
      throw problem
    }
  }

  deinit {
    archive_read_free(archive)
    storage.deallocate()
    if let utf8 { freelocale(utf8) }
  }

  /// Whether bytes begin like a zip archive.
  static func isZip(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
  }

  /// The next entry; nil behind the last one.
  ///
  /// - Throws: An ``UnreadableInput`` where the archive is damaged or too large; nothing more can be
  ///   read then.
  func nextEntry() throws(UnreadableInput) -> ZipEntry? {
    // Libarchive gives only such names as the locale of the thread can write.
    let previous = uselocale(utf8)
    defer { uselocale(previous) }
    var entry: OpaquePointer?
    switch archive_read_next_header(archive, &entry) {
    case ARCHIVE_OK, ARCHIVE_WARN: break
    case ARCHIVE_EOF: return nil
    default: throw problem
    }
    guard let entry else { return nil }
    entries += 1
    guard entries <= limits.entries else { throw .tooManyEntries(limit: limits.entries) }
    let name = Self.name(of: entry)
    return ZipEntry(
      name: name, isFolder: name.hasSuffix("/") || archive_entry_filetype(entry) == Self.folder,
      isEncrypted: archive_entry_is_encrypted(entry) != 0)
  }

  /// The bytes of the entry that was read last.
  ///
  /// - Throws: An ``UnreadableInput`` when it is damaged, encrypted or too large.
  func bytesOfEntry() throws(UnreadableInput) -> [UInt8] {
    let chunkSize = 262_144
    let mostBytes = min(
      max(limits.allBytes.lowerBound, storage.count * limits.ratio), limits.allBytes.upperBound)
    var bytes: [UInt8] = []
    while true {
      var count = 0
      let chunk = [UInt8](unsafeUninitializedCapacity: chunkSize) { buffer, filled in
        count = archive_read_data(archive, buffer.baseAddress, chunkSize)
        filled = max(0, count)
      }
      guard count >= 0 else { throw problem }
      guard count > 0 else { return bytes }
      unpackedBytes += count
      guard unpackedBytes <= mostBytes else {
        throw .archiveBomb(bytes: mostBytes)
      }
      guard bytes.count + count <= limits.entryBytes else {
        throw .entryTooLarge(limit: limits.entryBytes)
      }
      bytes += chunk
    }
  }

  private static let folder = mode_t(0o040000)

  private var problem: UnreadableInput {
    let reason = archive_error_string(archive).map { String(cString: $0) }
    return .brokenArchive(reason: reason ?? "unknown")
  }

  /// The name in UTF-8, or else in the code page of MS-DOS that Russian Windows stores names in.
  private static func name(of entry: OpaquePointer) -> String {
    if let name = archive_entry_pathname_utf8(entry) { return String(cString: name) }
    guard let name = archive_entry_pathname(entry) else { return "" }
    let bytes = UnsafeBufferPointer(start: name, count: strlen(name)).map { UInt8(bitPattern: $0) }
    return String(validating: bytes, as: UTF8.self) ?? CodePage866.text(of: bytes)
  }
}
