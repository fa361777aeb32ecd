/// What a zip archive is, told by its entries: many formats of documents are zip archives.
enum ZipKind {
  case wordFile
  case openDocumentText
  /// A document that nothing here reads.
  case other(name: String, remedy: String)
  /// An archive that holds files of any kind.
  case archive

  /// Looks at the names of the entries, as far as they can be read.
  init(of bytes: [UInt8]) {
    var names: Set<Substring> = []
    var mediaType = ""
    if let archive = try? ZipArchive(bytes) {
      while let entry = try? archive.nextEntry() {
        if names.isEmpty, entry.name == "mimetype", let bytes = try? archive.bytesOfEntry() {
          mediaType = String(decoding: bytes.prefix(100), as: UTF8.self)
        }
        names.insert(entry.name.split(separator: "/").first ?? "")
      }
    }
    if mediaType.hasPrefix("application/vnd.oasis.opendocument.text") {
      self = .openDocumentText
    } else if mediaType.hasPrefix("application/vnd.oasis.opendocument.spreadsheet") {
      self = .other(name: "an OpenDocument table", remedy: Self.saveTable)
    } else if mediaType.hasPrefix("application/") {
      self = .other(name: "a file of the type \(mediaType)", remedy: "save it as text or .docx")
    } else if !names.contains("[Content_Types].xml") {
      self = .archive
    } else if names.contains("word") {
      self = .wordFile
    } else if names.contains("xl") {
      self = .other(name: "an Excel table", remedy: Self.saveTable)
    } else {
      self = .other(name: "an Office file", remedy: "save it as text or .docx")
    }
  }

  private static let saveTable = "save it as CSV in UTF-8"
}
