/// Reads the entries of a zip archive, each as the file that it is.
struct ZipReader {
  private let limits = ZipLimits()

  /// All documents of an archive, each named by its entry.
  ///
  /// An entry that cannot be read is a failed part; what stands behind a break is one of them.
  ///
  /// - Parameter read: Reads the bytes of an entry.
  /// - Throws: An ``UnreadableInput`` when nothing in the archive can be read.
  func contents(
    of bytes: [UInt8], reading read: ([UInt8]) throws(UnreadableInput) -> FileContents
  ) throws(UnreadableInput) -> FileContents {
    var reading = Reading(companions: Self.companionFolders(in: bytes))
    do throws(UnreadableInput) {
      let archive = try ZipArchive(bytes, limits: limits)
      while let entry = try archive.nextEntry() {
        guard !entry.isFolder, reading.isWanted(entry) else { continue }
        do throws(UnreadableInput) {
          let entryBytes = try archive.bytesOfEntry()
          reading.take(try Self.contents(of: entryBytes, reading: read), from: entry)
        } catch {
          reading.fail(entry.name, error)
          if case .archiveBomb = error { break }
        }
      }
    } catch {
      reading.failRest(error)
    }
    guard !reading.parts.isEmpty || reading.passedOver > 0 else { throw .empty }
    return FileContents(reading.parts, passedOver: reading.passedOver)
  }

  /// What was read so far.
  private struct Reading {
    let companions: Set<String>
    var parts: [FilePart] = []
    var passedOver = 0

    /// Whether an entry is to be read; if not, it is passed over or fails.
    mutating func isWanted(_ entry: ZipEntry) -> Bool {
      let name = EntryName(entry.name)
      if name.isPassedOver || name.folders.contains(where: companions.contains) {
        passedOver += 1
        return false
      }
      if !name.isSafe {
        fail(entry.name, .unsafeName)
      } else if entry.isEncrypted {
        fail(entry.name, .encryptedEntry)
      } else {
        return true
      }
      return false
    }

    mutating func take(_ contents: FileContents, from entry: ZipEntry) {
      passedOver += contents.passedOver
      parts += contents.parts.map { part in
        FilePart(name: part.name.map { "\(entry.name) \($0)" } ?? entry.name, content: part.content)
      }
    }

    mutating func fail(_ name: String, _ error: UnreadableInput) {
      parts.append(FilePart(name: name, content: .failure(error)))
    }

    /// Nothing more can be read; where that showed in the last entry already, it stands for the rest.
    mutating func failRest(_ error: UnreadableInput) {
      if case .failure(.brokenArchive) = parts.last?.content { return }
      fail("the rest of the archive", error)
    }
  }

  private static func contents(
    of bytes: [UInt8], reading read: ([UInt8]) throws(UnreadableInput) -> FileContents
  ) throws(UnreadableInput) -> FileContents {
    if ZipArchive.isZip(bytes), case .archive = ZipKind(of: bytes) { throw .nestedArchive }
    return try read(bytes)
  }

  /// The folders `NAME_files` that a browser saved beside `NAME.htm` or `NAME.html`.
  private static func companionFolders(in bytes: [UInt8]) -> Set<String> {
    var folders: Set<String> = []
    guard let archive = try? ZipArchive(bytes) else { return [] }
    while let entry = try? archive.nextEntry() {
      for ending in [".html", ".htm"] where entry.name.lowercased().hasSuffix(ending) {
        folders.insert(entry.name.dropLast(ending.count) + "_files")
      }
    }
    return folders
  }
}
