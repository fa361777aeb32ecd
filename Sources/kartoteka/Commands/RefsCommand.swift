import ArgumentParser

struct RefsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "refs",
    abstract:
      "Show the tree of archives, fonds, opisi, papki and dela, with the number of documents.",
    discussion: """
      `refs` shows the whole tree, and `refs PLACE` a branch of it. Its other commands give the \
      places in it names, dates and sizes.
      """,
    subcommands: [RefsTreeCommand.self, RefsDescribeCommand.self, RefsImportCommand.self],
    defaultSubcommand: RefsTreeCommand.self)
}
