internal import ArchivalReferences
internal import Catalog
internal import Translations

/// Reads and parses files on all cores.
struct BatchReader: Sendable {
  private let reader: DocumentReader
  private let archives: ArchiveAuthority

  init(archives: ArchiveAuthority) {
    self.archives = archives
    reader = DocumentReader(archives: archives)
  }

  /// The files with what is in them; those with known bytes are not parsed.
  ///
  /// - Parameter known: Tells for a SHA-256 which document the catalog holds from these bytes.
  func read(
    _ files: [FileFinder.Found], known: (Set<String>) throws -> [String: Int64]
  ) rethrows -> [ReadFile] {
    let loaded = parallelMap(files) { file in
      Loaded(path: file.path, bytes: Self.load(file))
    }
    let hashes = Set(loaded.compactMap { try? $0.bytes.get().sha256 })
    let knownDocuments = try known(hashes)
    return parallelMap(loaded) { file in
      switch file.bytes {
      case .failure(let error):
        ReadFile(path: file.path, sha256: nil, content: .failure(DiagnosticRecord(error)))
      case .success(let bytes):
        ReadFile(
          path: file.path, sha256: bytes.sha256,
          content: knownDocuments[bytes.sha256].map { .known(documentID: $0) }
            ?? parse(bytes.bytes))
      }
    }
  }

  private struct Loaded: Sendable {
    let path: String
    let bytes: Result<FileBytes, UnreadableFile>
  }

  private static func load(_ file: FileFinder.Found) -> Result<FileBytes, UnreadableFile> {
    if let problem = file.problem { return .failure(problem) }
    return Result { () throws(UnreadableFile) in try FileBytes(path: file.path) }
  }

  private func parse(_ bytes: [UInt8]) -> ReadFile.Content {
    do throws(UnreadableInput) {
      guard let part = try reader.contents(of: bytes).parts.first else {
        throw UnreadableInput.empty
      }
      let read = try part.content.get()
      let draft = DocumentDraft(read, archives: archives)
      return .document(draft, read.translation.diagnostics.map(DiagnosticRecord.init))
    } catch {
      return .failure(DiagnosticRecord(error))
    }
  }
}
