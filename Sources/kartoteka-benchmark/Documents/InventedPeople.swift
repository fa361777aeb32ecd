/// Some hundred people who never lived, each under several spellings.
struct InventedPeople {
  /// One of them.
  struct Person {
    /// As documents print the name, the fullest spelling first.
    let spellings: [String]
    let office: String
  }

  let all: [Person]

  init() {
    all = Self.koreans + Self.russians + Self.chinese
  }

  private static let koreans = ["Han", "Ri", "Pak", "Kang", "Yun", "Cho", "Nam", "Ryu"].flatMap {
    family in
    [
      "Sang-muk", "Sun-chil", "Deok-ryong", "Hak-chol", "Myong-su", "Chang-ik", "Ki-yong",
      "Tae-hwan", "Song-ho", "Il-gun", "Pyong-je", "Un-sik", "Yong-tae", "Chol-min",
    ].enumerated().map { index, given in
      let words = given.split(separator: "-")
      return Person(
        spellings: [
          "\(family) \(given)", "\(family) \(words[0]) \(words[1].capitalized)",
          "\(family) \(words.joined())",
        ],
        office: offices[index % offices.count])
    }
  }

  private static let russians = [
    "Veretennikov", "Kolyvanov", "Zherdev", "Vasilchenko", "Tkachik", "Zadniprovskyi", "Polozov",
    "Ustyugin", "Berezhnoi", "Lopatnikov", "Sukharevskii", "Ognivtsev", "Drozdetskii", "Maslennik",
    "Chernogubov", "Ryabinkin", "Tolmachyov", "Savrasov", "Grebenshchik", "Yelagin", "Kostromin",
    "Pashutin", "Luzgin", "Shchepkov", "Vorotynskii", "Mezentsov", "Kalitin", "Bobrinev",
  ].flatMap { surname in
    [("P", "D"), ("B", "S"), ("Iu", "A"), ("N", "I"), ("V", "M")].enumerated().map {
      index, initials in
      Person(
        spellings: [
          "\(initials.0).\(initials.1). \(surname)", "\(initials.0). \(initials.1). \(surname)",
          "\(initials.0). \(surname)",
        ],
        office: embassyRanks[index % embassyRanks.count])
    }
  }

  private static let chinese = ["Shen", "Qiao", "Liang", "Fang", "Meng", "Tian"].flatMap { family in
    [("Guo", "liang"), ("Yong", "nian"), ("Zhi", "wen"), ("Bao", "sheng"), ("Xiu", "ting")]
      .enumerated().map { index, given in
        Person(
          spellings: [
            "\(family) \(given.0)\(given.1)", "\(family) \(given.0)-\(given.1)",
          ],
          office: "PRC \(embassyRanks[index % embassyRanks.count])")
      }
  }

  private static let offices = [
    "Deputy Minister of Foreign Trade", "Minister of Light Industry", "Deputy Premier",
    "Chairman of the State Planning Committee", "Minister of Railways",
    "Deputy Minister of Education",
  ]

  private static let embassyRanks = [
    "Ambassador", "Counselor", "First Secretary", "Second Secretary", "Attaché",
  ]
}

extension Substring {
  fileprivate var capitalized: String {
    prefix(1).uppercased() + dropFirst()
  }
}
