import ArgumentParser

struct DecisionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decisions",
    abstract: "List what was decided by hand, or take a decision back.",
    subcommands: [DecisionsListCommand.self, DecisionsUndoCommand.self],
    defaultSubcommand: DecisionsListCommand.self)
}
