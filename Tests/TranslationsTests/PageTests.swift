import Foundation
import PersonNames
import RepositoryFiles
import Testing
import Translations

@Suite("A saved page")
struct PageTests {
  private let reader = DocumentReader()

  private func page(_ name: String = "new-page.html") throws -> String {
    try String(
      contentsOf: RepositoryFiles.root.appending(path: "Fixtures/forms/\(name)"), encoding: .utf8)
  }

  private func read(_ html: String) throws -> ReadTranslation {
    try read(Array(html.utf8))
  }

  private func read(_ bytes: [UInt8]) throws -> ReadTranslation {
    try #require(reader.contents(of: bytes).parts.first).content.get()
  }

  @Test("keeps its subjects, places, donors, rights, day of upload and type")
  func metadata() throws {
    let translation = try read(page()).translation
    #expect(
      translation.subjects == [
        TranslationSubject("Korea (North)--Foreign relations--Soviet Union", kind: .subject),
        TranslationSubject("Hydroelectric power plants--Korea (North)", kind: .subject),
        TranslationSubject("Korea (North)", kind: .place),
        TranslationSubject("China", kind: .place),
      ])
    #expect(translation.donors == ["Harrowby Fund for Archival Studies"])
    #expect(translation.rights?.hasSuffix("HAPP@wilsoncenter.org.") == true)
    #expect(translation.uploaded == "2012-05-14")
    #expect(translation.genre == "Journal")
    #expect(translation.archive == "Archive of Foreign Policy of the Russian Federation (AVPRF)")
    #expect(translation.diagnostics.filter { $0.code != .pageBreakJoined } == [])
  }

  @Test("has a number for itself, and one for its node, which is not that of the document")
  func identifiers() throws {
    let identifiers = try read(page()).translation.identifiers
    #expect(identifiers.contains(TranslationIdentifier(scheme: "wilson", value: "99990002")))
    #expect(identifiers.contains(TranslationIdentifier(scheme: "wilson-node", value: "99999902")))
  }

  @Test("names persons and bodies together: persons are people, bodies are subjects")
  func parties() throws {
    let html = try page().replacing(
      ">Ri Sun-chil<",
      with: """
        >Stalin, Joseph, 1879-1953<
        """
    ).replacing(
      ">Han, Sang-muk<",
      with: ">Korean Workers' Party. Central Committee<"
    ).replacing(">Pak Deok-ryong<", with: ">Fedorenko, Nikolai Trofimovich 1912-<")
    let translation = try read(html).translation
    let names = translation.people.map(\.name.printed)
    #expect(names.contains("Stalin, Joseph"))
    #expect(names.contains("Fedorenko, Nikolai Trofimovich"))
    #expect(
      translation.subjects.contains(
        TranslationSubject("Korean Workers' Party. Central Committee", kind: .subject)))
  }

  @Test("tells in a comment of the browser where it was saved from")
  func savedFrom() throws {
    let html = try page("old-page.html").replacing("Citation", with: "Zitat").replacing(
      "https://digitalarchive.wilsoncenter.org/document/99990002", with: "")
    #expect(
      try read(html).translation.address?.printed
        == "http://digitalarchive.wilsoncenter.org/document/99990002")
  }

  @Test("names the parts that were not recognized")
  func missingParts() throws {
    let html = try page().replacing(">Rights<", with: ">Droits<")
      .replacing("class=\"text-block\"", with: "class=\"other\"")
      .replacing("The History and Public", with: "History and Public")
    let translation = try read(html).translation
    // Between text and lists there is nothing but the summary.
    #expect(translation.summary?.hasPrefix("A letter on the share") == true)
    #expect(
      translation.diagnostics.contains {
        $0.code == .missingPart && $0.message == "not recognized on the page: rights"
      })
  }

  @Test("whose classes are all others is read by labels and position")
  func unknownClasses() throws {
    let expected = try read(page()).translation
    var html = try page()
    for name in ["date", "donated", "tab-pane", "text-block", "pill-block", "information-block"] {
      html = html.replacing("class=\"\(name)", with: "class=\"x-\(name)")
    }
    let translation = try read(html).translation
    #expect(translation.title == expected.title)
    #expect(translation.date == expected.date)
    #expect(translation.body == expected.body)
    #expect(translation.summary == expected.summary)
    #expect(translation.people == expected.people)
    #expect(translation.references == expected.references)
    #expect(translation.diagnostics.contains { $0.code == .guessedPart })
  }

  @Test("is read without scripts, styles and navigation, and kept without them")
  func scripts() throws {
    let read = try read(page("old-page.html"))
    for text in [read.translation.body, read.text] {
      #expect(!text.contains("document.write"))
      #expect(!text.contains("color: #333"))
    }
    #expect(!read.text.contains("Woodrow Wilson Center</p>"))
    #expect(read.layout == .page)
  }

  @Test("in the encoding that it declares, or that its letters tell")
  func encoding() throws {
    let html = try page().replacing("charset=\"utf-8\"", with: "charset=windows-1251")
      .replacing("In the evening", with: "Вечером (In the evening)")
    let bytes = try #require(html.data(using: .windowsCP1251))
    let translation = try read(Array(bytes)).translation
    #expect(translation.body.contains("Вечером (In the evening) the embassy"))
    #expect(
      translation.diagnostics.contains {
        $0.code == .encoding && $0.message.contains("Windows-1251")
      })
  }

  @Test("in UTF-16")
  func unicode() throws {
    let bytes = try #require(try page().data(using: .utf16LittleEndian))
    var translation = try read([0xFF, 0xFE] + bytes).translation
    translation.diagnostics.removeAll { $0.code == .encoding }
    #expect(translation == (try read(page()).translation))
  }

  @Test("that holds a list, a table, line breaks and no-break spaces is text as a browser shows it")
  func blocks() throws {
    let html = try page().replacing(
      "<p>[...]</p>",
      with: """
        <ol><li>rails</li><li>sleepers</li></ol><ul><li>bolts</li></ul>
        <table><tr><td>cable</td><td>40&nbsp;km</td></tr><tr><td>twine</td><td>2 t</td></tr></table>
        <p>One<br>two<br/><br>three &amp; <b>f</b>our&hellip;</p><p>&nbsp;</p><div>Last</div>
        """)
    #expect(
      try read(html).translation.body.hasSuffix(
        "1. rails\n\n2. sleepers\n\nbolts\n\ncable\t40 km\ntwine\t2 t\n\nOne\ntwo three & four…\n\nLast"
      ))
  }

  @Test("that is cut off anywhere gives an answer, and never another title")
  func truncated() throws {
    let bytes = Array(try page().utf8)
    let expected = try read(bytes).translation
    for length in stride(from: 40, to: bytes.count, by: 211) {
      do throws(UnreadableInput) {
        for part in try reader.contents(of: Array(bytes[..<length])).parts {
          let translation = try part.content.get().translation
          #expect(translation.title == expected.title || length < 1_700)
        }
      } catch {
        #expect(error.code == "not-a-translation" || error.code == "only-labels")
      }
    }
  }

  @Test("with a megabyte on one line is read whole")
  func longLine() throws {
    let text = String(repeating: "Rails for the line to Tumangang. ", count: 33_000)
    let html = try page().replacing("[...]", with: text).replacing("\n", with: " ")
    let translation = try read(html).translation
    #expect(translation.body.utf8.count > 1_000_000)
    #expect(translation.body.hasSuffix("Tumangang."))
  }

  @Test(
    "of one piece, over and over, is read in one pass or refused",
    arguments: [
      "<div>", "<p>", "<a href=x>", "<b>", "<table>", "<ol><li>", "<!--", "&amp;", "&#", "<",
      "<script>",
      "\"", "</p>", "<td>", "<span class='pill'>", "<h3>Source</h3>", "Source\n", "<br>", "<title>",
    ])
  func repeated(piece: String) throws {
    let html = try page().replacing("[...]", with: String(repeating: piece, count: 40_000))
    do throws(UnreadableInput) {
      for part in try reader.contents(of: Array(html.utf8)).parts {
        #expect(try part.content.get().translation.title.hasPrefix("Journal of Soviet"))
      }
    } catch {
      #expect(error.code == "too-deep")
    }
  }

  @Test(
    "with its text deep inside other elements is read whole, or refused",
    arguments: [200, 400, 900, 2_000])
  func deep(depth: Int) throws {
    let html = try page().replacing(
      "<p>[...]</p>",
      with: String(repeating: "<div>", count: depth) + "<p>The last words.</p>"
        + String(repeating: "</div>", count: depth))
    do throws(UnreadableInput) {
      for part in try reader.contents(of: Array(html.utf8)).parts {
        #expect(try part.content.get().translation.body.hasSuffix("The last words."))
      }
    } catch {
      #expect(error.code == "too-deep")
    }
  }

  @Test("that is longer than any page is refused with the remedy")
  func tooLong() throws {
    let html = try page() + String(repeating: "<p>a</p>", count: 1_300_000)
    let error = #expect(throws: UnreadableInput.self) { try read(html) }
    #expect(error?.code == "too-large")
  }

  @Test("that names outside entities and files reads none of them")
  func outside() throws {
    let secret = try TemporaryFolder()
    let path = try secret.write("secret", to: "secret.txt")
    let html = try page().replacing(
      "<!DOCTYPE html>",
      with: "<!DOCTYPE html [<!ENTITY x SYSTEM \"file://\(path)\">]>"
    ).replacing("[...]", with: "&x; <iframe src=\"file://\(path)\"></iframe>")
    #expect(!(try read(html).translation.body.contains("secret")))
  }

  @Test("that is a print of a document in one preformatted piece keeps its lines")
  func preformatted() throws {
    let print = try page("print.txt")
    let expected = try read(print).translation
    let html = "<html><body><pre>\(print.replacing("<", with: "&lt;"))</pre></body></html>"
    let translation = try read(html).translation
    #expect(translation.title == expected.title)
    #expect(translation.references == expected.references)
    #expect(translation.body == expected.body)
  }

  @Test("from elsewhere is no translation")
  func elsewhere() {
    let html = "<html><body><h1>Recipes</h1><p>Take two eggs.</p></body></html>"
    #expect(throws: UnreadableInput.notATranslation) { try read(html) }
  }

  @Test("that is a print of a document is read by its labels")
  func printed() throws {
    let print = try page("print.md")
    let paragraphs = print.split(separator: "\n\n").map {
      "<p>\($0.replacing("<", with: "&lt;").replacing("**", with: "").replacing("\n", with: "<br>"))</p>"
    }
    let translation = try read("<html><body>\(paragraphs.joined())</body></html>").translation
    let expected = try read(print).translation
    #expect(translation.title == expected.title)
    #expect(translation.references == expected.references)
    #expect(translation.body == expected.body)
  }
}
