import HistoricalDates
import Testing
import Translations

@Suite("The apparatus of a document")
struct ApparatusTests {
  private let reader = PrintLayoutReader()

  private func translation(
    _ body: String, title: String = "Journal of Ambassador P.D. Veretennikov for 3 March 1958"
  ) throws -> Translation {
    let page =
      "**March 3, 1958**\n**\(title)**\n\n**Contents:**\n\nTranslation - English\n\n\(body)"
    return try reader.translation(from: Array(page.utf8)).translation
  }

  /// The marks as `kind: text`.
  private func marks(_ body: String) throws -> [String] {
    try translation(body).apparatus.map { "\($0.kind.rawValue): \($0.text)" }
  }

  private static let text =
    "I received Han Sang-muk, who spoke about the secret talks of 1957 and a copy of the protocol."

  @Test(
    "above the text is told by whole parts of a line",
    arguments: [
      ("TOP SECRET", ["classification: TOP SECRET"]),
      ("Secret. Copy № 1", ["classification: Secret", "copy-number: Copy № 1"]),
      ("TOP SECRET          Copy Nº 3", ["classification: TOP SECRET", "copy-number: Copy Nº 3"]),
      ("Совершенно секретно", ["classification: Совершенно секретно"]),
      ("Сов. секретно Экз. № 2", ["classification: Сов. секретно", "copy-number: Экз. № 2"]),
      (
        "Strictly secret (Eyes only)",
        ["classification: Strictly secret", "classification: Eyes only"]
      ),
      ("«Особая папка»", ["classification: Особая папка"]),
      ("ЦІЛКОМ ТАЄМНО", ["classification: ЦІЛКОМ ТАЄМНО"]),
      ("Streng geheim!", ["classification: Streng geheim"]),
      ("Confidential", ["classification: Confidential"]),
      ("Copy 2", ["copy-number: Copy 2"]),
      ("Nº 182, 16/17 August 1957", ["registration: Nº 182, 16/17 August 1957"]),
      ("№ 311", ["registration: № 311"]),
      ("Incoming 02277-ss; 28 August 1957", ["incoming: Incoming 02277-ss; 28 August 1957"]),
      ("Вх. № 1234сс от 28 августа 1957 г.", ["incoming: Вх. № 1234сс от 28 августа 1957 г."]),
      ("Исх. № 58/с", ["outgoing: Исх. № 58/с"]),
      ("Outgoing Nº 17 of 3 March 1958", ["outgoing: Outgoing Nº 17 of 3 March 1958"]),
      ("Nº 395 - 9 August 1960", ["registration: Nº 395 - 9 August 1960"]),
      ("Received: 28 August 1957", ["incoming: Received: 28 August 1957"]),
      ("MFA stamp:                Copy Nº 3", ["stamp: MFA stamp:", "copy-number: Copy Nº 3"]),
      ("[stamp: CPSU CC, 4 May 1958]", ["stamp: [stamp: CPSU CC, 4 May 1958]"]),
    ])
  func heading(line: String, expected: [String]) throws {
    #expect(try marks("\(line)\n\n3 March 1958\n\n\(Self.text)") == expected)
  }

  @Test(
    "is not made of sentences and titles",
    arguments: [
      "The secret talks", "Secret talks with the Chinese side", "Confidential letter from Han",
      "Copy of the protocol", "No. 7 crates were damp", "Received Han Sang-muk", "Incoming mail",
      "No talks", "Stamp collecting", "Information", "Top Secret talks, continued",
      "Secret protocol № 4", "Sent to Pyongyang", "In 1957", "He asked for two copies",
      "TALKS ON THE SECRET", "The talks were secret",
    ])
  func noMark(line: String) throws {
    #expect(try marks("\(line)\n\n\(Self.text)") == [])
    #expect(try marks("\(Self.text)\n\n\(Self.text)\n\n\(line).\n\n\(Self.text)") == [])
  }

  @Test("is read out of a letterhead whose columns have run together")
  func letterhead() throws {
    let read = try translation(
      """
      EMBASSY OF THE USSR IN THE DPRK TOP SECRET
      Nº 196 Copy Nº 1
      31 March 1958
      [handwritten: 010343-gs
      [[11]] April [[195]]8]
      [stamp:
      Incoming 02416-s;
      11/12 April 1958]

      The Journal of the Ambassador P. D. VERETENNIKOV
      for the period 16 through 30 March 1958

      Pyongyang

      SECRET

      [...]

      17 March

      \(Self.text)

      [...]

      AMBASSADOR OF THE USSR IN THE DPRK
      [signature] (P. VERETENNIKOV)

      Four copies
      1 - to Cde. Gromov
      2 - to file

      Nº 527
      31 March 1958
      """)
    #expect(
      read.apparatus.map { "\($0.kind.rawValue) \($0.number ?? "-") \($0.date?.edtf ?? "-")" } == [
        "classification - -", "registration 196 1958-03-31", "copy-number 1 -",
        "handwritten 010343-gs -", "uncertain - -", "uncertain - -",
        "stamp 02416-s 1958-04-11/1958-04-12", "classification - -", "omission - -",
        "omission - -", "signature - -", "distribution Four -", "registration 527 1958-03-31",
      ])
    #expect(read.period?.edtf == "1958-03-16/1958-03-30")
    #expect(read.apparatus[0].text == "TOP SECRET")
    #expect(
      read.apparatus[10].text
        == "AMBASSADOR OF THE USSR IN THE DPRK\n[signature] (P. VERETENNIKOV)")
    #expect(read.apparatus[11].recipients.map(\.name) == ["to Cde. Gromov", "to file"])
  }

  @Test("is read where an office names its own stamp, and a signature is cut by its line")
  func otherLetterhead() throws {
    let read = try translation(
      """
      Distributed with the SECRET. Copy Nº 6
      consent of N. T. Orlov 20 March 1958
      Nº 1364/dv
      [USSR MFA Far
      East Department
      Stamp: SECRET Top Secret
      Incoming Nº 0404s Copy Nº ___
      7 March 1958]
      For the period from 24 February to 11 March 1958.

      \(Self.text)

      COUNSELLOR OF THE [signature]
      USSR MFA DVO (B. KOLYVANOV)

      25 copies printed

      Distributed according to a list
      """)
    #expect(
      read.apparatus.map { "\($0.kind.rawValue) \($0.number ?? "-") \($0.date?.edtf ?? "-")" } == [
        "classification - -", "copy-number 6 -", "registration 1364/dv -",
        "stamp 0404s 1958-03-07", "signature - -", "distribution 25 -", "distribution - -",
      ])
    #expect(read.period?.edtf == "1958-02-24/1958-03-11")
  }

  @Test("keeps number and date of a mark apart from those of the document")
  func numbersAndDates() throws {
    let translation = try translation(
      "Nº 182, 16/17 August 1957\n\nIncoming 02277-ss; 28 August 1957\n\n"
        + "[stamp: CPSU CC General Department, Вх. № 0415, 4 May 1958]\n\n\(Self.text)")
    #expect(translation.date?.edtf == "1958-03-03")
    #expect(translation.apparatus.map(\.number) == ["182", "02277-ss", "0415"])
    #expect(
      translation.apparatus.map(\.date?.edtf) == [
        "1957-08-16/1957-08-17", "1957-08-28", "1958-05-04",
      ])
    #expect(translation.apparatus.map(\.kind) == [.registration, .incoming, .stamp])
  }

  @Test(
    "names those to whom the copies went",
    arguments: [
      """
      Five copies printed:

      1 - Cde. A. A. Gromov

      2 - Far Eastern Department

      3-4 - Ambassador's file

      5 - to file
      """,
      "Five copies printed: 1 - Cde. A. A. Gromov 2 - Far Eastern Department, "
        + "3-4 - Ambassador's file; 5 - to file",
      "Five copies printed\n1st - Cde. A. A. Gromov\n2nd - Far Eastern Department\n"
        + "3-4 - Ambassador's file\n5th - to file",
      "Five copies printed:\n1 – Cde. A. A. Gromov\n2 – Far Eastern Department\n"
        + "3-4 – Ambassador's file\n5 – to file",
    ])
  func distribution(list: String) throws {
    let translation = try translation("\(Self.text)\n\n\(list)")
    let mark = try #require(translation.apparatus.first)
    #expect(translation.apparatus.count == 1)
    #expect(mark.kind == .distribution)
    #expect(mark.text == list)
    #expect(mark.number == "Five")
    #expect(
      mark.recipients.map { "\($0.copy.filter { !$0.isLetter }) \($0.name)" } == [
        "1 Cde. A. A. Gromov", "2 Far Eastern Department", "3-4 Ambassador's file", "5 to file",
      ])
  }

  @Test(
    "knows the lists of other offices",
    arguments: [
      "Отпечатано 2 экз.: 1 - в ЦК КПСС, 2 - в дело", "Отп. 2 экз.\n1 - в ЦК КПСС\n2 - в дело",
      "Рассылка:\n1 - в ЦК КПСС\n2 - в дело", "[Distribution: 1 - в ЦК КПСС, 2 - в дело]",
    ])
  func otherLists(list: String) throws {
    let translation = try translation("\(Self.text)\n\n\(list)")
    let mark = try #require(translation.apparatus.first)
    #expect(mark.kind == .distribution && mark.text == list)
    #expect(mark.recipients.map(\.name) == ["в ЦК КПСС", "в дело"])
  }

  @Test(
    "has the signature below the text, with the office",
    arguments: [
      "Ambassador of the USSR to the DPRK [signature] P. Veretennikov",
      "Attaché of the Embassy I. Vasilʹchenko", "H. Zadniprovskyi",
      "Instructor of the department\nA. Tkachik", "Ödön Szentmiklóssy-Bartha\nambassador",
      "Veretennikov", "/signed/ P. D. Veretennikov", "Посол СССР в КНДР П. Веретенников",
      "[illegible signature]",
    ])
  func signature(line: String) throws {
    #expect(try marks("\(Self.text)\n\n\(line)") == ["signature: \(line)"])
    #expect(try marks("\(Self.text)\n\n\(line)\n\n3 March 1958") == ["signature: \(line)"])
  }

  @Test(
    "has no signature in other short lines at the end",
    arguments: ["August.", "Pyongyang", "2. Technical books", "to send paper;", "I knew no more."])
  func noSignature(line: String) throws {
    #expect(try marks("\(Self.text)\n\n\(line)") == [])
  }

  @Test("has the marks of editors anywhere, byte for byte in their place")
  func brackets() throws {
    let body = """
      \(Self.text)

      [...] Ünder the old [sic] bridge [[illegible]] and [[Varnov?]] he [me] wrote [handwritten: seen \
      on 5 March 1958] [Translator's note: so in the text [illegible]] […].
      """
    let translation = try translation(body)
    #expect(translation.body == body)
    #expect(
      translation.apparatus.map { "\($0.kind.rawValue) \($0.text)" } == [
        "omission [...]", "sic [sic]", "illegible [[illegible]]", "uncertain [[Varnov?]]",
        "handwritten [handwritten: seen on 5 March 1958]",
        "note [Translator's note: so in the text [illegible]]", "illegible [illegible]",
        "omission […]",
      ])
    let bytes = Array(body.utf8)
    for mark in translation.apparatus {
      #expect(String(decoding: bytes[mark.range], as: UTF8.self) == mark.text)
    }
    #expect(translation.apparatus[4].date?.edtf == "1958-03-05")
  }

  @Test("is not found in words that an editor supplied")
  func suppliedWords() throws {
    #expect(
      try marks("\(Self.text) He told [me] of [the embassy] and [not found in the file] [sick].")
        == [])
  }

  @Test("gives the period that the document covers, from the title or else from the heading")
  func period() throws {
    let titled = try translation(
      Self.text, title: "Journal of P.D. Veretennikov for the period 1 through 15 March 1958")
    #expect(titled.period?.edtf == "1958-03-01/1958-03-15")
    #expect(titled.date?.edtf == "1958-03-03")
    #expect(!titled.diagnostics.contains { $0.code == .dateInTitle })
    let headed = try translation(
      "From the journal of P. D. Veretennikov for the period\n\n16 February through 24 March 1958\n\n"
        + "3 March 1958\n\n\(Self.text)")
    #expect(headed.period?.edtf == "1958-02-16/1958-03-24")
    let running = try translation("\(Self.text) He asked for a report for the period 1956-1957.")
    #expect(running.period == nil)
  }

  @Test(
    "of hostile text is read in time, and every mark lies in the body",
    arguments: [
      "[", "]", "[]", "[[", "[...]", "№ 1 ", "№", "1 - ", "secret ", "Secret. ", "[stamp: ",
      "Copy № 1\n",
      "Five copies printed: 1 - a\n", "A. ", "\u{2116}\u{BA}", "[signature]\n", "\u{D0}",
    ])
  func hostile(unit: String) throws {
    let body = String(repeating: unit, count: 200_000 / unit.utf8.count)
    let translation = try translation("x\n\n" + body + "\n\nx")
    let bytes = Array(translation.body.utf8)
    for mark in translation.apparatus.prefix(1000) {
      #expect(String(decoding: bytes[mark.range], as: UTF8.self) == mark.text)
    }
  }
}
