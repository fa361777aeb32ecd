import ArgumentParser

struct DateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "date",
    abstract: "Show how dates are understood.",
    subcommands: [DateParseCommand.self])
}
