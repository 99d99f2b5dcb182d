/// Gauss–Legendre quadrature: the positive nodes on −1 < t < 1 and their weights, symmetric about 0.
///
/// Exact for polynomials of degree 2·order − 1; for smooth positive integrands it adds no cancellation.
///
/// - SeeAlso: NIST Digital Library of Mathematical Functions, 3.5(v).
struct GaussLegendre: Sendable {
  private let points: [SIMD2<Double>]

  /// ∫ over low…high of the integrand.
  func integral(
    from low: Double, to high: Double, of integrand: (Double) -> SIMD2<Double>
  ) -> SIMD2<Double> {
    let centre = 0.5 * (low + high)
    let half = 0.5 * (high - low)
    var sum = SIMD2(0.0, 0.0)
    for point in points {
      let offset = half * point[0]
      sum += (integrand(centre - offset) + integrand(centre + offset)) * point[1]
    }
    return sum * half
  }

  /// The nodes on low…high and their weights.
  func nodes(from low: Double, to high: Double) -> [(place: Double, weight: Double)] {
    let centre = 0.5 * (low + high)
    let half = 0.5 * (high - low)
    return points.flatMap { point in
      [(centre - half * point[0], half * point[1]), (centre + half * point[0], half * point[1])]
    }
  }

  /// 8 nodes.
  static let order8 = Self(points: [
    SIMD2(0.1834346424956498, 0.362683783378362),
    SIMD2(0.525532409916329, 0.31370664587788727),
    SIMD2(0.7966664774136267, 0.22238103445337448),
    SIMD2(0.9602898564975363, 0.10122853629037626),
  ])

  /// 16 nodes.
  static let order16 = Self(points: [
    SIMD2(0.09501250983763744, 0.1894506104550685),
    SIMD2(0.2816035507792589, 0.18260341504492358),
    SIMD2(0.45801677765722737, 0.16915651939500254),
    SIMD2(0.6178762444026438, 0.14959598881657674),
    SIMD2(0.755404408355003, 0.12462897125553388),
    SIMD2(0.8656312023878318, 0.09515851168249279),
    SIMD2(0.9445750230732326, 0.062253523938647894),
    SIMD2(0.9894009349916499, 0.027152459411754096),
  ])
}
