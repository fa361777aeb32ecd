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
  /// A program of the system that reads such files is not installed.
  case missingProgram(name: String, package: String)
  /// A program of the system did not come to an end.
  case programTimedOut(name: String, seconds: Int)
  /// A program of the system made too much of the file.
  case programOutputTooLong(name: String, bytes: Int)
  /// A program of the system could not read the file.
  case programFailed(name: String, reason: String)
  /// No page of a PDF has text.
  case scannedPDF(pages: Int)
  /// A PDF opens only with a password.
  case lockedPDF
  /// A PDF breaks off before its pages could be found.
  case truncatedPDF
  /// A word-processor file is damaged, or not what it begins like.
  case damagedDocument(kind: String, reason: String)
  /// A zip archive breaks off or is damaged.
  case brokenArchive(reason: String)
  /// An archive unpacks to more than any real one.
  case archiveBomb(bytes: Int)
  /// An entry of an archive is longer than any document.
  case entryTooLarge(limit: Int)
  /// An archive has more entries than are looked at.
  case tooManyEntries(limit: Int)
  /// The name of an entry leads out of the archive.
  case unsafeName
  /// An entry of an archive opens only with a password.
  case encryptedEntry
  /// An archive inside an archive.
  case nestedArchive
  /// A file in XML has a mistake.
  case brokenXML(line: Int?, reason: String)
  /// A table has no columns with these headers, which a person asked for.
  case missingColumns([String])
  /// The columns of a table have headers that nobody knows.
  case unknownTable(headers: [String])
  /// A row of a table cannot be taken apart.
  case brokenRow(line: Int, reason: String)
  /// A row of a table has neither a title nor a text.
  case emptyRow(line: Int)
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
    case .missingProgram: "missing-program"
    case .programTimedOut, .programOutputTooLong: "program-stopped"
    case .programFailed: "program-failed"
    case .scannedPDF: "scanned-pdf"
    case .lockedPDF: "locked-pdf"
    case .truncatedPDF: "truncated-pdf"
    case .damagedDocument: "damaged-document"
    case .brokenArchive: "broken-archive"
    case .archiveBomb: "archive-bomb"
    case .entryTooLarge: "too-large"
    case .tooManyEntries: "too-many-entries"
    case .unsafeName: "unsafe-name"
    case .encryptedEntry: "encrypted"
    case .nestedArchive: "nested-archive"
    case .brokenXML: "broken-xml"
    case .missingColumns: "missing-column"
    case .unknownTable: "unknown-table"
    case .brokenRow: "unreadable-row"
    case .emptyRow: "empty-row"
    }
  }

  /// The line, from 1, where there is one.
  public var line: Int? {
    switch self {
    case .controlByte(_, let line), .notUTF8(let line): line
    case .brokenRecord(let line), .cutOffRecord(let line): line
    case .brokenRow(let line, _), .emptyRow(let line): line
    case .tooDeep(let line), .brokenXML(let line, _): line
    default: nil
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
      "there is no label of a print, no archival reference and no line with a date, so this is not a translation; `--as text` takes it anyway"
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
    case .missingProgram(let name, let package):
      "this needs the program \(name), which is not installed; install it (on Debian: apt-get install \(package)) and import the file again"
    case .programTimedOut(let name, let seconds):
      "\(name) did not come to an end in \(seconds) seconds and was stopped; save the document as text"
    case .programOutputTooLong(let name, let bytes):
      "\(name) made more than \(bytes / 1_000_000) MB of the file and was stopped; split the document"
    case .programFailed(let name, let reason):
      "\(name) cannot read the file (\(reason)); save the document again, or as text"
    case .scannedPDF(let pages):
      "none of the \(pages) pages of the PDF has a text layer, so these are scans; make one with ocrmypdf and import the result"
    case .lockedPDF:
      "the PDF opens only with a password; save it without one"
    case .truncatedPDF:
      "the PDF breaks off before its pages could be found; get the file again"
    case .damagedDocument(let kind, let reason):
      "this \(kind) is damaged (\(reason)); save it again, or as text"
    case .brokenArchive(let reason):
      "the zip archive breaks off or is damaged here (\(reason)); get it again"
    case .archiveBomb(let bytes):
      "it unpacks to more than \(bytes / 1_000_000) MB, far more than its own size, as what is made to do harm does, so nothing from here on was read; unpack it yourself if you trust it"
    case .entryTooLarge(let limit):
      "it unpacks to more than \(limit / 1_000_000) MB; split it"
    case .tooManyEntries(let limit):
      "the archive has more than \(limit) entries, and those behind them were not read; unpack it and import the folder"
    case .unsafeName:
      "the name leads out of the archive, so the entry was not read; rename it or unpack it yourself"
    case .encryptedEntry:
      "the entry opens only with a password; unpack it yourself"
    case .nestedArchive:
      "this is an archive inside an archive; unpack it and import what is in it"
    case .brokenXML(_, let reason):
      "the XML has a mistake here (\(reason)), and nothing behind it was read; mend it or get the file again"
    case .missingColumns(let names):
      "the table has no column \(names.map { "`\($0)`" }.joined(separator: ", ")); check the map of columns against its first line"
    case .unknownTable(let headers):
      "this is a table, but its columns \(headers.map { "`\($0)`" }.joined(separator: ", ")) are not known; say what they hold, as in title=Titel,date=Datum"
    case .brokenRow(_, let reason):
      reason
    case .emptyRow:
      "the row has neither a title nor a text; give it one, or map the column that holds it"
    }
  }
}
