public import ContactCentre
import QueueTheory

/// What lines gain and lose by sharing a queue, for any grouping, between all apart and all together.
///
/// Every figure stands at the target's level in every interval, by the formula of M/G/n with Erlang's C (see
/// `ErlangC.solve(load:agents:service:)`) and the calls that arrive at the merged centre in the scenario's week, each line's in the
/// hours that it had before the merge; nobody gives up.
/// Whether pooling pays rests on two opposite effects: a larger queue needs less reserve, but calls of different lengths in one
/// queue vary more than each line by itself. `PoolingSimulation` plays the same queues call by call.
///
/// - SeeAlso: N. M. van Dijk, E. van der Sluis, To pool or not to pool in call centers, Prod. Oper. Manag. 17 (2008) 296–305,
///   doi:10.3401/poms.1080.0029.
public struct PoolingStudy: Sendable {
  /// The scenario.
  public let scenario: Scenario
  /// Which lines share a queue.
  public let grouping: PoolingGrouping
  /// The groups.
  public let groups: [PooledGroup]
  /// Every line alone.
  public let apart: PoolingBalance
  /// The groups side by side, and alone the lines that are in none.
  public let grouped: PoolingBalance
  /// All lines in one queue.
  public let together: PoolingBalance
  /// How many lines have calls at the merged centre.
  public let lineCount: Int
  /// Whether any call takes longer because its agent is not of its line.
  public let countsGeneralists: Bool

  /// The study of a scenario's week.
  ///
  /// - Parameters:
  ///   - scenario: lines with handle times, target, people's hours.
  ///   - grouping: which lines share a queue.
  ///   - secondaryTimeFactor: the handle time of a call outside a person's own lines relative to that of its line, > 0, in
  ///     place of that of the scenario's skill groups; without both it is 1.
  /// - Throws: `PoolingError.unknownLine`, `.lineTwice`, `.noCalls` for named groups; `.planning` where the scenario is
  ///   inconsistent, has no sites or skill groups to group by, no call comes, or a figure lies outside the formulas' domain.
  /// - Complexity: O(lines × intervals of the week) for each of some forty steps to a break-even.
  public init(
    _ scenario: Scenario, grouping: PoolingGrouping = .all, secondaryTimeFactor: Double? = nil
  ) throws(PoolingError) {
    let problems = scenario.inconsistencies()
    guard problems.isEmpty else { throw .planning(.inconsistent(problems)) }
    let lines = LineWork.lines(of: WeekDemand(scenario.inFormerHours))
    guard !lines.isEmpty else { throw .planning(.noFigure("lines")) }
    let named = try grouping.groups(of: scenario, active: lines.map(\.id))

    func pool(_ id: String, _ lines: [LineWork]) throws(PoolingError) -> PooledGroup {
      do throws(QueueError) {
        return try PooledGroup(id, lines, in: scenario, secondaryTimeFactor: secondaryTimeFactor)
      } catch {
        throw .planning(.queue(error))
      }
    }

    var groups: [PooledGroup] = []
    for group in named {
      groups.append(try pool(group.id, lines.filter { group.lines.contains($0.id) }))
    }
    let whole = groups.first { $0.lines.count == lines.count }
    let all = if let whole { whole } else { try pool("all", lines) }
    let inGroups = Set(named.flatMap(\.lines))
    let alone = all.lines.filter { !inGroups.contains($0.line) }.map { PoolingBalance(apart: $0.staff) }

    self.scenario = scenario
    self.grouping = grouping
    self.groups = groups
    apart = PoolingBalance(apart: all.balance.apart)
    grouped = (groups.map(\.balance) + alone).reduce(PoolingBalance(apart: WeeklyStaff()), +)
    together = all.balance
    lineCount = lines.count
    countsGeneralists =
      secondaryTimeFactor.map { $0 != 1 } ?? scenario.skillGroups.contains { $0.secondaryTimeFactor != 1 }
  }
}
