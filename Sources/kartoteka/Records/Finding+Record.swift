import Querying

extension Finding {
  static let columns = ["severity", "code", "what", "document_id", "message", "remedy"]

  var record: Record {
    Record([
      "severity": .text(severity.rawValue),
      "code": .text(code),
      "what": .text(subject),
      "document_id": Cell(documentID),
      "message": .text(message),
      "remedy": .text(remedy),
    ])
  }
}

extension Check {
  static let columns = ["severity", "code", "about"]

  var record: Record {
    Record([
      "severity": .text(severity.rawValue), "code": .text(code), "about": .text(about),
    ])
  }
}
