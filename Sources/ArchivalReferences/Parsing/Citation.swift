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
  /// Where else it was published, in the words behind `published in`.
  public var publishedIn: String?
  /// The address at which it was published.
  public var url: String?
  /// Where the title, the date and so on stand; the parts of the references have their own.
  public var spans: [CitationSpan] = []

  private enum CodingKeys: CodingKey {
    case title, date, publisher, references, credits, publishedIn, url
  }

  /// Makes a citation that says nothing.
  public init() {}

  /// The names of everyone who did one kind of work.
  public func names(of activity: Credit.Activity) -> [String] {
    credits.filter { $0.activities.contains(activity) }.flatMap(\.names)
  }

  /// Who did one kind of work, in the words of the citation.
  public func printedNames(of activity: Credit.Activity) -> String? {
    let printed = credits.filter { $0.activities.contains(activity) }.map(\.printed)
    return printed.isEmpty ? nil : printed.joined(separator: ", ")
  }

  /// The project for which it was translated, or else for which anything was done.
  public var project: String? {
    let translated = credits.first { $0.activities.contains(.translated) && $0.project != nil }
    return translated?.project ?? credits.lazy.compactMap(\.project).first
  }
}
