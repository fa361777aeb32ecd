internal import Mustache

/// The templates of the pages; every value that they show is escaped.
struct Templates: Sendable {
  private let library: MustacheLibrary

  /// Reads the templates that are embedded in the program.
  ///
  /// - Throws: An error when one of them has a mistake.
  init() throws {
    let sources = [
      "page": PackageResources.page_mustache,
      "search": PackageResources.search_mustache,
      "document": PackageResources.document_mustache,
      "message": PackageResources.message_mustache,
    ]
    library = try MustacheLibrary(
      templates: sources.mapValues { source in
        try MustacheTemplate(string: String(decoding: source, as: UTF8.self))
      })
  }

  func search(_ page: SearchPage) -> String? {
    library.render(page, withTemplate: "search")
  }

  func document(_ page: DocumentPage) -> String? {
    library.render(page, withTemplate: "document")
  }

  func message(_ page: MessagePage) -> String? {
    library.render(page, withTemplate: "message")
  }
}
