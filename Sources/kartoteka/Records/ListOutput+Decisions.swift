import Catalog
import Querying

extension ListOutput {
  /// Writes the decisions that a command has made, or that it made none.
  func write(_ decisions: [Decision], in catalog: CatalogFile) throws {
    if decisions.isEmpty { Terminal.note("nothing has changed: it is so already") }
    guard !decisions.isEmpty || format != .table else { return }
    let listing = try catalog.decisions(numbered: decisions.map(\.id)).listing(in: format)
    Terminal.write(Renderer(format: format).list(listing))
  }
}
