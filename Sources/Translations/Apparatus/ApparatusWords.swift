/// The words of `apparatus.tsv`, found at a place of a text.
struct ApparatusWords: Sendable {
  private struct Phrase {
    let role: ApparatusRole
    let bytes: [UInt8]
  }

  /// By the first byte, longer phrases first.
  private let phrases: [UInt8: [Phrase]]

  init(_ table: [UInt8] = PackageResources.apparatus_tsv) {
    var phrases: [UInt8: [Phrase]] = [:]
    for row in WordTable(table).rows where row.count == 3 {
      guard let role = ApparatusRole(rawValue: row[0]) else { continue }
      for phrase in row[2].utf8.split(separator: UInt8(ascii: "|")) {
        let bytes = ApparatusText.folded(Array(phrase))
        guard let first = bytes.first else { continue }
        phrases[first, default: []].append(Phrase(role: role, bytes: bytes))
      }
    }
    self.phrases = phrases.mapValues { $0.sorted { $0.bytes.count > $1.bytes.count } }
  }

  /// Where the longest word of one of the roles ends that begins at a place, and its role.
  func word(
    of roles: Set<ApparatusRole>, in text: ApparatusText, at start: Int, before limit: Int
  ) -> (role: ApparatusRole, end: Int)? {
    guard start < limit, let candidates = phrases[text.folded[start]] else { return nil }
    for phrase in candidates where roles.contains(phrase.role) {
      if let end = text.end(of: phrase.bytes, at: start, before: limit) {
        return (phrase.role, end)
      }
    }
    return nil
  }
}
