/// Why a decision cannot be taken back.
public enum DecisionError: Error, Sendable, Hashable {
  /// There is no decision with this number.
  case unknown(id: Int64)
  /// It is of a kind that this version does not know.
  case unknownKind(id: Int64)
  /// It was taken back before.
  case undoneBefore(id: Int64, at: String)
  /// Later decisions stand on it; the latest of them comes first.
  case neededByLater(id: Int64, later: [Int64])
  /// The value is no longer the one that it set, and no decision tells why.
  case changedOtherwise(id: Int64, decided: String?, present: String?)
}

extension DecisionError: CustomStringConvertible {
  /// What is wrong and what to do, for a person.
  public var description: String {
    switch self {
    case .unknown(let id):
      "there is no decision \(id); `kartoteka decisions` lists them"
    case .unknownKind(let id):
      "decision \(id) is of a kind that this version does not know; use a later version to undo it"
    case .undoneBefore(let id, let time):
      "decision \(id) was undone on \(time); there is nothing left to undo"
    case .neededByLater(let id, let later):
      later.count == 1
        ? "decision \(id) cannot be undone while decision \(later[0]) stands; undo that one first"
        : "decision \(id) cannot be undone while later ones stand; undo them first, in this order: "
          + later.map(String.init).joined(separator: ", ")
    case .changedOtherwise(let id, let decided, let present):
      "decision \(id) set \(Self.quoted(decided)), but the value is now \(Self.quoted(present)), "
        + "and no decision says why; nothing was undone"
    }
  }

  private static func quoted(_ value: String?) -> String {
    value.map { "`\($0)`" } ?? "nothing"
  }
}
