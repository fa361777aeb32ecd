import Foundation
import Hummingbird
import Logging
import ReadingRoom

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// What the reading room answered.
struct Answer {
  let status: Int
  let text: String
  /// The headers by their names in lower case.
  let headers: [String: String]
}

/// Asks a reading room over HTTP, at a port that the system chooses.
struct Visitor {
  let room: ReadingRoom

  func get(_ address: String) async throws -> Answer {
    let (ports, port) = AsyncStream.makeStream(of: Int.self)
    // The connection is still open when the server is stopped, which it would report as an error.
    var logger = Logger(label: "reading room")
    logger.logLevel = .critical
    let application = Application(
      router: room.router(),
      configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: 0)),
      onServerRunning: { channel in
        port.yield(channel.localAddress?.port ?? 0)
      },
      logger: logger)
    let server = Task { try await application.run() }
    defer { server.cancel() }
    guard let open = await ports.first(where: { _ in true }),
      let url = URL(string: "http://127.0.0.1:\(open)\(address)")
    else { throw URLError(.badURL) }
    let (data, response) = try await URLSession.shared.data(from: url)
    guard let response = response as? HTTPURLResponse else { throw URLError(.badServerResponse) }
    let headers = response.allHeaderFields.compactMap { name, value in
      (name as? String).map { ($0.lowercased(), "\(value)") }
    }
    return Answer(
      status: response.statusCode, text: String(decoding: data, as: UTF8.self),
      headers: Dictionary(headers, uniquingKeysWith: { first, _ in first }))
  }
}
