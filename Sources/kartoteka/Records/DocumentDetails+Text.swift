import Catalog
import Querying

extension DocumentDetails {
  /// The document to be read: what it is, where it lies, who is in it, its text.
  var text: String {
    var lines = [title, ""]
    func add(_ label: String, _ value: String?) {
      guard let value, !value.isEmpty else { return }
      lines.append(label.padding(toLength: 12) + value.replacing("\n", with: "\n" + indent))
    }
    add("date", dateText)
    add("period", periodText)
    for reference in references {
      add(reference.role, number(of: reference) + reference.shortForm)
      if let name = reference.repositoryName, name != reference.repository { add("", name) }
      if let printed = reference.repositoryPrinted, printed != reference.repository {
        add("", "printed as \(reference.printed.replacing("\n", with: " "))")
      }
    }
    add("identifiers", identifiers.map(\.description).joined(separator: "\n"))
    add("address", texts[.sourceURL])
    add("publisher", texts[.publisher])
    add("project", texts[.project])
    add("language", texts[.originalLanguage])
    add("contents", texts[.contents])
    if texts[.contents] == nil { add("text in", texts[.language]) }
    add("version of", texts[.versionOf])
    for (kind, label) in [("version", "versions"), ("issue", "issue"), ("entry", "entries")] {
      let others = relations.filter { $0.kind == kind }
      add(label, others.map { "\($0.id): \($0.onOneLine)" }.joined(separator: "\n"))
    }
    add("genre", texts[.genre])
    if texts[.source] != texts[.citation] { add("source", texts[.source]) }
    add("held by", texts[.archive])
    for (role, persons) in personsByRole {
      add(role, persons.map(\.nameWithOffice).joined(separator: "\n"))
    }
    for (kind, marks) in marksByKind {
      add(kind, marks.map(\.onOneLine).joined(separator: "\n"))
    }
    for (kind, label) in [
      ("subject", "subjects"), ("place", "places"), ("collection", "collections"),
    ] {
      let names = subjects.filter { $0.kind == kind }.map(\.name)
      add(label, names.joined(separator: "\n"))
    }
    add("tags", tags.map(\.nameWithPlace).joined(separator: ", "))
    add("note", note)
    add("credits", texts[.credits])
    add("donors", texts[.donors])
    add("uploaded", texts[.uploaded])
    add("rights", texts[.rights])
    add("summary", texts[.summary])
    add(
      "doubtful",
      diagnostics.filter { $0.severity != "note" }.map(\.message).joined(separator: "\n"))
    add("corrected", corrections.map(\.line).joined(separator: "\n"))
    return lines.joined(separator: "\n") + "\n\n" + body + "\n"
  }

  /// The marks of offices and readers by their kind; what editors put into the text stands there.
  private var marksByKind: [(String, [MarkDetails])] {
    let kinds = [
      ("classification", "secrecy"), ("copy-number", "copy"), ("registration", "registered"),
      ("outgoing", "outgoing"), ("incoming", "incoming"), ("stamp", "stamp"),
      ("distribution", "copies to"), ("signature", "signed"), ("handwritten", "by hand"),
    ]
    return kinds.map { kind, label in (label, marks.filter { $0.kind == kind }) }
  }

  /// The number by which `edit --remove-reference` takes one of several references away.
  private func number(of reference: ReferenceDetails) -> String {
    references.count > 1 || reference.position > 1 ? "\(reference.position). " : ""
  }

  private var indent: String { String(repeating: " ", count: 12) }

  /// The people in the order of the document's list, by role.
  private var personsByRole: [(String, [AppearanceDetails])] {
    var roles: [String] = []
    for person in persons where !roles.contains(person.role) { roles.append(person.role) }
    return roles.map { role in (role, persons.filter { $0.role == role }) }
  }
}

extension TagDetails {
  fileprivate var nameWithPlace: String {
    place.map { "\(name) (\($0))" } ?? name
  }
}

extension MarkDetails {
  fileprivate var onOneLine: String {
    guard recipients.isEmpty else {
      return recipients.map { "\($0.copy) - \($0.name)" }.joined(separator: "; ")
    }
    return printed.split(whereSeparator: \.isNewline).filter { !$0.isEmpty }.joined(
      separator: " / ")
  }
}

extension AppearanceDetails {
  fileprivate var nameWithOffice: String {
    let spelling = printedName == name ? name : "\(name) (here \(printedName))"
    return office.map { "\(spelling), \($0)" } ?? spelling
  }
}

extension String {
  fileprivate func padding(toLength length: Int) -> String {
    self + String(repeating: " ", count: max(1, length - count))
  }
}

extension RelationDetails {
  /// What tells a version from others is its language, an issue and an entry their titles.
  fileprivate var onOneLine: String {
    kind == "version" ? contents ?? title : title
  }
}
