import PersonNames
import Testing

@Suite("People in text")
struct PersonRecognizerTests {
  private let recognizer = PersonRecognizer()

  static let paragraphs = [
    // Koreans, and the places and offices of a diary.
    """
    I received {Nam Il} at his request. {Nam Il} said that {Kim Il Sung} had asked DPRK Minister \
    of Foreign and Domestic Trade {Jin Ban-su} to write to the Minister of Trade of South Korea \
    about Kaesong. The KWP CC Presidium and the Pyongyang-Voroshilov line (a VCh line) were \
    discussed. Great China was praised. Why was it so? Deputy Premier {Jeong Il-yong} and \
    Minister of Finance {Ri Ju-yeon} were on vacation in the Soviet Union.
    """,
    "{Kim Tu Bong} and the UN; {Jo Myong Rok}. {KIM TU BONG}. THE UN COMMAND.",
    "{Choe Yong-geon}, {Pak Ui-wan} and {Kim Du-bong} stayed in Wonsan. So {Nam Il} left in May.",
    // Initials; a surname alone after them; possessives.
    """
    Comrade {N. T. Fedorenko} received {Yu.V. Andropov}. {Fedorenko} gave an answer to \
    {Andropov}’s question. {Samsonov, G. Ye.} and {Suslov M. A.} took part. {Pelishenko} did not \
    know: {V. I. Pelishenko}'s interpreter was ill.
    """,
    // Titles.
    """
    Ambassador {Suzdalev} and Cde. {Kurdyukov} spoke; {Suzdalev} agreed, but the Embassy of \
    Poland did not. Comrades {Marosán}, {Münnich} and {Kádár} wrote to comrade {Ilyichev}. \
    Minister of Finance {Zverev} kept silent at the Ministry of Finance of the USSR. Mr. \
    President, Dear Comrade Minister!
    """,
    // Given names.
    """
    {William Rogers} of the State Department met {Marjai József}, {Szabó Ferenc}, {Pál Szarvas} \
    and {David D. Newsom}. {Rogers} quoted {John Foster Dulles}. {Fidel Castro Ruz}, {Nicolae \
    Ghenea} and {Charles de Gaulle} sent telegrams. Translated for NKIDP by {Gary Goldberg}.
    """,
    // China and Vietnam.
    """
    {Zhou Enlai}, {Li Xiannian}, {Mao Tse-tung}, {Qiao Xiaoguang} and {Chou En Lai} flew to \
    Shanghai. {Ho Chi Minh}, {Le Duan} and {Pham Van Dong} stayed in Ha Noi; Hong Kong and Ho \
    Chi Minh City were not visited.
    """,
    // Things called after people.
    """
    At Kim Il Sung University, in Lenin Street, at the Kim Chaek Steel Plant and before the \
    Stalin Prize committee they read of the Lenin Peace Prize, the Order of Lenin and the Nixon \
    Doctrine.
    """,
    // Institutions, papers, months, ships.
    """
    In March the Central Committee of the Korean Workers' Party wrote to Pravda and the Supreme \
    Soviet. On Monday the Pueblo was seized near Wonsan. However, the Five-Year Plan, the Great \
    October celebration and the Geneva Conference went on. The U.S. Government and the U.N. \
    Command protested. General Staff officers read the New York Times. A South Korean General \
    Assembly delegate left.
    """,
    // Headings in capitals and in title case.
    """
    TOP SECRET. TELEGRAM FROM PYONGYANG ON THE TALKS OF {KIM IL SUNG} WITH {A. M. PUZANOV} AND \
    COMRADE {MAO ZEDONG}. MINISTRY OF FOREIGN AFFAIRS OF THE PRC, FAR EASTERN DEPARTMENT
    """,
    "Record of a Conversation With {Kim Il\nSung} On Economic Questions in the Foreign Ministry",
    // Surnames without evidence are nobody's.
    "Suzdalev spoke to Petrov about Kuznetsky Bridge. {Stalin} and {Khrushchev} were quoted.",
    // Labels, numerals, lists.
    """
    A. Introduction
    B. Relations with China
    World War I. {Stalin} spoke. See Annex B. Trade, Section C. Prices.

    1 - Cde. {Mikoyan A. I.}, 2 - Cde. {Shepilov}

    {Nam Il}
    {Pak Jeong-ae}
    """,
    // Cyrillic.
    "{А.М. Пузанов} посетил тов. {Суздалев}. {Ким Ир Сен} и {Мао Цзэдун} ждали. {Пузанов} уехал.",
    // A name ends at a blank line.
    "He had been told by {Kim Il}\n\nSung dynasty vases were on show.",
    // Adjectives and compounds made from names.
    "The anti-Stalin mood, Stalinist books, Marxism-Leninism and a {Kim Il Sung}-led party.",
  ]

  @Test(
    "are found where they stand, and nothing else is", arguments: paragraphs.map(AnnotatedText.init)
  )
  func finds(_ paragraph: AnnotatedText) {
    let found = recognizer.mentions(in: paragraph.text)
    #expect(found.map(\.printed) == paragraph.mentions.map { $0.replacing("\n", with: " ") })
    #expect(found.map(\.range) == paragraph.ranges)
  }

  @Test("stand for the fullest form in the text")
  func resolvesSurnames() {
    let text =
      "Puzanov, then Ambassador A.M. Puzanov. N. Petrov and N.S. Petrov. Kim Il, Kim Ok. Kim."
    let names = recognizer.mentions(in: text).map(\.name.printed)
    #expect(
      names == [
        "A.M. Puzanov", "A.M. Puzanov", "N.S. Petrov", "N.S. Petrov", "Kim Il", "Kim Ok", "Kim Ok",
      ])
  }

  @Test("are found by a surname alone when the caller knows the name")
  func usesKnownNames() {
    let text = "Pimenov disagreed with Rajk."
    #expect(recognizer.mentions(in: text).isEmpty)
    let found = recognizer.mentions(in: text, knownNames: [PersonName("V. Pimenov")])
    #expect(found.map(\.name.printed) == ["V. Pimenov"])
    #expect(found.map(\.printed) == ["Pimenov"])
  }

  @Test(
    "have the office that is printed before them",
    arguments: [
      (
        "at the order of DPRK Minister of Foreign and Domestic Trade Jin Ban-su",
        "DPRK Minister of Foreign and Domestic Trade"
      ),
      ("Journal of Soviet Ambassador to the DPRK A.M. Puzanov", "Soviet Ambassador to the DPRK"),
      ("On Monday U.S. Secretary of State William Rogers", "U.S. Secretary of State"),
      ("by Minister of Finance Comrade Ri Ju-yeon", "Minister of Finance"),
      ("the Foreign Ministry and Ambassador Suzdalev", "Ambassador"),
      ("First Secretary Pimenov", "First Secretary"),
      ("Lt. Gen. Hollis Marrow", "Lt. Gen."),
      ("the Soviet ambassador Puzanov", "Soviet ambassador"),
    ])
  func readsOffice(_ text: String, _ office: String) {
    #expect(recognizer.mentions(in: text).map(\.office) == [office])
  }

  @Test("have no office when none is printed before them")
  func leavesOfficeOut() {
    let text = "Comrade Suzdalev told the Minister, and Kim Il Sung, Premier of the DPRK, heard it."
    #expect(recognizer.mentions(in: text).map(\.office) == [nil, nil])
  }
}
