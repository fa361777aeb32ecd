import Testing
import Translations

@Suite("The language of a text")
struct LanguageTests {
  private let reader = PrintLayoutReader()

  private func language(_ text: String) throws -> String? {
    let page = "**March 3, 1958**\n**Title**\n\nContents:\n\nScan\n\n" + text
    return try reader.translation(from: Array(page.utf8)).translation.language
  }

  @Test(
    "is recognized by its script or its commonest words",
    arguments: [
      ("I told him that the date is set by the company and not by our specialists.", "en"),
      ("Я сказал ему, что эта дата не от нас и что мы также не были на заседании.", "ru"),
      ("Я сказав йому, що ця дата не від нас і що ми також не були на засіданні.", "uk"),
      ("Ich sagte ihm, dass das Datum nicht von uns ist und wir es nicht werden ändern.", "de"),
      ("Je lui ai dit que la date est fixée par la société et pas par nos spécialistes.", "fr"),
      ("Powiedziałem mu, że data nie jest od nas i że to się nie zmieni na razie.", "pl"),
      ("Azt mondtam neki, hogy a dátum nem tőlünk van, és ez már nem is változik meg.", "hu"),
      ("我告诉他，日期是由公司决定的，不是由我们的专家决定的。", "zh"),
      ("나는 그에게 날짜는 회사가 정한다고 말했다.", "ko"),
      ("日付は会社が決めるのであって、私たちの専門家が決めるのではありません。", "ja"),
    ])
  func recognized(text: String, tag: String) throws {
    #expect(try language(text) == tag)
  }

  @Test(
    "stays unknown where it is not plain", arguments: ["[...]", "1958", "Kim Il Sung", "F. 0102"])
  func unknown(text: String) throws {
    #expect(try language(text) == nil)
  }
}
