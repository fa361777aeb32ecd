public import Translations

/// How an import goes about its work.
public struct ImportOptions: Sendable {
  /// What to do with a second file of a document.
  public var onDuplicate: DuplicatePolicy
  /// Whether nothing is to be written: the report then says what would change.
  public var isRehearsal: Bool
  /// Whether text is taken in which nothing shows that it is a document.
  public var takesAnyText: Bool
  /// Which columns of tables hold what, where their headers do not say it.
  public var columns: ColumnMap

  /// Makes options.
  public init(
    onDuplicate: DuplicatePolicy = .update, isRehearsal: Bool = false,
    takesAnyText: Bool = false, columns: ColumnMap = ColumnMap()
  ) {
    self.onDuplicate = onDuplicate
    self.isRehearsal = isRehearsal
    self.takesAnyText = takesAnyText
    self.columns = columns
  }
}
