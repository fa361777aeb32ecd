/// Who changes something by hand, when, and why.
public struct Attribution: Sendable, Hashable {
  /// The name of the person.
  public let author: String
  /// Why, in the person's words.
  public let reason: String?
  /// The time in UTC, ISO 8601.
  public let time: String

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
  }
}
