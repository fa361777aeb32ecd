import RepositoryFiles
import Testing

@Suite("Archives on the command line")
struct ArchivesTests {
  let folder: TemporaryFolder
  let program: Program

  init() throws {
    folder = try TemporaryFolder()
    program = Program(folder: folder.url)
  }

  @discardableResult
  private func run(_ arguments: String..., status: Int32 = 0) throws -> String {
    let result = try program.run(arguments)
    #expect(result.status == status, "\(arguments): \(result.errors)")
    return result.output
  }

  @Test("are listed without a catalog, unless one is asked for")
  func withoutCatalog() throws {
    let listed = try run("archives", "--format", "csv")
    #expect(listed.contains("\nAVPRF,Archive of Foreign Policy of the Russian Federation,"))
    #expect(listed.contains(",Russia,fond,shipped,0\n"))
    try run("archives", "--catalog", "absent.sqlite", status: 2)
  }

  @Test("are found under any name, and show all of them with their years")
  func names() throws {
    let found = try run("archives", "RTsKhIDNI", "--format", "csv")
    #expect(found.hasPrefix("name,kind,language,valid_from,valid_to\nRGASPI,code,,,\n"))
    #expect(found.contains("RTsKhIDNI,former,ru-Latn,1991,1999\n"))
    #expect(try run("archives", "ртсхидни", status: 1) == "")
    #expect(try run("archives", "rgaspi", "--format", "json").contains("\"names\": ["))
    #expect(try run("archives", "RGASPI").contains("origin       shipped\n"))
  }

  @Test("of one's own are added, used everywhere and taken back")
  func own() throws {
    try run("add", "--title", "A", "--reference", "Vologda Archive, f. 1, op. 2, d. 3")
    #expect(
      try run("archives", "--format", "csv").contains(
        "\nVologda Archive,Vologda Archive,,,,fond,unknown,1\n"))
    try run(
      "archives", "add", "GAVOLO", "--name", "State Archive of Vologda Oblast", "--city", "Vologda",
      "--also", "Vologda Archive", "--also", "ГАВоло")
    #expect(
      try run("archives", "--format", "csv").contains(
        "\nGAVOLO,State Archive of Vologda Oblast,,Vologda,,fond,own,1\n"))
    try run("add", "--title", "B", "--reference", "ГАВоло. Ф. 1. Оп. 2. Д. 4")
    #expect(try run("search", "ГАВоло, ф. 1", "--format", "csv").split(separator: "\n").count == 3)
    #expect(
      try run("search", "--repository", "ГАВоло", "--format", "csv").split(separator: "\n").count
        == 3)
    #expect(
      try run("refs", "ГАВоло/1/2/4", "--format", "csv").contains("GAVOLO/1/2/4,,1"))
    try run("refs", "describe", "Vologda Archive/1", "--title", "Fond")
    #expect(try run("decisions", "GAVOLO/1", "--format", "csv").contains("describe,GAVOLO/1,title"))
    try folder.write(Self.letter, to: "letter.txt")
    try run("import", "letter.txt")
    #expect(try run("search", "--at", "GAVOLO/7", "--format", "csv").contains("Letter on flax"))
    #expect(try run("cite", "parse", "ГАВоло. Ф. 3", "--format", "json").contains("\"GAVOLO\""))
    try run("decisions", "undo", "2")
    #expect(try run("refs", "Vologda Archive/1/2", "--format", "csv").contains("Archive/1/2,,2"))
  }

  private static let letter = """
    March 3, 1957
    Letter on flax

    Citation:
    “Letter on flax,” March 3, 1957, Wilson Center Digital Archive, ГАВоло, f. 7, op. 8, d. 9, l. 1. \
    https://digitalarchive.wilsoncenter.org/document/99990777

    Summary:
    Flax is late.

    Original Language:
    Russian

    Contents:
    Translation - English

    Flax is late this year.

    """

  @Test("are refused when they are there, and nothing is written")
  func refuse() throws {
    for arguments in [
      ["AVPRF", "--name", "Mine"], ["a/b", "--name", "Mine"], ["XYZ", "--name", ""], ["XYZ"],
      ["A", "--name", "Mine"], ["XYZ", "--name", "Mine", "--system", "boxes"],
    ] {
      let result = try program.run(["archives", "add"] + arguments)
      #expect(result.status == 2)
      #expect(result.output == "")
    }
    try run("archives", "--catalog", "kartoteka.sqlite", status: 2)
  }
}
