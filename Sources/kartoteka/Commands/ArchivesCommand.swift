import ArgumentParser

struct ArchivesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "archives",
    abstract: "List the archives that are known, find one under any of its names, or add one.",
    subcommands: [ArchivesListCommand.self, ArchivesAddCommand.self],
    defaultSubcommand: ArchivesListCommand.self)
}
