/// Who changes something by hand, when, and why.
public struct Attribution: Sendable, Hashable {
  /// The name of the person.
  public let author: String
  /// Why, in the person's words.
  public let reason: String?
  /// The time in UTC, ISO 8601.
  public let time: String
  /// The path of the catalog in which it was decided; nil when that is this one.
  let cameFrom: String?

  /// Names a person, a reason and a time.
  ///
  /// - Parameters:
  ///   - author: The name of the person.
  ///   - reason: Why, in the person's words.
  ///   - time: Now, in UTC and ISO 8601.
  public init(author: String, reason: String? = nil, time: String) {
    self.author = author
    self.reason = reason
    self.time = time
    cameFrom = nil
  }

  /// What a decision of another catalog says.
  ///
  /// - Parameter origin: The path of that catalog; one that it has from a third keeps its own.
  init(_ decision: Decision, from origin: String) {
    author = decision.author
    reason = decision.reason
    time = decision.decidedAt
    cameFrom = decision.cameFrom ?? origin
  }
}
