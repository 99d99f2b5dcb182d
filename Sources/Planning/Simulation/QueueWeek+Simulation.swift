import ContactCentre
import QueueTheory

extension QueueWeek {
  /// A simulated week: the means of its replications head the figures. Where callers give up they stand for Erlang A, and
  /// the steady states of Erlang C beside them stay those of the stationary method; else they stand for Erlang C.
  ///
  /// - Parameters:
  ///   - means: of a run whose seven measured days are the week.
  ///   - demand: the demand of the week.
  ///   - steady: the same week by the stationary method.
  init(_ means: SimulationMeans, _ demand: WeekDemand, beside steady: QueueWeek) {
    intervals = zip(means.intervals, demand.merged).enumerated().map { index, interval in
      let (totals, traffic) = interval
      return Interval(
        load: totals.offered * traffic.handleSeconds / demand.intervalSeconds,
        onDuty: totals.staffed / demand.intervalSeconds,
        erlangC: means.isImpatient ? steady.intervals[index].erlangC : totals,
        erlangA: means.isImpatient ? totals : nil, hasBacklog: false)
    }
    intervalsPerDay = demand.intervalsPerDay
    backlogAtEnd = means.isImpatient ? steady.backlogAtEnd : means.waitingAtEnd
    method = .simulation
  }
}

extension MergedCentre {
  /// A simulated centre.
  ///
  /// Further work is that which follows from the simulated calls, and its share of the time on duty a result: nothing was
  /// set aside in advance.
  init(_ simulated: SimulatedCentre, _ demand: WeekDemand, beside steady: MergedCentre) {
    let week = QueueWeek(simulated.means, demand, beside: steady.week)
    let hours = FurtherWorkload.hours(simulated.scenario.workforce.furtherWork, of: week)
    let staffed = (week.week(by: week.headline)?.staffed ?? 0) / 3600
    self = steady.solved(
      as: week, furtherWorkShare: staffed > 0 ? min(1, hours / staffed) : 0, furtherWorkHours: hours)
  }
}
