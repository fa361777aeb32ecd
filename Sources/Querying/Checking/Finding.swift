/// Something in the catalog that a person should look at.
public struct Finding: Sendable, Hashable {
  /// How much it matters.
  public enum Severity: String, Sendable, Hashable {
    /// The catalog itself is damaged.
    case error
    /// A document or what is known of it is incomplete or doubtful.
    case warning
  }

  /// How much it matters.
  public let severity: Severity
  /// The code of the check that found it.
  public let code: String
  /// What it is about: `document 12`, `run 3`, `the catalog`.
  public let subject: String
  /// The document that it is about; nil when it is about something else.
  public let documentID: Int64?
  /// What is wrong.
  public let message: String
  /// What to do, with the command for it.
  public let remedy: String
}
