/// Why a catalog cannot be checked.
public enum CheckError: Error, Sendable, Hashable {
  /// There is no check with this code.
  case unknown(code: String, known: [String])
  /// The header of a check of the program has a mistake.
  case unreadableHeader(code: String)
}

extension CheckError: CustomStringConvertible {
  /// What is wrong and what to do, for a person.
  public var description: String {
    switch self {
    case .unknown(let code, let known):
      "there is no check \(code); there are \(known.joined(separator: ", "))"
    case .unreadableHeader(let code):
      "the check \(code) has a mistake in its header; report that to the makers of the program"
    }
  }
}
