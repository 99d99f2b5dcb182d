package func nearest(to: String, among: some Sequence<String>) -> String? { nil }
