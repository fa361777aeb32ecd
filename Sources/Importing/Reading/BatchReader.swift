internal import ArchivalReferences
internal import Catalog
internal import Translations

/// Reads and parses files on all cores.
struct BatchReader: Sendable {
  private let reader: DocumentReader
  private let archives: ArchiveAuthority
  private let known: [String: [KnownPart]]

  /// Makes a reader.
  ///
  /// - Parameter known: The documents that the catalog holds, by the SHA-256 of the bytes that they were
  ///   read from; those bytes are not parsed again.
  init(archives: ArchiveAuthority, options: ImportOptions, known: [String: [KnownPart]]) {
    self.archives = archives
    self.known = known
    reader = DocumentReader(
      archives: archives, columns: options.columns, asText: options.takesAnyText)
  }

  /// The files with what is in them.
  func read(_ files: [FileFinder.Found]) -> [ReadFile] {
    parallelMap(files, read)
  }

  private func read(_ file: FileFinder.Found) -> ReadFile {
    if let problem = file.problem {
      return ReadFile(path: file.path, sha256: nil, failure: DiagnosticRecord(problem))
    }
    let bytes: FileBytes
    do throws(UnreadableFile) {
      bytes = try FileBytes(path: file.path)
    } catch {
      return ReadFile(path: file.path, sha256: nil, failure: DiagnosticRecord(error))
    }
    guard let parts = known[bytes.sha256] else { return parse(bytes, at: file.path) }
    return ReadFile(
      path: file.path, sha256: bytes.sha256,
      parts: parts.map { part in
        ReadFile.Part(
          location: FileLocation(path: file.path, part: part.part),
          content: .known(documentID: part.documentID))
      },
      passedOver: 0)
  }

  private func parse(_ bytes: FileBytes, at path: String) -> ReadFile {
    do throws(UnreadableInput) {
      let contents = try reader.contents(of: bytes.bytes)
      return ReadFile(
        path: path, sha256: bytes.sha256,
        parts: contents.parts.map { part in
          ReadFile.Part(
            location: FileLocation(path: path, part: part.name), content: content(of: part))
        },
        passedOver: contents.passedOver)
    } catch {
      return ReadFile(path: path, sha256: bytes.sha256, failure: DiagnosticRecord(error))
    }
  }

  private func content(of part: FilePart) -> ReadFile.Content {
    switch part.content {
    case .failure(let error): .failure(DiagnosticRecord(error))
    case .success(let read):
      .document(
        DocumentDraft(read, archives: archives),
        read.translation.diagnostics.map(DiagnosticRecord.init))
    }
  }
}
