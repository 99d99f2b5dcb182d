import Measures
import Stochastics
import TestSupport
import Testing

@testable import Simulation

@Suite("What cannot be simulated", .tags(.exact))
struct SimulationErrorTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let error: SimulationError
    let change: @Sendable (inout CentreModel) -> Void
    var testDescription: String { "\(error)" }

    init(
      _ figure: SimulationError.Figure, _ value: Double,
      _ change: @escaping @Sendable (inout CentreModel) -> Void
    ) {
      error = .outOfDomain(figure, value: value, allowed: "")
      self.change = change
    }

    init(_ error: SimulationError, _ change: @escaping @Sendable (inout CentreModel) -> Void) {
      self.error = error
      self.change = change
    }
  }

  static func centre() throws -> CentreModel {
    CentreModel.traced([try .at([1]), try .at([2])], teams: [.serving(0, 1)]).with {
      $0.seats = [3]
      $0.crews = [Crew(people: 2, absence: 0.5)]
    }
  }

  static func change(_ time: Double, team: Int = 0, _ people: StaffChange.People = .number(1)) -> StaffChange
  {
    StaffChange(time: time, team: team, people: people)
  }

  static let cases: [Case] = [
    Case(.interval, 0) { $0.interval = 0 },
    Case(.interval, 1e6 + 1) { $0.interval = 1e6 + 1 },
    Case(.intervalsPerDay, 0) { $0.intervalsPerDay = 0 },
    Case(.intervalsPerDay, 86_401) { $0.intervalsPerDay = 86_401 },
    Case(.within, -1) { $0.within = -1 },
    Case(.within, .infinity) { $0.within = .infinity },
    Case(.places, -1) { $0.places = -1 },
    Case(.seats, -1) { $0.seats = [-1] },
    Case(.people, -1) { $0.crews[0].people = -1 },
    Case(.people, 1_000_001) { $0.crews[0].people = 1_000_001 },
    Case(.share, 1.5) { $0.crews[0].absence = 1.5 },
    Case(.calls, 0) { $0.lines[0].calls = [] },
    Case(.calls, -1) { $0.lines[1].calls = [3, -1] },
    Case(.calls, 2e9) { $0.lines[1].calls = [2e9] },
    Case(.stream, -1) { $0.lines[1].stream = -1 },
    Case(.stream, -1) { $0.crews[0].stream = -1 },
    Case(.arrivalTime, 1) { $0.lines[1].times = [2, 1] },
    Case(.arrivalTime, -1) { $0.lines[1].times = [-1] },
    Case(.arrivalTime, .infinity) { $0.lines[1].times = [.infinity] },
    Case(.share, -0.1) {
      $0.lines[0].redial = Redial(probability: -0.1, delay: $0.lines[0].handling)
    },
    Case(.share, 1.1) { $0.lines[0].transfer = Transfer(share: 1.1, handling: $0.lines[0].handling) },
    Case(.unknown(.line, position: 2)) {
      $0.lines[0].transfer = Transfer(share: 0.1, handling: $0.lines[0].handling, line: 2)
    },
    Case(.followUps, 25) {
      let work = FollowUp(cause: .answered, perCall: 1, handling: $0.lines[0].handling)
      $0.lines[0].followUps = Array(repeating: work, count: 25)
    },
    Case(.perCall, -1) {
      $0.lines[0].followUps = [FollowUp(cause: .answered, perCall: -1, handling: $0.lines[0].handling)]
    },
    Case(.perCall, 2e6) {
      $0.lines[0].followUps = [FollowUp(cause: .answered, perCall: 2e6, handling: $0.lines[0].handling)]
    },
    Case(.unknown(.site, position: 1)) { $0.teams[0].site = 1 },
    Case(.unknown(.line, position: 5)) { $0.teams[0].skills = [Team.Skill(line: 5)] },
    Case(.timeFactor, 0) { $0.teams[0].skills = [Team.Skill(line: 0, timeFactor: 0)] },
    Case(.timeFactor, 1001) { $0.teams[0].skills = [Team.Skill(line: 0, timeFactor: 1001)] },
    Case(.changeTime, -1) { $0.staff = [change(-1)] },
    Case(.changeTime, .infinity) { $0.staff = [change(.infinity)] },
    Case(.unordered(position: 2)) { $0.staff = [change(1), change(3), change(2)] },
    Case(.unknown(.team, position: 1)) { $0.staff = [change(0, team: 1)] },
    Case(.unknown(.crew, position: 1)) { $0.staff = [change(0, .comes(crew: 1))] },
    Case(.unknown(.crew, position: 7)) { $0.staff = [change(0, .goes(crew: 7))] },
    Case(.people, -1) { $0.staff = [change(0, .number(1)), change(1, .number(-2))] },
    Case(.tooManyTeams(257)) { $0.teams = Array(repeating: $0.teams[0], count: 257) },
    Case(.tooManyQueues(65)) {
      $0.lines = (0..<65).map { [line = $0.lines[0]] number in
        var line = line
        line.priority = number
        return line
      }
      $0.routing = .priority
    },
    // As many queues of calls as there may be, and one of work.
    Case(.tooManyQueues(65)) {
      $0.lines = (0..<64).map { [line = $0.lines[0]] number in
        var line = line
        line.priority = number
        return line
      }
      $0.lines[9].followUps = [FollowUp(cause: .answered, perCall: 1, handling: $0.lines[0].handling)]
      $0.routing = .priority
    },
  ]

  static func error(_ centre: CentreModel, _ plan: RunPlan = RunPlan(intervals: 5)) -> SimulationError? {
    do throws(SimulationError) {
      _ = try CentreSimulation(centre, plan: plan)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: cases)
  func `says what is wrong`(_ item: Case) throws {
    let error = Self.error(try Self.centre().with(item.change))
    if case .outOfDomain(let figure, let value, let allowed)? = error {
      #expect(.outOfDomain(figure, value: value, allowed: "") == item.error)
      #expect(!allowed.isEmpty)
    } else {
      #expect(error == item.error)
    }
  }

  @Test(arguments: [(0, 0), (-1, 0), (10_000_001, 0), (1, -1), (1, 10_000_001)])
  func `a run has a length`(intervals: Int, warmUp: Int) throws {
    let error = Self.error(try Self.centre(), RunPlan(intervals: intervals, warmUp: warmUp))
    guard case .outOfDomain(.intervals, _, _)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test func `figures at the ends of their domains are allowed`() throws {
    let centre = try Self.centre().with {
      $0.places = 0
      $0.within = 0
      $0.seats = [0]
      $0.crews[0].absence = 1
      $0.lines[0].calls = [0]
      $0.lines[0].redial = Redial(probability: 1, delay: $0.lines[0].handling)
      $0.lines[0].transfer = Transfer(share: 1, handling: $0.lines[0].handling, line: 1)
      $0.staff = [Self.change(0), Self.change(0, .number(-1)), Self.change(0)]
    }
    #expect(Self.error(centre) == nil)
    let many = try Self.centre().with { centre in
      centre.teams = Array(repeating: centre.teams[0], count: 256)
      centre.lines = (0..<64).map { [line = centre.lines[0]] number in
        var line = line
        line.priority = number
        return line
      }
      centre.routing = .priority
    }
    #expect(Self.error(many) == nil)
  }

  @Test func `a centre without anything runs`() throws {
    let centre = CentreModel(lines: [], teams: [], staff: [], within: 0)
    var simulation = try CentreSimulation(centre, plan: RunPlan(intervals: 3))
    let totals = try simulation.replicate(seed: 1, replication: 0)
    #expect(totals.total == Tally() && totals.intervals.count == 3)
  }
}
