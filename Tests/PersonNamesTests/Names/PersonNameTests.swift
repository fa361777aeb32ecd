import PersonNames
import Testing

@Suite("Personal names")
struct PersonNameTests {
  struct Reading: Sendable {
    let printed: String
    let sortName: String
    let key: String
    let surname: String
  }

  static let readings = [
    Reading("A.M. Puzanov", "Puzanov, A.M.", "puzanov a m", "Puzanov"),
    Reading("A. M. PUZANOV", "Puzanov, A. M.", "puzanov a m", "Puzanov"),
    Reading("Yu. V. Andropov", "Andropov, Yu. V.", "andropov yu v", "Andropov"),
    Reading("Samsonov, G. Ye.", "Samsonov, G. Ye.", "samsonov g ye", "Samsonov"),
    Reading("Khrushchev N. S.", "Khrushchev, N. S.", "khrushchev n s", "Khrushchev"),
    Reading("St. Kiryluk", "Kiryluk, St.", "kiryluk st", "Kiryluk"),
    Reading("Kim Il Sung", "Kim Il Sung", "kim ilsung", "Kim"),
    Reading("Choe Cheol-hwn", "Choe Cheol-hwn", "choe cheolhwn", "Choe"),
    Reading("CHOI Kyu-hah", "Choi Kyu-hah", "choi kyuhah", "Choi"),
    Reading("Zhou Enlai", "Zhou Enlai", "zhou enlai", "Zhou"),
    Reading("Ho Chi Minh", "Ho Chi Minh", "ho chiminh", "Ho"),
    Reading("Chiang, Kai-shek (Jiang Jieshi)", "Chiang Kai-shek", "chiang kaishek", "Chiang"),
    Reading("Marjai József", "Marjai, József", "marjai jozsef", "Marjai"),
    Reading("József Kovács", "Kovács, József", "kovacs jozsef", "Kovács"),
    Reading("David D. Newsom", "Newsom, David D.", "newsom david d", "Newsom"),
    Reading("Nehru, Jawaharlal", "Nehru, Jawaharlal", "nehru jawaharlal", "Nehru"),
    Reading("Fidel Castro Ruz", "Castro Ruz, Fidel", "castro ruz fidel", "Castro Ruz"),
    Reading("Charles de Gaulle", "de Gaulle, Charles", "de gaulle charles", "de Gaulle"),
    Reading("Comrade Park", "Park", "park", "Park"),
    Reading("Ilʹichev", "Ilʹichev", "ilichev", "Ilʹichev"),
    Reading("Н. С. Хрущёв", "Хрущёв, Н. С.", "хрущев н с", "Хрущёв"),
    Reading("КИМ ИР СЕН", "Ким Ир Сен", "ким ирсен", "Ким"),
    Reading(
      "Blair, Anthony Charles Lynton (\"Tony\")", "Blair, Anthony Charles Lynton",
      "blair anthony charles lynton", "Blair"),
  ]

  @Test("are filed under the surname, whatever the form", arguments: readings)
  func reads(_ reading: Reading) {
    let name = PersonName(reading.printed)
    #expect(name.printed == reading.printed)
    #expect(name.sortName == reading.sortName)
    #expect(name.key == reading.key)
    #expect(name.surname == reading.surname)
  }

  @Test(
    "have one key in all the ways of printing them",
    arguments: [
      ["Kim Il Sung", "Kim Il-sung", "KIM IL SUNG", "Kim Ilsung", "Kim  Il\nSung"],
      ["A.M. Puzanov", "A. M. PUZANOV", "Puzanov, A.M.", "Comrade A. M. Puzanov"],
      ["Ch'oe Ch'ang-ik", "Ch’oe Ch’ang-ik", "Choe Chang Ik"],
      ["Jawaharlal Nehru", "Nehru, Jawaharlal"],
      ["Marjai József", "József Marjai", "Jozsef Marjai"],
    ])
  func sharesKey(_ forms: [String]) {
    #expect(Set(forms.map { PersonName($0).key }).count == 1)
  }

  @Test("of different people have different keys")
  func separatesPeople() {
    let printed = ["Kim Il", "Kim Il Sung", "A.A. Gromyko", "A. Gromyko", "Pak Il", "Ким Ир Сен"]
    #expect(Set(printed.map { PersonName($0).key }).count == printed.count)
  }

  @Test("fold blanks and line breaks in what is printed")
  func foldsBlanks() {
    #expect(PersonName(" Kim\u{A0}Il\r\n Sung ").printed == "Kim Il Sung")
  }

  @Test(
    "are read from any text without failing", arguments: ["", "(", ", ,", "...", "-", "Jr.", "\0"])
  func survives(_ printed: String) {
    let name = PersonName(printed)
    #expect(name.printed.utf8.count <= printed.utf8.count)
    #expect(PersonName(printed) == name)
  }
}

extension PersonNameTests.Reading {
  init(_ printed: String, _ sortName: String, _ key: String, _ surname: String) {
    self.init(printed: printed, sortName: sortName, key: key, surname: surname)
  }
}
