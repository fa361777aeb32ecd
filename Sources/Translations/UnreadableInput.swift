/// Why bytes cannot be read as a translation.
public enum UnreadableInput: Error, Sendable, Hashable {
  /// There are no bytes, or only blanks.
  case empty
  /// The bytes are in a format that has no reader.
  case format(name: String, remedy: String)
  /// The bytes are not text: a line holds this control byte.
  case controlByte(UInt8, line: Int)
  /// A line is neither UTF-8 nor in another encoding that can be recognized.
  case notUTF8(line: Int)
  /// There is nothing behind the labels.
  case onlyLabels
  /// The text has no part of a translation.
  case notATranslation
  /// A page or a record is longer than any real one.
  case tooLong(bytes: Int, limit: Int)
  /// Elements of a page or values of a record lie too deep in each other.
  case tooDeep(line: Int?)
  /// A record is not valid JSON.
  case brokenRecord(line: Int)
  /// The file ends inside the record that begins on a line.
  case cutOffRecord(line: Int)
  /// A record is not that of a document, but of what is named.
  case noDocument(String)
}

extension UnreadableInput {
  /// The stable name of the reason, for scripts.
  public var code: String {
    switch self {
    case .empty: "empty-file"
    case .format: "unknown-format"
    case .controlByte: "not-text"
    case .notUTF8: "not-utf-8"
    case .onlyLabels: "only-labels"
    case .notATranslation: "not-a-translation"
    case .tooLong: "too-large"
    case .tooDeep: "too-deep"
    case .brokenRecord: "broken-record"
    case .cutOffRecord: "cut-off"
    case .noDocument: "no-document"
    }
  }

  /// The line, from 1, where there is one.
  public var line: Int? {
    switch self {
    case .controlByte(_, let line), .notUTF8(let line): line
    case .brokenRecord(let line), .cutOffRecord(let line): line
    case .tooDeep(let line): line
    case .empty, .format, .onlyLabels, .notATranslation, .tooLong, .noDocument: nil
    }
  }
}

extension UnreadableInput: CustomStringConvertible {
  /// What is wrong and what to do, for a person.
  public var description: String {
    switch self {
    case .empty:
      "the file is empty; save it again from its source"
    case .format(let name, let remedy):
      "this is \(name), not text; \(remedy)"
    case .controlByte(let byte, _):
      "the byte 0x\(byte < 16 ? "0" : "")\(String(byte, radix: 16, uppercase: true)) occurs in no text; save the document as UTF-8 text"
    case .notUTF8:
      "the line is not UTF-8, and no other encoding explains the file; save the document as UTF-8 text"
    case .onlyLabels:
      "there are labels but neither a title nor a text; save the whole page"
    case .notATranslation:
      "no heading with a date, no citation and no other label was found; this is not a translation in the print layout"
    case .tooLong(let bytes, let limit):
      "it has \(bytes / 1_000_000) MB and the limit is \(limit / 1_000_000) MB; save it without its pictures, or in pieces"
    case .tooDeep:
      "its parts lie too deep in each other; save it again, or as text"
    case .brokenRecord:
      "the record is not valid JSON; save it again"
    case .cutOffRecord:
      "the file ends inside this record; what stands before it was read; save the file again"
    case .noDocument(let kind):
      "this is \(kind), not a document; only the records of documents can be imported"
    }
  }
}
