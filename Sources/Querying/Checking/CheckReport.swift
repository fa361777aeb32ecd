/// What the checks of a catalog found.
public struct CheckReport: Sendable, Hashable {
  /// A check that could not be made, though nothing is known to be wrong.
  public struct Omission: Sendable, Hashable {
    /// The code of the check.
    public let code: String
    /// Why it could not be made.
    public let reason: String
  }

  /// What was found, by severity, code and document.
  public let findings: [Finding]
  /// What could not be looked at.
  public let omissions: [Omission]
}
