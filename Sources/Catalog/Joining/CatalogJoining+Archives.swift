internal import ArchivalReferences

extension CatalogJoining {
  /// Adds the archives that a person added to the other catalog.
  mutating func joinArchives() throws {
    let archives = Dictionary(
      try other.read { try $0.ownArchives() }.map { ($0.code, $0) }, uniquingKeysWith: { $1 })
    for decision in theirs where decision.kind == .add && decision.table == .archive {
      guard let text = decision.newValue,
        let code = (try? JSONText.value(of: text) as ArchiveRecord)?.code,
        let archive = archives[code]
      else {
        report.diagnostics.append(
          .refused(decision, because: "the archive that it added is not there any more"))
        continue
      }
      let what = "archive \(code)"
      if let ours = try addition(decision) {
        if ours.undoneAt != nil { report.diagnostics.append(.undoneHere(decision, on: what)) }
        continue
      }
      let own = try writer.snapshot.ownArchives().first { $0.code == code }
      if let own, ArchiveRecord(own: own) == ArchiveRecord(own: archive) { continue }
      do {
        _ = try writer.add(OwnArchive(archive), by: attribution(of: decision))
        report.decisions += 1
      } catch {
        guard let refusal = Refusal(error) else { throw error }
        report.diagnostics.append(.refused(decision, on: what, because: refusal.reason))
      }
    }
  }
}
