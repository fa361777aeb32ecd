/// An entry of a zip archive, before its bytes are unpacked.
struct ZipEntry {
  /// Its name as stored, with `/` between folders; shown to people and never used as a path.
  let name: String
  let isFolder: Bool
  let isEncrypted: Bool
}
