extension CatalogFile {
  /// Corrects a document by hand.
  ///
  /// No later import takes a correction away.
  ///
  /// - Parameters:
  ///   - document: The id of the document.
  ///   - correction: What is to be corrected.
  ///   - attribution: Who corrects it.
  /// - Returns: One decision for each value or reference that changed.
  /// - Throws: A ``CorrectionError`` or a ``CatalogError``; then nothing has changed.
  public func correct(
    _ document: Int64, _ correction: DocumentCorrection, by attribution: Attribution
  ) throws -> [Decision] {
    try write { try $0.correct(document, correction, by: attribution) }
  }
}
