/// A document that was found.
public struct SearchHit: Sendable, Hashable {
  /// Its id in the catalog.
  public let id: Int64
  /// A name by which it is known elsewhere: `wilson:115935`.
  public let identifier: String?
  /// Its title.
  public let title: String
  /// Its date as printed.
  public let dateText: String?
  /// Its date in EDTF.
  public let dateEDTF: String?
  /// Where the original lies, in the short form.
  public let reference: String?
  /// The words around the hits, which stand between pairs of asterisks.
  public let snippet: String
}
