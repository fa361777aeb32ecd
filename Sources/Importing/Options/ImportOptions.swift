/// How an import goes about its work.
public struct ImportOptions: Sendable {
  /// What to do with a second file of a document.
  public var onDuplicate: DuplicatePolicy
  /// Whether nothing is to be written: the report then says what would change.
  public var isRehearsal: Bool

  /// Makes options.
  public init(onDuplicate: DuplicatePolicy = .update, isRehearsal: Bool = false) {
    self.onDuplicate = onDuplicate
    self.isRehearsal = isRehearsal
  }
}
