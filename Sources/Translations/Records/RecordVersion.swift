/// One of the texts of a record: a translation, or a transcript of the original.
struct RecordVersion {
  enum Kind: String {
    case translation, transcript

    /// The field of the record that lists them.
    var list: String { self == .translation ? "translations" : "transcripts" }
    /// Whose numbers they have.
    var scheme: String { "wilson-\(rawValue)" }
  }

  let kind: Kind
  let fields: RecordFields

  /// All texts of a record, the one that is the document first: the translation into English, or else the
  /// first translation, or else the first transcript.
  static func versions(of record: RecordFields) -> [RecordVersion] {
    let versions = [Kind.translation, .transcript].flatMap { kind in
      record.objects(kind.list).map { RecordVersion(kind: kind, fields: $0) }
    }.filter { $0.html != nil }
    guard let english = versions.firstIndex(where: \.isEnglish) else { return versions }
    return [versions[english]] + versions[..<english] + versions[(english + 1)...]
  }

  /// The number of the text itself.
  var id: String? { fields.text("id") }

  /// The text with its markup; nil when the record only says where it is, or when it is a PDF.
  var html: String? {
    guard fields.text("extension") != "pdf" else { return nil }
    return fields.text("html") ?? fields.text("raw")
  }

  /// The code or the name of its language.
  var language: String? {
    fields.objects("language").first.flatMap { $0.text("id") ?? $0.text("name") }
  }

  private var isEnglish: Bool {
    kind == .translation && (language == "eng" || language == "English")
  }

  /// The number of the record in the name of the file: `TranscriptFile_110404.html`.
  var recordNumber: String? {
    guard let name = fields.text("filename"), let start = name.lastIndex(of: "_") else {
      return nil
    }
    let number = name[start...].dropFirst().prefix { $0.isASCII && $0.isNumber }
    return number.isEmpty ? nil : String(number)
  }
}
