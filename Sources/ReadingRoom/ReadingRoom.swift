public import Catalog
internal import Dispatch
public import Hummingbird
internal import Querying

/// The catalog as pages for a browser: it only reads.
public struct ReadingRoom: Sendable {
  /// The longest query that is answered, in bytes.
  private static let longestQuery = 2_000
  private static let pageSize = 20

  private let catalog: CatalogFile
  private let templates: Templates

  /// Opens the reading room on a catalog that is open for reading.
  ///
  /// - Throws: An error when a template has a mistake.
  public init(catalog: CatalogFile) throws {
    self.catalog = catalog
    templates = try Templates()
  }

  /// The pages: `/` and `/search` list documents, `/documents/12` shows one.
  public func router() -> Router<BasicRequestContext> {
    let router = Router()
    router.add(middleware: SafeAnswers(templates: templates))
    router.get("/") { request, _ in try await search(request) }
    router.get("/search") { request, _ in try await search(request) }
    router.get("/documents/:id") { _, context in
      try await document(context.parameters.require("id"))
    }
    router.get("/style.css") { _, _ in
      Response(
        status: .ok, headers: [.contentType: "text/css; charset=utf-8"],
        body: ResponseBody(byteBuffer: ByteBuffer(bytes: PackageResources.style_css)))
    }
    return router
  }

  private func search(_ request: Request) async throws -> Response {
    let parameters = request.uri.queryParameters
    let query = parameters["q"].map(String.init) ?? ""
    guard query.utf8.count <= Self.longestQuery else {
      throw HTTPError(.badRequest, message: "The query is too long; shorten it.")
    }
    let offset = parameters["offset"].flatMap { Int($0) } ?? 0
    let searchRequest = SearchRequest(
      query: query, limit: Self.pageSize, offset: min(max(offset, 0), 1_000_000))
    let results = try await offTheEventLoop { try catalog.search(searchRequest) }
    return .html(templates.search(SearchPage(results, request: searchRequest)) ?? "")
  }

  private func document(_ id: String) async throws -> Response {
    guard let number = Int64(id),
      let details = try await offTheEventLoop({ try catalog.document(String(number)) })
    else {
      throw HTTPError(.notFound, message: "The catalog has no document with this number.")
    }
    return .html(templates.document(DocumentPage(details)) ?? "")
  }

  /// Asks the catalog on a thread that may wait.
  private func offTheEventLoop<Answer: Sendable>(
    _ question: @escaping @Sendable () throws -> Answer
  ) async throws -> Answer {
    try await withCheckedThrowingContinuation { continuation in
      DispatchQueue.global().async {
        continuation.resume(with: Result { try question() })
      }
    }
  }
}
