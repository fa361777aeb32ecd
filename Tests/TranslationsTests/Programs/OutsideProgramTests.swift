import Dispatch
import Foundation
import RepositoryFiles
import Synchronization
import Testing
import Translations

@Suite("A program of the system")
struct OutsideProgramTests {
  private let shell = OutsideProgram(name: "sh", debianPackage: "dash")

  private func run(
    _ script: String, on input: [UInt8] = [], within limits: ProgramLimits = ProgramLimits()
  ) throws -> ProgramOutput {
    try shell.run(["-c", script], on: input, within: limits)
  }

  @Test("gets its input whole and gives its output whole", arguments: [0, 1, 65_536, 3_000_001])
  func bytes(count: Int) throws {
    let input = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let output = try OutsideProgram(name: "cat", debianPackage: "coreutils").run([], on: input)
    #expect(output.bytes == input)
    #expect(output.status == 0)
  }

  @Test("that reads none of its input is not waited for")
  func unreadInput() throws {
    let input = [UInt8](repeating: 7, count: 2_000_000)
    #expect(try run("echo done", on: input).bytes == Array("done\n".utf8))
  }

  @Test("tells its exit status and what it complains of")
  func failure() throws {
    let output = try run("echo >&2; echo 'no such page' >&2; exit 3")
    #expect(output.status == 3)
    #expect(output.firstMessage == "no such page")
    #expect(try run("kill -TERM $$").status == nil)
  }

  @Test("that complains without end is heard only at the beginning")
  func longMessages() throws {
    let output = try run("yes 'a message' | head -c 1000000 >&2")
    #expect(output.messages.utf8.count == 4_000)
  }

  @Test("has nothing of our environment but PATH, HOME and LANG")
  func environment() throws {
    let output = try OutsideProgram(name: "env", debianPackage: "coreutils").run([], on: [])
    let names = String(decoding: output.bytes, as: UTF8.self).split(separator: "\n")
      .compactMap { $0.split(separator: "=").first }
    #expect(Set(names) == ["PATH", "HOME", "LANG"])
  }

  @Test("that takes too long is killed, and what it has started too")
  func timeout() throws {
    let folder = try TemporaryFolder()
    var limits = ProgramLimits()
    limits.seconds = 1
    let late = folder.path("late")
    let start = ContinuousClock.now
    #expect(throws: UnreadableInput.programTimedOut(name: "sh", seconds: 1)) {
      try run("(sleep 2; touch '\(late)') & sleep 600", within: limits)
    }
    #expect(start.duration(to: .now) < .seconds(20))
    Thread.sleep(forTimeInterval: 2)
    #expect(!FileManager.default.fileExists(atPath: late))
  }

  @Test("that closes its output and goes on is killed as well")
  func silentTimeout() {
    var limits = ProgramLimits()
    limits.seconds = 1
    #expect(throws: UnreadableInput.programTimedOut(name: "sh", seconds: 1)) {
      try run("exec >&- 2>&-; while :; do :; done", within: limits)
    }
  }

  @Test("that writes without end is stopped")
  func endlessOutput() {
    var limits = ProgramLimits()
    limits.outputBytes = 1_000_000
    #expect(throws: UnreadableInput.programOutputTooLong(name: "sh", bytes: 1_000_000)) {
      try run("yes", within: limits)
    }
  }

  @Test("is there for every test of it", .disabled(if: OutsideTools.mayBeMissing))
  func installed() {
    #expect(OutsideTools.hasPDFReader && OutsideTools.hasWordReader, "run `make tools`")
  }

  #if os(Linux)
    @Test("that takes too much memory fails alone")
    func memory() throws {
      var limits = ProgramLimits()
      limits.memoryBytes = 20_000_000
      let output = try run("sleep 0.2; head -c 200000000 /dev/zero | tail", within: limits)
      #expect(output.bytes.count < 200_000_000)
      #expect(output.firstMessage?.contains("memory") == true)
    }
  #endif

  @Test("that is not there is named with its package")
  func missing() throws {
    let nowhere = try TemporaryFolder()
    let program = OutsideProgram(
      name: "pdftotext", debianPackage: "poppler-utils",
      in: ProgramFolders(searchPath: "relative::\(nowhere.url.path)"))
    let error = #expect(throws: UnreadableInput.self) { try program.run([], on: []) }
    #expect(error?.code == "missing-program")
    #expect(
      error?.description
        == "this needs the program pdftotext, which is not installed; install it (on Debian: apt-get install poppler-utils) and import the file again"
    )
  }

  @Test("runs many times at once without mixing anything up")
  func parallel() {
    let wrong = Mutex<[Int]>([])
    DispatchQueue.concurrentPerform(iterations: 64) { index in
      let input = [UInt8](repeating: UInt8(index), count: 100_000 + index)
      let output = try? OutsideProgram(name: "cat", debianPackage: "coreutils").run([], on: input)
      if output?.bytes != input { wrong.withLock { $0.append(index) } }
    }
    #expect(wrong.withLock(\.self) == [])
  }
}
