/// The name of an archive's entry, taken apart; it is never used as a path.
struct EntryName {
  private let name: String
  private let pieces: [Substring]

  init(_ name: String) {
    self.name = name
    // Archives that old Windows programs made have `\` between folders.
    pieces = name.split { $0 == "/" || $0 == "\\" }
  }

  /// Whether the name stays inside the archive.
  var isSafe: Bool {
    guard let first = pieces.first, let start = name.first else { return false }
    let hasDrive = first.count == 2 && first.hasSuffix(":")
    return start != "/" && start != "\\" && !hasDrive && !pieces.contains("..")
  }

  /// Whether it is a hidden file, or what macOS keeps beside the files.
  var isPassedOver: Bool {
    pieces.contains { ($0.hasPrefix(".") && $0 != ".." && $0 != ".") || $0 == "__MACOSX" }
  }

  /// The folders that it lies in, from the outermost, each with those around it.
  var folders: [String] {
    pieces.indices.dropFirst().map { pieces[..<$0].joined(separator: "/") }
  }
}
