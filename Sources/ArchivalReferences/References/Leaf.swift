/// One side of one leaf (list) of a delo.
public struct Leaf: Sendable, Hashable, Codable {
  /// The number of the leaf, without leading zeros.
  public let number: Int
  /// The letter of a leaf that was inserted after the numbering, as printed: `a` in `17a`.
  public let letter: String?
  /// Whether the back of the leaf is meant (`ob.`, `зв.`).
  public let isVerso: Bool

  /// Makes a leaf from its parts.
  public init(number: Int, letter: String? = nil, isVerso: Bool = false) {
    self.number = number
    self.letter = letter
    self.isVerso = isVerso
  }
}

extension Leaf: CustomStringConvertible {
  /// The leaf in the common notation of English-language notes: `17`, `17a`, `17ob`.
  public var description: String {
    "\(number)\(letter ?? "")\(isVerso ? "ob" : "")"
  }
}
