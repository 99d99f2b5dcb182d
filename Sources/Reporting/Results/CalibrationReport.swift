import ContactCentre
public import Planning
import Wording

/// Unknown figures fitted to published ones, as a report.
public struct CalibrationReport {
  private let run: CalibrationRun
  private let identity: ScenarioIdentity

  /// A calibration with the origin of its figures.
  public init(_ run: CalibrationRun, identity: ScenarioIdentity) {
    self.run = run
    self.identity = identity
  }

  /// The report; every sourced and assumed figure is listed on its own where `isComplete`.
  public func report(isComplete: Bool) -> Report {
    Report(
      schema: "hotline-calibration/1", title: run.scenario.title, facts: facts,
      tables: [unknowns, observations, alone, others] + identity.provenanceTables(isComplete: isComplete),
      notes: notes)
  }

  private var facts: [Fact] {
    let fitted = run.cases.count(where: \.isFitted)
    return identity.facts + identity.planFacts(unlessStated: .eachObservation) + [
      Fact("unknown_figures", CalibrationWording.unknownCount, .integer(run.unknowns.count)),
      Fact("fitted_observations", CalibrationWording.fittedCount, .integer(fitted)),
      Fact(
        "predicted_observations", CalibrationWording.predictedCount, .integer(run.cases.count - fitted)),
      Fact("stated_error", CalibrationWording.statedError, .share(run.stated.fittedError), digits: 3),
      Fact("fitted_error", CalibrationWording.fittedError, .share(run.best.fittedError), digits: 3),
      Fact("predicted_error", CalibrationWording.predictedError, .share(run.best.predictedError), digits: 3),
      Fact("repeated_mean_error", CalibrationWording.repeatedError, .share(run.repeatedError), digits: 3),
      Fact("beats_mean", CalibrationWording.beatsMean, run.beatsMean.map { .flag($0) } ?? .empty),
    ]
  }

  private var notes: [Phrase] {
    var notes = [CalibrationWording.method]
    if run.determinations.contains(where: { $0.verdict != .determined }) {
      notes.append(CalibrationWording.openFigures)
    }
    switch run.beatsMean {
    case false?: notes.append(CalibrationWording.meanWins)
    case nil where run.best.predictedError == nil: notes.append(CalibrationWording.alsoUnpredicted)
    case nil, true?: break
    }
    return notes + [identity.restsOn] + identity.centreNotes + identity.simulatedOnlyNotes
      + identity.givenRosterNotes
      + identity.remarkNotes
  }

  private var unknowns: Table {
    let rows = run.unknowns.indices.map { index -> [Cell] in
      let (unknown, found) = (run.unknowns[index], run.determinations[index])
      let verdict = found.verdict.rawValue
      return [
        .text(unknown.path), .number(unknown.stated), .number(run.best.values[index]),
        .number(found.lowest), .number(found.highest), .number(unknown.range.lowerBound),
        .number(unknown.range.upperBound), .code(verdict, CalibrationWording.verdictName(verdict)),
      ]
    }
    return Table(
      "unknowns", title: CalibrationWording.fittedTable,
      columns: [
        Column("path", CalibrationWording.pathColumn), Column("stated", CalibrationWording.stated),
        Column("fitted", CalibrationWording.fitted), Column("lowest", CalibrationWording.lowest),
        Column("highest", CalibrationWording.highest), Column("least_allowed", CalibrationWording.least),
        Column("most_allowed", CalibrationWording.most), Column("determined", CalibrationWording.verdict),
      ], rows: rows, isPrimary: true)
  }

  private var observations: Table {
    let rows = run.cases.indices.map { index -> [Cell] in
      let observation = run.cases[index]
      let (figure, use) = (observation.figure.rawValue, observation.isFitted ? "fit" : "predict")
      return [
        .text(observation.id), .text(observation.week.monday.description),
        .code(figure, CalibrationWording.figureName(figure)), .code(use, CalibrationWording.useName(use)),
        .share(observation.observed), .share(run.stated.computed[index]), .share(run.best.computed[index]),
        .share(run.best.computed[index] - observation.observed),
        .share(run.repeated[index].map { $0 - observation.observed }),
      ]
    }
    return Table(
      "observations", title: CalibrationWording.observationTable,
      columns: [
        Column("observation", CalibrationWording.observation), Column("week", CalibrationWording.weekColumn),
        Column("figure", CalibrationWording.figureColumn), Column("use", CalibrationWording.useColumn),
        Column("published", CalibrationWording.observed), Column("stated", CalibrationWording.asStated),
        Column("computed", CalibrationWording.byFit), Column("error", CalibrationWording.error),
        Column("mean_error", CalibrationWording.errorOfMean),
      ], rows: rows)
  }

  private var alone: Table {
    let rows = run.unknowns.indices.map { index -> [Cell] in
      let point = run.alone[index]
      return [
        .text(run.unknowns[index].path), .number(run.unknowns[index].stated), .number(point.values[index]),
        .share(point.fittedError), .flag(point.fittedError <= CalibrationRun.closeEnough),
      ]
    }
    return Table(
      "alone", title: CalibrationWording.aloneTable,
      columns: [
        Column("path", CalibrationWording.pathColumn), Column("stated", CalibrationWording.stated),
        Column("fitted", CalibrationWording.fitted),
        Column("fitted_error", CalibrationWording.aloneError, digits: 3),
        Column("explains", CalibrationWording.explains),
      ], rows: rows)
  }

  private var others: Table {
    let rows = run.others.enumerated().flatMap { number, point in
      zip(run.unknowns, point.values).map { unknown, value -> [Cell] in
        [
          .integer(number + 1), .text(unknown.path), .number(value), .share(point.fittedError),
          .share(point.predictedError),
        ]
      }
    }
    return Table(
      "others", title: CalibrationWording.othersTable,
      columns: [
        Column("fit", CalibrationWording.fitNumber), Column("path", CalibrationWording.pathColumn),
        Column("value", CalibrationWording.fittedValue),
        Column("fitted_error", CalibrationWording.fittedError, digits: 3),
        Column("predicted_error", CalibrationWording.predictedError, digits: 3),
      ], rows: rows)
  }
}
