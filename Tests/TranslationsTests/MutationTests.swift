import Foundation
import RepositoryFiles
import Testing
import Translations

/// Damaged files through all readers: no crash, no hang, and what is read is read again the same.
///
/// `MUTATION_ROUNDS` in the environment asks for more than the few rounds that run every time.
@Suite("A damaged file")
struct MutationTests {
  private let reader = DocumentReader()

  private static let rounds =
    ProcessInfo.processInfo.environment["MUTATION_ROUNDS"].flatMap { Int($0) } ?? 6

  private static let files: [URL] = ["documents", "forms", "encodings", "broken"].flatMap {
    folder in
    let url = RepositoryFiles.root.appending(path: "Fixtures/\(folder)")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []
    return names.sorted().map { url.appending(path: $0) }
  }

  @Test("gives an answer, and the same one from the text that is kept", arguments: files)
  func damaged(file: URL) throws {
    let bytes = Array(try Data(contentsOf: file))
    var random = Mutator(seed: UInt64(bytes.count))
    for _ in 0..<Self.rounds {
      try expectAnswer(random.damaged(bytes))
    }
  }

  @Test("of random bytes behind any beginning gives an answer", arguments: 0..<24)
  func noise(seed: UInt64) throws {
    var random = Mutator(seed: seed)
    let beginnings = [
      "<!DOCTYPE html><html>", "[{\"title\":\"", "{\"id\":\"", "\u{FEFF}", "March 3, 1958\nTitle\n",
      "<?xml version=\"1.0\"?><html><body><h1>",
    ]
    let beginning = beginnings[Int(seed) % beginnings.count]
    try expectAnswer(Array(beginning.utf8) + random.bytes(2_000))
  }

  private func expectAnswer(_ bytes: [UInt8]) throws {
    do throws(UnreadableInput) {
      for part in try reader.contents(of: bytes).parts {
        switch part.content {
        case .failure(let error): #expect(!error.description.isEmpty)
        case .success(let read): expectSame(read)
        }
      }
    } catch {
      #expect(!error.description.isEmpty)
    }
  }

  private func expectSame(_ read: ReadTranslation) {
    do throws(UnreadableInput) {
      let again = try reader.translation(of: read.text, in: read.layout)
      #expect(!again.title.isEmpty)
      #expect(again.title == read.translation.title)
      #expect(again.body == read.translation.body)
      #expect(again.people == read.translation.people)
    } catch {
      Issue.record("what was read cannot be read again: \(error)")
    }
  }
}

/// Damages bytes at random, the same way for the same seed.
private struct Mutator {
  private var random: SplitMix

  init(seed: UInt64) {
    random = SplitMix(seed: seed)
  }

  mutating func bytes(_ count: Int) -> [UInt8] {
    (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
  }

  mutating func damaged(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &random) where !bytes.isEmpty {
      let start = Int.random(in: 0..<bytes.count, using: &random)
      let end = min(bytes.count, start + Int.random(in: 1...200, using: &random))
      switch Int.random(in: 0..<6, using: &random) {
      case 0: bytes[start] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.removeSubrange(start..<end)
      case 2: bytes.insert(contentsOf: bytes[start..<end], at: start)
      case 3: bytes = Array(bytes[..<start])
      case 4: bytes.insert(contentsOf: self.bytes(end - start), at: start)
      default: bytes.insert(contentsOf: Array("<>\"'&[]{}:\n\\".utf8), at: start)
      }
    }
    return bytes
  }
}

private struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
