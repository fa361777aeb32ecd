import Querying

extension Report {
  static let columns = ["name", "title", "about", "parameters"]

  var record: Record {
    Record([
      "name": .text(name),
      "title": .text(title),
      "about": .text(about),
      "parameters": .text(parameters.map(\.name).joined(separator: ", ")),
    ])
  }
}
