internal import HTTPTypes
internal import Hummingbird

/// Gives every answer its security headers, and every failure a page that tells nothing of the
/// inside.
struct SafeAnswers<Context: RequestContext>: RouterMiddleware {
  let templates: Templates

  func handle(
    _ request: Request, context: Context,
    next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    var response: Response
    do {
      response = try await next(request, context)
    } catch let error as HTTPError where error.status.kind == .clientError {
      response = page(for: error.status, error.body)
    } catch {
      response = page(for: .internalServerError, "The catalog cannot be read just now.")
    }
    response.headers[.contentSecurityPolicy] =
      "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    response.headers[.xContentTypeOptions] = "nosniff"
    if let referrerPolicy = HTTPField.Name("Referrer-Policy") {
      response.headers[referrerPolicy] = "no-referrer"
    }
    return response
  }

  private func page(for status: HTTPResponse.Status, _ message: String?) -> Response {
    let page = MessagePage(
      title: status.reasonPhrase, message: message ?? "There is nothing at this address.")
    return .html(templates.message(page) ?? "", status: status)
  }
}

extension Response {
  /// A page.
  static func html(_ text: String, status: HTTPResponse.Status = .ok) -> Response {
    Response(
      status: status, headers: [.contentType: "text/html; charset=utf-8"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
  }
}
