extension Leaf {
  /// Reads a leaf back from its ``description``: `17`, `17a`, `17ob`, `17aob`.
  public init?(_ description: String) {
    var rest = Substring(description)
    let isVerso = rest.hasSuffix("ob")
    if isVerso { rest = rest.dropLast(2) }
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    guard let number = Int(digits) else { return nil }
    let letter = rest.dropFirst(digits.count)
    guard letter.count <= 1 else { return nil }
    self.init(number: number, letter: letter.isEmpty ? nil : String(letter), isVerso: isVerso)
  }
}
