extension CatalogWriter {
  /// Brings the documents and the decisions of another catalog into this one.
  ///
  /// A document that is here already gets what it lacks. A decision of the other that stands and that
  /// this catalog does not have is made here too, with its author, time and reason; where two
  /// contradict each other, that of this catalog stays, and the report says so. What this catalog has
  /// undone stays undone. Joining the same catalog a second time changes nothing.
  ///
  /// - Throws: A ``JoinError`` when the other catalog turns out to be damaged, and an error when this
  ///   one refuses something; then nothing of the other is here.
  public func join(_ other: OtherCatalog) throws -> JoinReport {
    var joining = try CatalogJoining(of: other, to: self)
    try attempt {
      try joining.joinArchives()
      try joining.joinDocuments()
      try joining.joinDecisionsOnDocuments()
      try joining.joinDecisionsOnUnits()
    }
    return joining.report
  }
}
