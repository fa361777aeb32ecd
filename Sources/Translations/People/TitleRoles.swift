internal import PersonNames

/// Tells from a title who wrote a document and to whom.
///
/// The words between one name and the next decide: `Journal of Soviet Ambassador to the DPRK
/// A.M. Puzanov` has an author, `Letter from A to B` an author and an addressee. The first cue counts,
/// so that the country of an ambassador addresses nobody.
struct TitleRoles: Sendable {
  private struct Cue {
    let role: PersonRole
    let words: [Substring]
    let onlyWhenSent: Bool
  }

  private let cues: [Cue]
  private let sentGenres = WordTable(PackageResources.sent_genres_txt).words

  init() {
    cues = WordTable(PackageResources.title_cues_tsv).rows.compactMap { row in
      guard row.count == 3, let role = PersonRole(rawValue: row[0]) else { return nil }
      return Cue(role: role, words: row[1].split(separator: " "), onlyWhenSent: row[2] == "sent")
    }
  }

  /// The role of each of the people that a title mentions.
  func roles(of mentions: [PersonMention], in title: String) -> [PersonRole] {
    let bytes = Array(title.utf8)
    let isSent = sentGenres.contains(words(of: bytes[...]).first.map(String.init) ?? "")
    var start = 0
    return mentions.map { mention in
      let between = words(of: bytes[start..<max(start, mention.range.lowerBound)])
      start = mention.range.upperBound
      return role(after: between, isSent: isSent) ?? .mentioned
    }
  }

  private func role(after words: [Substring], isSent: Bool) -> PersonRole? {
    for index in words.indices {
      let cue = cues.first { cue in
        (isSent || !cue.onlyWhenSent) && words[index...].starts(with: cue.words)
      }
      if let cue { return cue.role }
    }
    return nil
  }

  private func words(of bytes: ArraySlice<UInt8>) -> [Substring] {
    String(decoding: bytes, as: UTF8.self).lowercased().split { !$0.isLetter }
  }
}
