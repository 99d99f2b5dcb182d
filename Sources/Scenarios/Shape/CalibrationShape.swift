import ContactCentre
import Wording

// The part of the format that says what is to be fitted to published figures.

extension CalibrationPlan {
  static let shape = Shape<CalibrationPlan>(fields: [
    .table("unknowns", \.unknowns, Unknown.shape, CalibrationWording.unknowns) {
      Unknown(id: $0, path: "", from: 0, to: 1)
    },
    .table("observations", \.observations, Observation.shape, CalibrationWording.observations) {
      Observation(id: $0, week: .unset)
    },
  ])
}

extension CalibrationPlan.Unknown {
  static let shape = Shape<CalibrationPlan.Unknown>(fields: [
    .text("path", \.path, CalibrationWording.path),
    .number("from", \.from, .from(-1e12, to: 1e12), CalibrationWording.from),
    .number("to", \.to, .from(-1e12, to: 1e12), CalibrationWording.to),
  ])
}

extension CalibrationPlan.Observation {
  static let shape = Shape<CalibrationPlan.Observation>(fields: [
    .date("week", \.week, CalibrationWording.week),
    .choice("figure", \.figure, required: true, CalibrationWording.figure),
    .number("value", \.value, .share, CalibrationWording.value),
    .choice("use", \.use, required: false, CalibrationWording.use),
  ])
}
