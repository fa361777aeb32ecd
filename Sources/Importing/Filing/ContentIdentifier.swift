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
      hash.update(data: Self.letters(of: text))
      hash.update(data: [0])
    }
    self.init(scheme: "content", value: hash.finalize().hexadecimal)
  }

  /// The letters and digits of a text, in lower case and UTF-8.
  private static func letters(of text: String) -> [UInt8] {
    var letters: [UInt8] = []
    letters.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      // Looking up properties takes long, and most letters do not need it.
      switch scalar {
      case "a"..."z", "0"..."9": letters.append(UInt8(ascii: scalar))
      case "A"..."Z": letters.append(UInt8(ascii: scalar) + 32)
      case _ where scalar.isASCII: continue
      default:
        for lower in scalar.properties.lowercaseMapping.unicodeScalars where counts(lower) {
          letters += Array(String(lower).utf8)
        }
      }
    }
    return letters
  }

  private static func counts(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}

extension Digest {
  /// The digest in hexadecimal, in lower case.
  var hexadecimal: String {
    map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
  }
}
