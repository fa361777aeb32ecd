import Querying

extension CorrectionDetails {
  var record: Record {
    Record([
      "id": .integer(id),
      "field": .text(field),
      "old_value": Cell(oldValue),
      "new_value": Cell(newValue),
      "file_value": Cell(fileValue),
      "author": .text(author),
      "decided_at": .text(decidedAt),
      "reason": Cell(reason),
    ])
  }

  /// What was corrected, by whom, when and why, on one line.
  var line: String {
    let change =
      switch (oldValue, newValue) {
      case (nil, let new?): "added `\(Self.shortened(new))`"
      case (let old?, nil): "took `\(Self.shortened(old))` away"
      case (let old?, let new?): "`\(Self.shortened(old))` is now `\(Self.shortened(new))`"
      case (nil, nil): "nothing"
      }
    let since =
      fileValue.map {
        $0.isEmpty ? "; the file no longer says it" : "; the file now says `\(Self.shortened($0))`"
      }
      ?? ""
    let why = reason.map { ": \($0)" } ?? ""
    return "\(field): \(change)\(since) (decision \(id), \(author), \(decidedAt.prefix(10))\(why))"
  }

  private static func shortened(_ value: String) -> String {
    let limit = 100
    let line = value.replacing("\n", with: " ")
    return line.count > limit ? "\(line.prefix(limit))..." : line
  }
}
