/// Who of the people of a shift has a seat.
public enum SeatUse: String, CaseIterable, Sendable {
  /// Who is on the phones: neither at a break nor among those whom the in-shift shrinkage keeps away; the usual rule.
  case onPhones = "on_phones"
  /// Who is at work: all but those at a break of the shift.
  case atWork = "at_work"
  /// Everybody from the start to the end of the shift, breaks included.
  case wholeShift = "whole_shift"
}
