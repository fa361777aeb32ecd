/// Why a run cannot be taken back.
public enum RunError: Error, Sendable, Hashable {
  /// There is no run with this number.
  case unknown(id: Int64)
  /// It was taken back before.
  case undoneBefore(id: Int64, at: String)
  /// An earlier version of the program made it, which did not keep what was there before.
  case notRecorded(id: Int64)
  /// Later runs changed documents that it added or changed.
  case neededByRuns(id: Int64, later: [Int64], documents: [Int64])
  /// Decisions were made about documents that it added or changed.
  case neededByDecisions(id: Int64, decisions: [Int64], documents: [Int64])
  /// Something that it changed was changed again, in a way that cannot be told apart.
  case changedSince(id: Int64, reason: String)
}

extension RunError: CustomStringConvertible {
  /// What is wrong and what to do, for a person.
  public var description: String {
    switch self {
    case .unknown(let id):
      "there is no run \(id); `kartoteka runs` lists them"
    case .undoneBefore(let id, let time):
      "run \(id) was undone on \(time); there is nothing left to undo"
    case .notRecorded(let id):
      "run \(id) was made by a version that did not keep what was there before; it cannot be undone"
    case .neededByRuns(let id, let later, let documents):
      "run \(id) cannot be undone while \(Self.list("run", later)) \(Self.stand(later)), "
        + "which changed \(Self.subject(documents)) again; "
        + "undo the latest first: `kartoteka undo \(later.max() ?? 0)`"
    case .neededByDecisions(let id, let decisions, let documents):
      "run \(id) cannot be undone while \(Self.list("decision", decisions)) "
        + "\(Self.stand(decisions)) about \(Self.subject(documents)); "
        + "undo the latest first: `kartoteka decisions undo \(decisions.max() ?? 0)`"
    case .changedSince(let id, let reason):
      "run \(id) cannot be undone, because what it changed was changed again since (\(reason)); "
        + "undo what came later first"
    }
  }

  private static func subject(_ documents: [Int64]) -> String {
    documents.isEmpty ? "the same places" : list("document", documents)
  }

  private static func stand(_ ids: [Int64]) -> String {
    ids.count == 1 ? "stands" : "stand"
  }

  private static func list(_ noun: String, _ ids: [Int64]) -> String {
    let longest = 6
    let shown = ids.prefix(longest).map(String.init).joined(separator: ", ")
    let rest = ids.count > longest ? " and \(ids.count - longest) more" : ""
    return (ids.count == 1 ? noun : noun + "s") + " \(shown)\(rest)"
  }
}
