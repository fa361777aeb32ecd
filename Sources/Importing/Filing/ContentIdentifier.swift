internal import Catalog
internal import Crypto
internal import Foundation
internal import HistoricalDates

extension DocumentIdentifier {
  /// What identifies a document by its content: the same title, date and text are the same document,
  /// whatever the file around them looks like.
  ///
  /// Only letters and digits count, in lower case, since prints of one text differ in quotes, blanks
  /// and line breaks. Two days of one journal differ in their dates and texts.
  init(contentOf draft: DocumentDraft) {
    var hash = SHA256()
    for text in [draft.title, draft.date?.edtf ?? "", draft.body] {
      let letters = String(
        String.UnicodeScalarView(
          text.lowercased().unicodeScalars.filter {
            $0.properties.isAlphabetic || $0.properties.numericType != nil
          }))
      hash.update(data: Data(letters.utf8))
      hash.update(data: Data([0]))
    }
    self.init(scheme: "content", value: hash.finalize().hexadecimal)
  }
}

extension Digest {
  /// The digest in hexadecimal, in lower case.
  var hexadecimal: String {
    map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
  }
}
