/// What a tag is put on.
enum TaggedRow {
  case document(Int64)
  case unit(Int64)

  init?(_ decision: Decision) {
    switch decision.table {
    case .document: self = .document(decision.rowID)
    case .unit: self = .unit(decision.rowID)
    case .archive: return nil
    }
  }

  var id: Int64 {
    switch self {
    case .document(let id), .unit(let id): id
    }
  }

  var table: DecidedTable {
    switch self {
    case .document: .document
    case .unit: .unit
    }
  }
}
