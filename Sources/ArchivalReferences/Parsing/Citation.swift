/// What a citation says about a document: the references, and what stands around them.
///
/// The texts are as printed, without the quotes and commas around them.
public struct Citation: Sendable, Hashable, Codable {
  /// The title of the document.
  public var title: String?
  /// The date of the document.
  public var date: String?
  /// Who published the translation.
  public var publisher: String?
  /// The places where the original and its copies lie.
  public var references: [ArchivalReference] = []
  /// Who obtained, contributed and translated it.
  public var credits: [Credit] = []
  /// The address at which it was published.
  public var url: String?

  /// Makes a citation that says nothing.
  public init() {}

  /// The names of everyone who did one kind of work.
  public func names(of activity: Credit.Activity) -> [String] {
    credits.filter { $0.activities.contains(activity) }.flatMap(\.names)
  }

  /// The project for which it was translated, or else for which anything was done.
  public var project: String? {
    let translated = credits.first { $0.activities.contains(.translated) && $0.project != nil }
    return translated?.project ?? credits.lazy.compactMap(\.project).first
  }
}
