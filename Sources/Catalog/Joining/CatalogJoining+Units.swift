internal import ArchivalReferences

extension CatalogJoining {
  /// Makes the descriptions and the tags of the other catalog's places here too.
  mutating func joinDecisionsOnUnits() throws {
    let byUnit = Dictionary(grouping: theirs.filter { $0.table == .unit }, by: \.rowID)
    let archives = try writer.archives()
    for (unit, decisions) in byUnit.sorted(by: { $0.key < $1.key }) {
      guard let place = try place(ofUnit: unit, archives: archives), let first = decisions.first
      else { continue }
      do {
        try writer.attempt { try join(decisions, on: place, archives: archives) }
      } catch {
        guard let refusal = Refusal(error) else { throw error }
        report.diagnostics.append(.refused(first, on: place.path, because: refusal.reason))
      }
    }
  }

  private mutating func join(
    _ decisions: [Decision], on place: ArchivalPlace, archives: ArchiveAuthority
  ) throws {
    let here = try writer.snapshot.unit(at: place)
    let merge = DecisionMerge(
      theirs: decisions, ours: try here.map { try ours(on: .unit, $0) } ?? [])
    report.diagnostics += merge.conflicts.map {
      .conflict($0.theirs, with: $0.ours, on: place.path)
    }
    report.diagnostics += merge.undone.map { .undoneHere($0, on: place.path) }
    guard !merge.made.isEmpty else { return }
    let unit = try writer.requireUnit(at: place, archives: archives)
    for decision in merge.made {
      if decision.kind == .describe, let field = decision.field.flatMap(UnitField.init) {
        report.decisions += try writer.describe(
          unit: unit, as: UnitDescription([field: decision.newValue ?? ""]),
          by: attribution(of: decision)
        ).count
      } else if try tag(.unit(unit), decision) != nil {
        report.decisions += 1
      }
    }
    try writer.confirmPapka(of: unit, at: place)
  }

  /// Where a unit of the other catalog lies; its papka only when a person named that.
  private func place(
    ofUnit id: Int64, archives: ArchiveAuthority
  ) throws -> ArchivalPlace? {
    let rows = try other.select(JoinSQL.unitAndAbove, ["id": .integer(id)]).records
    guard let code = rows.first?["code"].text else { return nil }
    var place = ArchivalPlace(repository: archives.archive(named: code)?.code ?? code)
    for row in rows {
      guard let level = row["level"].text.flatMap(ReferenceLevel.init),
        let number = row["number"].text
      else { continue }
      place.numbers[level] = number
    }
    if place.numbers[.delo] != nil, rows.first?["papka_by_hand"] != 1 {
      place.numbers[.papka] = nil
    }
    return place
  }
}

extension ArchivalPlace {
  /// The place as a path.
  fileprivate var path: String {
    let numbers = self.numbers.sorted { $0.key < $1.key }.map { level, number in
      level == .papka ? "p\(number)" : number
    }
    return ([repository ?? ""] + numbers).joined(separator: "/")
  }
}
