/// What becomes of another catalog's decisions on one row, beside those of this catalog on it.
struct DecisionMerge {
  /// Those that are to be made here too, in their order.
  private(set) var made: [Decision] = []
  /// Those that contradict one of this catalog, which stays.
  private(set) var conflicts: [(theirs: Decision, ours: Decision)] = []
  /// Those that this catalog had and has undone.
  private(set) var undone: [Decision] = []

  /// Compares decisions.
  ///
  /// What both settled in the same way is settled. Where they differ, the other's decisions follow
  /// on those of this catalog when the latest one here is one that the other knew.
  ///
  /// - Parameters:
  ///   - theirs: The decisions of the other catalog that stand.
  ///   - ours: All decisions of this catalog, undone ones too.
  init(theirs: [Decision], ours: [Decision]) {
    let ours = Dictionary(grouping: ours, by: \.subject)
    for (subject, theirs) in Dictionary(grouping: theirs, by: \.subject) {
      take(theirs, beside: ours[subject] ?? [])
    }
    made.sort { $0.id < $1.id }
    conflicts.sort { $0.theirs.id < $1.theirs.id }
    undone.sort { $0.id < $1.id }
  }

  private mutating func take(_ theirs: [Decision], beside ours: [Decision]) {
    guard let last = theirs.last else { return }
    let new = theirs.filter { decision in !ours.contains { $0.isSame(as: decision) } }
    undone += theirs.filter { decision in
      guard let here = ours.last(where: { $0.isSame(as: decision) }) else { return false }
      return here.undoneAt != nil
    }
    guard !new.isEmpty else { return }
    guard let latest = ours.last(where: { $0.undoneAt == nil }) else {
      made += new
      return
    }
    if latest.effect == last.effect { return }
    if theirs.contains(where: { $0.isSame(as: latest) }) {
      made += new
    } else {
      conflicts.append((last, latest))
    }
  }
}
