import Catalog
import Querying

extension RunSummary {
  static let columns = [
    "id", "kind", "state", "started_at", "finished_at", "undone_at", "added", "updated",
    "unchanged", "skipped", "failed", "arguments",
  ]

  var record: Record { Record(fields: fields) }

  fileprivate var fields: [(key: String, value: Cell)] {
    [
      ("id", .integer(id)),
      ("kind", .text(kind)),
      ("state", .text(state)),
      ("started_at", .text(startedAt)),
      ("finished_at", Cell(finishedAt)),
      ("undone_at", Cell(undoneAt)),
      ("added", .integer(added)),
      ("updated", .integer(updated)),
      ("unchanged", .integer(unchanged)),
      ("skipped", .integer(skipped)),
      ("failed", .integer(failed)),
      ("arguments", .texts(arguments)),
    ]
  }

  fileprivate var counts: String {
    "\(added) added, \(updated) updated, \(unchanged) unchanged, \(skipped) skipped, \(failed) failed"
  }
}

extension RunDetails {
  var record: Record {
    Record(fields: run.fields + [("files", .list(files.map(\.record)))])
  }

  /// The run for people: what it was, and its files with their doubts below them.
  var text: String {
    var lines = ["run \(run.id): \(run.kind) of \(run.arguments.joined(separator: " "))"]
    let end = run.finishedAt.map { "to \($0)" } ?? "not finished"
    lines.append("\(run.startedAt) \(end)\(run.undoneAt.map { ", undone \($0)" } ?? "")")
    lines.append(run.counts)
    if !files.isEmpty { lines.append("") }
    for file in files {
      let document = file.documentID.map { " document \($0)" } ?? ""
      let title = file.title.map { ", \($0)" } ?? ""
      lines.append("\(file.location): \(file.outcome)\(document)\(title)")
      lines += file.diagnostics.map { diagnostic in
        let line = diagnostic.line.map { "line \($0): " } ?? ""
        return "  \(diagnostic.severity): \(line)\(diagnostic.message)"
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension RunDetails.File {
  fileprivate var record: Record {
    Record([
      "path": .text(location.path),
      "part": Cell(location.part),
      "outcome": .text(outcome),
      "document_id": Cell(documentID),
      "title": Cell(title),
      "diagnostics": .list(diagnostics.map(\.record)),
    ])
  }
}
