public import Testing

extension Tag {
  /// Identities that hold exactly, up to rounding, and values worked out by hand.
  @Tag public static var exact: Self
  /// Laws checked on seeded random inputs.
  @Tag public static var property: Self
  /// Comparison with published values or with values computed elsewhere.
  @Tag public static var reference: Self
  /// Seeded simulations, with a tolerance from the standard error.
  @Tag public static var statistical: Self
}
