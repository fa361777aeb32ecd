/// A parameter of a report.
public struct ReportParameter: Sendable, Hashable {
  /// What a value can be.
  public enum Kind: String, Sendable, Hashable {
    /// Anything.
    case text
    /// A whole number.
    case integer
  }

  /// Its name, without the colon.
  public let name: String
  /// What its value can be.
  public let kind: Kind
  /// What stands for a value that is not given; empty for none.
  ///
  /// It is for people to read: the SQL itself applies it.
  public let defaultValue: String
  /// What it does, in a few words.
  public let about: String
}
