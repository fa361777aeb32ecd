import ArchivalReferences
import Catalog
import Querying

extension DocumentDetails {
  var record: Record {
    var fields: [(key: String, value: Cell)] = [
      ("id", .integer(id)),
      ("identifier", Cell(identifier?.description)),
      ("title", .text(title)),
      ("date_text", Cell(dateText)),
      ("date_edtf", Cell(dateEDTF)),
      ("date_earliest", Cell(dateEarliest)),
      ("date_latest", Cell(dateLatest)),
      ("period_text", Cell(periodText)),
      ("period_edtf", Cell(periodEDTF)),
      ("period_earliest", Cell(periodEarliest)),
      ("period_latest", Cell(periodLatest)),
    ]
    fields += DocumentField.allCases.map { ($0.rawValue, Cell(texts[$0])) }
    fields += [
      ("identifiers", .list(identifiers.map(\.record))),
      ("references", .list(references.map(\.record))),
      ("subjects", .list(subjects.map(\.record))),
      ("relations", .list(relations.map(\.record))),
      ("persons", .list(persons.map(\.record))),
      ("marks", .list(marks.map(\.record))),
      ("diagnostics", .list(diagnostics.map(\.record))),
      ("body", .text(body)),
      ("tags", .list(tags.map(\.record))),
      ("note", Cell(note)),
      ("corrections", .list(corrections.map(\.record))),
    ]
    return Record(fields: fields)
  }
}

extension DocumentIdentifier {
  fileprivate var record: Record {
    Record(["scheme": .text(scheme), "value": .text(value)])
  }
}

extension RelationDetails {
  fileprivate var record: Record {
    Record([
      "kind": .text(kind),
      "id": .integer(id),
      "title": .text(title),
      "language": Cell(language),
      "contents": Cell(contents),
    ])
  }
}

extension DocumentSubject {
  fileprivate var record: Record {
    Record(["kind": .text(kind), "name": .text(name)])
  }
}

extension ReferenceDetails {
  fileprivate var record: Record {
    Record([
      "role": .text(role),
      "repository": Cell(repository),
      "repository_name": Cell(repositoryName),
      "repository_printed": Cell(repositoryPrinted),
      "fond": Cell(numbers[.fond]),
      "opis": Cell(numbers[.opis]),
      "papka": Cell(numbers[.papka]),
      "delo": Cell(numbers[.delo]),
      "listy": Cell(listy),
      "leaves": .list(
        leaves.map { Record(["first_leaf": .integer($0.first), "last_leaf": Cell($0.last)]) }),
      "shelfmark": Cell(shelfmark),
      "volume": Cell(volume),
      "part": Cell(part),
      "year": Cell(year),
      "other": .text(other),
      "short_form": .text(shortForm),
      "printed": .text(printed),
      "position": .integer(position),
      "decision_id": Cell(decisionID),
    ])
  }
}

extension TagDetails {
  fileprivate var record: Record {
    Record(["name": .text(name), "place": Cell(place)])
  }
}

extension AppearanceDetails {
  fileprivate var record: Record {
    Record([
      "person_id": .integer(personID),
      "name": .text(name),
      "sort_name": .text(sortName),
      "role": .text(role),
      "printed_name": .text(printedName),
      "office": Cell(office),
      "mentions": .integer(mentions),
    ])
  }
}

extension DiagnosticRecord {
  var record: Record {
    Record([
      "severity": .text(severity),
      "code": .text(code),
      "line": Cell(line),
      "message": .text(message),
    ])
  }
}
