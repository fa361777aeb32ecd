import ArgumentParser
import Catalog
import Foundation
import Hummingbird
import ReadingRoom

@main
struct ReadingRoomCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kartoteka-reading-room",
    abstract: "Open a catalog in the browser, on this machine alone.")

  @Option(help: "The catalog file; else $KARTOTEKA_CATALOG, else kartoteka.sqlite in this folder.")
  var catalog: String?
  @Option(help: "The port.")
  var port = 8300

  func run() async throws {
    let path = catalog ?? ProcessInfo.processInfo.environment["KARTOTEKA_CATALOG"]
    let room: ReadingRoom
    do {
      room = try ReadingRoom(catalog: CatalogFile(readingFrom: path ?? "kartoteka.sqlite"))
    } catch let error as CatalogError {
      FileHandle.standardError.write(Data("kartoteka-reading-room: \(error)\n".utf8))
      throw ExitCode(2)
    }
    let application = Application(
      router: room.router(),
      configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: port)))
    print("http://127.0.0.1:\(port)/")
    try await application.runService()
  }
}
