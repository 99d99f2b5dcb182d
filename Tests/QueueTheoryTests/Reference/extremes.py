"""Writes erlang-c-extremes.json and erlang-a-extremes.json beside itself: random points over the whole domain,
evaluated at 50 decimal digits by sums and quadrature that share nothing with the package.

    python3 -m venv V && V/bin/pip install mpmath && V/bin/python extremes.py
"""

import json
import pathlib
import random

from mpmath import exp, expm1, legendre, findroot, log, loggamma, mp, mpf, nstr, polyroots, sqrt, taylor

mp.dps = 50


def free_weight(load, agents):
    """1/B - 1 = Q(n, a)/p: from the complementary series, or the continued fraction of the incomplete gamma."""
    a, n = mpf(load), mpf(agents)
    if a > n and a > 100:
        depth = 4000
        f = a + 2 * depth + 1 - n
        for k in range(depth, 0, -1):
            f = a + 2 * k - 1 - n + k * (n - k) / f
        return n / f
    with mp.workdps(100 + int(max(0, a - n))):
        term = total = mpf(1)
        j = n + 1
        while term > total * mpf(10) ** (5 - mp.dps):
            term *= a / j
            total += term
            j += 1
        return exp(loggamma(n + 1) + a - n * log(a)) - total


def gauss_nodes(order=30):
    roots = [mpf(r) for r in polyroots(taylor(lambda t: legendre(order, t), 0, order)[::-1], maxsteps=500, extraprec=400)]
    nodes = []
    for z in roots:
        slope = order / (z * z - 1) * (z * legendre(order, z) - legendre(order - 1, z))
        nodes.append((z, 2 / ((1 - z * z) * slope * slope)))
    return nodes


NODES = gauss_nodes()


def integrals(x, r, low, high, weights):
    """Integrals of r exp(x(1 - e^-t) - r t) times each weight, divided by e^scale; panels from the maximum outwards."""
    psi = lambda t: -x * expm1(-t) - r * t
    mode = min(max(log(x / r), low), high)
    scale = psi(mode)
    sums = [mpf(0)] * len(weights)
    for sign, end in ((1, high), (-1, low)):
        t = mode
        while t != end and psi(t) - scale > -90:
            rate = x * exp(-t)
            curvature = rate * (1 if sign > 0 else 3)
            slope = abs(rate - r)
            step = 12 / (slope + sqrt(slope * slope + 12 * curvature) + mpf(10) ** -30)
            step = min(step, mpf(1)) if rate > mpf(10) ** -50 else min(step, 6 / r)
            u = t + sign * step
            u = min(u, end) if sign > 0 else max(u, end)
            centre, half = (t + u) / 2, abs(u - t) / 2
            for z, w in NODES:
                s = centre + half * z
                density = r * exp(psi(s) - scale) * w * half
                for i, weight in enumerate(weights):
                    sums[i] += density * weight(s)
            t = u
    return sums, scale


def erlang_a(load, agents, handle_time, patience, threshold):
    a, n, h, p, limit = map(mpf, (load, agents, handle_time, patience, threshold))
    x, r, s = a * p / h, n * p / h, limit / p
    free = free_weight(a, n)
    weights = [
        lambda t: mpf(1), lambda t: exp(-t), lambda t: -expm1(-t), lambda t: t * exp(-t),
        lambda t: 1 - (1 + t) * exp(-t)]
    early, early_scale = integrals(x, r, mpf(0), s, weights)
    late, late_scale = integrals(x, r, s, s + mpf(10) ** 9 * (1 + 1 / r), weights)
    scale = max(early_scale, late_scale, 0)
    early = [v * exp(early_scale - scale) for v in early]
    late = [v * exp(late_scale - scale) for v in late]
    free *= exp(-scale)
    mass, answered, abandoned, wait_answered, wait_abandoned = [u + v for u, v in zip(early, late)]
    total = free + mass
    u = -expm1(-s)
    return {
        "p_wait": mass / total, "p_abandon": abandoned / total, "p_answered": (free + answered) / total,
        "answered_within": (free + early[1]) / total, "abandoned_within": (early[2] + u * late[0]) / total,
        "offered_within": (free + early[0]) / total, "offered_longer": late[0] / total,
        "mean_wait_answered_s": p * wait_answered / (free + answered),
        "mean_wait_abandoned_s": p * wait_abandoned / abandoned}


def erlang_c(load, agents, handle_time, threshold):
    a, n = mpf(load), mpf(agents)
    free = free_weight(a, n)
    out = {"blocking": 1 / (1 + free)}
    if a < n:
        wait = 1 / (1 + free * (1 - a / n))
        tail = wait * exp(-(n - a) * mpf(threshold) / mpf(handle_time))
        out |= {"p_wait": wait, "sl": 1 - tail, "longer": tail}
    return out


def rounded(values):
    return {k: None if v < mpf(10) ** -280 else float(nstr(v, 17)) for k, v in values.items()}


def write(name, title, definition, units, points, solve):
    cases = [
        {"id": f"X{i + 1:03d}", "inputs": point, "outputs": rounded(solve(*point.values()))}
        for i, point in enumerate(points)]
    head = {
        "title": title, "definition": definition, "units": units,
        "method": "extremes.py: 50 decimal digits; 1/B from the power series of the lower incomplete gamma function or "
        "Legendre's continued fraction, integrals by 30-point Gauss-Legendre panels. null: below 1e-280 or undefined.",
        "significant_digits": 16}
    text = json.dumps(head, indent=1)[:-2] + ',\n "cases": [\n'
    text += ",\n".join("  " + json.dumps(c) for c in cases) + "\n ]\n}\n"
    pathlib.Path(__file__).with_name(name).write_text(text)


def main():
    draw = random.Random(20260101)
    scale = lambda low, high: float(f"{10 ** draw.uniform(low, high):.9g}")
    points_c, points_a = [], []
    for i in range(90):
        a = scale(-3, 5.5)
        spread = [draw.uniform(-6, 12) * a ** 0.5, a * (10 ** draw.uniform(-1, 0.7) - 1), a * 10 ** draw.uniform(-6, -1)]
        n = max(0.1, a + spread[i % 3])
        n = float(max(1, round(n))) if i % 2 else float(f"{n:.9g}")
        points_c.append({"load_erlang": a, "servers": n, "aht_s": scale(1.3, 3.3), "threshold_s": draw.choice([0, 1, 15, 60])})
    for i in range(150):
        a = scale(-2, 5.5)
        spread = [draw.uniform(-6, 8) * a ** 0.5, a * (10 ** draw.uniform(-1, 0.6) - 1), scale(0, 2) - a]
        n = max(0.1, a + spread[i % 3])
        n = float(max(1, round(n))) if i % 4 else float(f"{n:.9g}")
        h = scale(1.3, 3.3)
        p = scale(0, 6) if i % 2 else scale(1.5, 3)
        t = draw.choice([0.0, 0.01, 1.0, 15.0, 60.0, 600.0, 3600.0])
        points_a.append({"load_erlang": a, "servers": n, "aht_s": h, "mean_patience_s": p, "threshold_s": t})
    write(
        "erlang-c-extremes.json", "Erlang B and C at random points of the whole domain, with fractional servers",
        "1/B = a^(-n) e^a Gamma(n+1, a); 1/C = 1 + (1/B - 1)(1 - a/n) for a < n; longer = C exp(-(n-a)T/AHT); sl = 1 - longer.",
        {"*_s": "seconds", "load_erlang": "Erlang", "others": "probability"}, points_c, erlang_c)
    write(
        "erlang-a-extremes.json", "Erlang A at random points of the whole domain, with fractional servers",
        "V = offered wait, X = patience, T = threshold. offered_within = P(V <= T), offered_longer = P(V > T), answered_within "
        "= P(V < X, V <= T), abandoned_within = P(X <= V, X <= T). Density of V at t > 0, t in units of the mean patience, "
        "proportional to r exp(x(1 - e^-t) - r t), r = n patience/AHT, x = a patience/AHT; the states with a free server "
        "weigh 1/B - 1 in the same units.",
        {"*_s": "seconds", "load_erlang": "Erlang", "others": "probability"}, points_a, erlang_a)


main()
