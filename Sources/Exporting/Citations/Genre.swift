/// What kind of document a title announces: a journal, a telegram, a record of a conversation.
struct Genre: Sendable, Hashable {
  /// What the formats have types of their own for.
  enum Kind: String, Sendable, Hashable {
    /// Kept by its author day by day.
    case journal
    /// Sent from one to another.
    case correspondence
    /// Drawn up in an office: a report, minutes, a memorandum.
    case record
  }

  /// The genre in English: `Memorandum of conversation`.
  let name: String
  /// What kind of document it is.
  let kind: Kind
}

extension Genre {
  /// Later words of a title tell what the document is about, which can be a letter too.
  private static let wordsThatCount = 4

  /// The genre whose words stand first in a title; nil when its beginning names none.
  init?(title: String) {
    let words = title.lowercased().split { !$0.isLetter }
    for start in words.indices.prefix(Self.wordsThatCount) {
      let matches = Self.table.filter { words[start...].starts(with: $0.words) }
      guard let match = matches.max(by: { $0.words.count < $1.words.count }) else { continue }
      self = match.genre
      return
    }
    return nil
  }

  private static let table: [(words: [Substring], genre: Genre)] =
    String(decoding: PackageResources.genres_tsv, as: UTF8.self)
    .split(separator: "\n")
    .filter { !$0.hasPrefix("#") }
    .compactMap { line in
      let fields = line.split(separator: "\t")
      guard fields.count == 3, let kind = Kind(rawValue: String(fields[2])) else { return nil }
      return (fields[0].split(separator: " "), Genre(name: String(fields[1]), kind: kind))
    }
}
