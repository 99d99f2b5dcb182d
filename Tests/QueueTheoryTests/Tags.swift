import Testing

extension Tag {
  /// Identities that hold exactly, up to rounding.
  @Tag static var exact: Self
  /// Comparison with values computed elsewhere at high precision.
  @Tag static var reference: Self
  /// Comparison within a tolerance taken from a standard error.
  @Tag static var statistical: Self
  /// Laws checked on seeded random inputs.
  @Tag static var property: Self
}
