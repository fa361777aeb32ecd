import ArgumentParser

struct CiteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cite",
    abstract: "Write the citation of a document, or show how one is understood.",
    subcommands: [CiteDocumentCommand.self, CiteParseCommand.self],
    defaultSubcommand: CiteDocumentCommand.self)
}
