/// Makes text of a PDF with poppler's `pdftotext`.
struct PDFReader: Sendable {
  private let program: OutsideProgram
  private let knownHeads = WordTable(PackageResources.running_heads_txt).words

  init(programs: ProgramFolders) {
    program = OutsideProgram(name: "pdftotext", debianPackage: "poppler-utils", in: programs)
  }

  /// Whether bytes are a PDF: its mark may stand behind other bytes.
  static func isPDF(_ bytes: [UInt8]) -> Bool {
    let searched = 1_024
    return bytes.prefix(searched).firstRange(of: Array("%PDF-".utf8)) != nil
  }

  /// The text of all pages, without running heads, running feet and page numbers.
  ///
  /// - Throws: An ``UnreadableInput`` that says why there is none.
  func text(of bytes: [UInt8]) throws(UnreadableInput) -> MadeText {
    var limits = ProgramLimits()
    limits.outputBytes = 256_000_000
    let output = try program.run(
      ["-q", "-bbox-layout", "-enc", "UTF-8", "-", "-"], on: bytes, within: limits)
    let pages = PDFPages(output.bytes).pages
    guard !pages.isEmpty else { throw try problem(of: bytes) }
    let running = RunningLines(leavingOutOf: pages, knownHeads: knownHeads)
    // A scan can have a printed head and a page number.
    let empty = running.pages.filter(\.lines.isEmpty).map(\.number)
    guard empty.count < pages.count else { throw .scannedPDF(pages: pages.count) }
    var made = MadeText(PDFParagraphs(running.pages).text)
    if !running.removed.isEmpty {
      let lines = running.removed.map { "`\($0)`" }.joined(separator: ", ")
      made.diagnostics.append(
        Diagnostic(.note, .runningLines, "left out of the pages: \(lines)"))
    }
    if !empty.isEmpty {
      made.diagnostics.append(
        Diagnostic(
          .warning, .pagesWithoutText,
          "no text on \(Self.list(empty)) of \(pages.count); if they are scans, make text of them with ocrmypdf --skip-text and import the result"
        ))
    }
    if !Self.isWhole(bytes) {
      made.diagnostics.append(
        Diagnostic(
          .warning, .damagedFile,
          "the PDF breaks off; what could be read was read, so get the file again"))
    }
    return made
  }

  /// Why a PDF has no pages.
  private func problem(of bytes: [UInt8]) throws(UnreadableInput) -> UnreadableInput {
    let output = try program.run(["-enc", "UTF-8", "-", "-"], on: bytes)
    if output.messages.contains("Incorrect password") { return .lockedPDF }
    if !Self.isWhole(bytes) { return .truncatedPDF }
    return .programFailed(name: program.name, reason: output.firstMessage ?? "no pages")
  }

  /// Whether the mark of a PDF's end is there.
  private static func isWhole(_ bytes: [UInt8]) -> Bool {
    let searched = 2_048
    return bytes.suffix(searched).firstRange(of: Array("%%EOF".utf8)) != nil
  }

  private static func list(_ pages: [Int]) -> String {
    let shown = 5
    let numbers = pages.prefix(shown).map(String.init).joined(separator: ", ")
    let rest = pages.count > shown ? " and \(pages.count - shown) more" : ""
    return (pages.count == 1 ? "page " : "pages ") + numbers + rest
  }
}
