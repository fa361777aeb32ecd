import Catalog
import Importing

extension ImportReport {
  /// What an import did, or a rehearsal would do, for people.
  var text: String {
    let counts = ImportOutcome.allCases.map { "\(count($0)) \($0.rawValue)" }
    let other = passedOver > 0 ? [passedOverText] : []
    let summary = (counts + other).joined(separator: ", ") + "\n"
    guard let run else { return rehearsed + "dry run: \(summary)" }
    return "run \(run)\(isContinued ? " (continued)" : ""): \(summary)"
  }

  /// How to go on after an interruption.
  var wayOn: String {
    guard run != nil else { return "the dry run was stopped; nothing has changed" }
    return "the import was stopped after \(filesRead) files; give the same command again to go on"
  }

  private var passedOverText: String {
    "\(passedOver) passed over (names with a leading dot, folders beside saved pages)"
  }

  /// The fields by which a person recognizes a document; the formats for scripts have all of them.
  private static let telling: Set = ["title", "date_text", "references"]

  /// What would change, a file after the other.
  private var rehearsed: String {
    files.map { file in
      switch file.outcome {
      case .added:
        "\(file.shortLocation): would be added\n"
          + Self.lines(of: file.changes.filter { Self.telling.contains($0.field) })
      case .updated:
        "\(file.shortLocation): would update document \(file.documentID ?? 0)\n"
          + (file.changes.isEmpty ? "  nothing in it changes\n" : Self.lines(of: file.changes))
      case .skipped: "\(file.shortLocation): would be left out\n"
      case .failed, .unchanged: ""
      }
    }.map(Terminal.printable).joined()
  }

  private static func lines(of changes: [FieldChange]) -> String {
    changes.map { change in
      switch (change.before, change.after) {
      case (nil, let after?): "  \(change.field): \(short(after))\n"
      case (let before?, nil): "  \(change.field): \(short(before)) -> nothing\n"
      case (let before, let after):
        "  \(change.field): \(short(before ?? "")) -> \(short(after ?? ""))\n"
      }
    }.joined()
  }

  /// A value on one line; of a long text how long it is and how it begins.
  private static func short(_ value: String) -> String {
    let longest = 90
    let line = value.split(separator: "\n").joined(separator: "; ")
    guard line.count > longest else { return line }
    return "\(line.prefix(longest)) ... (\(value.count) characters)"
  }
}
