import Foundation
import RepositoryFiles
import Testing
import Translations

/// Random changes of every fixture, through the readers that a folder's files go through.
@Suite("A file that was changed at random")
struct MutationTests {
  /// A generator whose numbers are the same on every run.
  private struct Numbers {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func next(below limit: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(max(limit, 1)))
    }
  }

  /// How many changed files of each kind and seed are read: more with `MUTATION_ROUNDS` in the
  /// environment.
  private static let rounds =
    ProcessInfo.processInfo.environment["MUTATION_ROUNDS"].flatMap { Int($0) } ?? 20

  private static let ending = "journal-veretennikov-1958-03-03."

  /// Changes bytes, leaves pieces out, repeats pieces, or cuts the end off.
  private func mutated(_ original: [UInt8], _ numbers: inout Numbers) -> [UInt8] {
    var bytes = original
    for _ in 0...numbers.next(below: 8) {
      guard !bytes.isEmpty else { return bytes }
      let place = numbers.next(below: bytes.count)
      let end = min(bytes.count, place + 1 + numbers.next(below: 200))
      switch numbers.next(below: 5) {
      case 0: bytes[place] = UInt8(numbers.next(below: 256))
      case 1: bytes.removeSubrange(place..<end)
      case 2: bytes.insert(contentsOf: bytes[place..<end], at: place)
      case 3: bytes.insert(UInt8(numbers.next(below: 256)), at: place)
      default: bytes = Array(bytes[..<place]) + (numbers.next(below: 2) == 0 ? bytes[place...] : [])
      }
    }
    return bytes
  }

  /// Every part is a document with a title or a failure with a reason; nothing else can come of it.
  private func expectAnswer(for bytes: [UInt8], from reader: DocumentReader) {
    do throws(UnreadableInput) {
      let contents = try reader.contents(of: bytes)
      #expect(!contents.parts.isEmpty || contents.passedOver > 0)
      for part in contents.parts {
        switch part.content {
        case .success(let read): #expect(!read.translation.title.isEmpty)
        case .failure(let error): #expect(!error.description.isEmpty)
        }
      }
    } catch {
      #expect(!error.description.isEmpty)
    }
  }

  @Test(
    "is read or refused",
    arguments: ["csv", "xml", "zip", "rtf", "docx"], 0..<6 as Range<UInt64>)
  func withoutPrograms(ending: String, seed: UInt64) throws {
    // Without programs, so that many runs cost little: what stands in front of them is ours.
    let reader = DocumentReader(programs: ProgramFolders(searchPath: ""))
    let original = Array(try Data(contentsOf: FixtureReading.form(Self.ending + ending)))
    var numbers = Numbers(seed: seed &+ UInt64(ending.utf8.reduce(0) { $0 &* 31 &+ Int($1) }))
    for _ in 0..<Self.rounds { expectAnswer(for: mutated(original, &numbers), from: reader) }
  }

  @Test(
    "is read or refused by the programs of the system, too",
    .enabled(
      if: OutsideTools.hasPDFReader && OutsideTools.hasWordReader, "\(OutsideTools.remedy)"),
    arguments: ["pdf", "rtf", "docx", "odt"], 0..<3 as Range<UInt64>)
  func withPrograms(ending: String, seed: UInt64) throws {
    let original = Array(try Data(contentsOf: FixtureReading.form(Self.ending + ending)))
    var numbers = Numbers(seed: seed &+ 77)
    for _ in 0..<3 { expectAnswer(for: mutated(original, &numbers), from: DocumentReader()) }
  }

  @Test(
    "or made of random bytes behind the mark of a format is read or refused",
    arguments: ["%PDF-1.4\n", "PK\u{03}\u{04}", "{\\rtf1 ", "<TEI>", "title,date\n"])
  func noise(mark: String) {
    let reader = DocumentReader(programs: ProgramFolders(searchPath: ""))
    var numbers = Numbers(seed: UInt64(mark.utf8.count))
    for length in [0, 1, 30, 2_000] {
      let noise = (0..<length).map { _ in UInt8(numbers.next(below: 256)) }
      expectAnswer(for: Array(mark.utf8) + noise, from: reader)
    }
  }
}
