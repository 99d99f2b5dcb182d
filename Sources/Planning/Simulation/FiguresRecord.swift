import Simulation
import Stochastics

/// The figures of some calls over the replications, taken in one by one.
struct FiguresRecord {
  private var offered = MeanEstimate()
  private var answered = MeanEstimate()
  private var abandoned = MeanEstimate()
  private var blocked = MeanEstimate()
  private var redials = MeanEstimate()
  private var answerRate = RatioEstimate()
  private(set) var serviceLevel = RatioEstimate()
  private var averageSpeedOfAnswer = RatioEstimate()
  private var meanWait = RatioEstimate()
  private var occupancy = RatioEstimate()
  private var onDuty = MeanEstimate()
  private var queueLength = MeanEstimate()
  /// Sums over the replications.
  private(set) var tally = Tally()
  private(set) var time = TimeSums()
  private(set) var count = 0

  /// Takes in a replication; without times there are no figures of people.
  mutating func add(_ tally: Tally, _ time: TimeSums?, _ inTime: CallsInTime) {
    count += 1
    self.tally += tally
    let (all, served) = (Double(tally.offered), Double(tally.answered))
    offered.add(all)
    answered.add(served)
    abandoned.add(Double(tally.abandoned))
    blocked.add(Double(tally.blocked))
    redials.add(Double(tally.redials))
    answerRate.add(numerator: served, denominator: all)
    let counts = inTime.counts(tally)
    serviceLevel.add(numerator: counts.inTime, denominator: counts.all)
    averageSpeedOfAnswer.add(numerator: tally.waitOfAnswered, denominator: served)
    meanWait.add(numerator: tally.waitOfAnswered + tally.waitOfOthers, denominator: all)
    guard let time else { return }
    self.time += time
    occupancy.add(numerator: time.busy, denominator: time.staffed)
    onDuty.add(time.staffed / time.length)
    queueLength.add(time.waiting / time.length)
  }

  /// The figures with their intervals.
  func figures(_ factor: StudentFactor) -> SimulatedFigures {
    func mean(_ estimate: MeanEstimate) -> Estimate { Estimate(estimate, factor) }
    func ratio(_ estimate: RatioEstimate) -> Estimate { Estimate(estimate, factor) }
    return SimulatedFigures(
      offered: mean(offered), answered: mean(answered), abandoned: mean(abandoned), blocked: mean(blocked),
      redials: mean(redials), answerRate: ratio(answerRate), serviceLevel: ratio(serviceLevel),
      averageSpeedOfAnswer: ratio(averageSpeedOfAnswer), meanWait: ratio(meanWait),
      occupancy: ratio(occupancy), onDuty: mean(onDuty), queueLength: mean(queueLength))
  }

  /// Means over the replications as totals, further work counted as handling where times are known.
  func means(_ inTime: CallsInTime) -> ServiceTotals {
    let replications = Double(max(1, count))
    func mean(_ sum: Double) -> Double { sum / replications }
    func mean(_ sum: Int) -> Double { Double(sum) / replications }
    var totals = ServiceTotals()
    totals.offered = mean(tally.offered)
    totals.answered = mean(tally.answered)
    totals.abandoned = mean(tally.abandoned)
    totals.blocked = mean(tally.blocked)
    totals.answeredWithin = mean(tally.answeredWithin)
    totals.abandonedWithin = mean(tally.abandonedInTime)
    totals.offeredWithin = inTime.isImpatient && !inTime.needsTurns ? .nan : mean(tally.offeredWithin)
    totals.waitOfAnswered = mean(tally.waitOfAnswered)
    totals.waitOfOffered = mean(tally.waitOfAnswered + tally.waitOfOthers)
    totals.handling = mean(time.length > 0 ? time.busy : tally.handling)
    totals.staffed = mean(time.staffed)
    return totals
  }
}
