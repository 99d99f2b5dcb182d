"""Writes limits-extremes.json beside itself: M/M/n/K and M/M/n/K+M far out, at 400 digits.

Nothing is shared with the package: the states with a free agent and the states with a queue are summed one by one where they
are few, else by the closed form of a geometric series; waits state by state, from the sums of the negative binomial or Poisson
law, whose differences from 1 the digits allow.

    python3 -m venv V && V/bin/pip install mpmath && V/bin/python limits-extremes.py
"""

import json
import pathlib

from mpmath import exp, mp, mpf, nstr

mp.dps = 400
MANY = 20000


def free_weight(a, n):
    """Sum of the states with fewer than n busy over the state with n, by terms."""
    term, total, k = mpf(1), mpf(0), n
    while k > 0 and (term > total * mpf(10) ** -70 or k > a):
        term *= k / a
        total += term
        k -= 1
    return total


def tails(c, theta, t):
    """P(N > j) for j = 0, 1, ...: N of c/theta + 1 successes of probability e^(-theta t), or Poisson."""
    if theta:
        r, u = c / theta, 1 - exp(-theta * t)
        p = exp(-theta * t * (r + 1))
    else:
        p = exp(-c * t)
    rest, j = 1 - p, 0
    while True:
        yield rest
        j += 1
        p *= u * (r + j) / j if theta else c * t / j
        rest -= p


def case(load, agents, aht, patience, places, within):
    a, n, h, t = mpf(load), mpf(agents), mpf(aht), mpf(within)
    c, theta = n / h, (1 / mpf(patience) if patience else mpf(0))
    free = free_weight(a, agents)
    rho = a / n
    if places <= MANY or theta:
        w, j = [mpf(1)], 0
        while j < places:
            j += 1
            w.append(w[-1] * (a / h) / (c + j * theta))
            if a / h < c + j * theta and w[-1] < mpf(10) ** -320:
                break
        entered = w[:places]
        full = w[places] if len(w) > places else mpf(0)
        queue = sum(j * x for j, x in enumerate(w))
        answered = free + sum(x * c / (c + (j + 1) * theta) for j, x in enumerate(entered))
        in_time = free
        for j, (x, late) in enumerate(zip(entered, tails(c, theta, t))):
            in_time += x * c / (c + (j + 1) * theta) * late
        open_sum = sum(entered)
    else:
        k = mpf(places)
        if rho == 1:
            open_sum, full, queue = k, mpf(1), k * (k + 1) / 2
        else:
            open_sum, full = (1 - rho**places) / (1 - rho), rho**places
            queue = rho * (1 - (k + 1) * rho**places + k * rho ** (places + 1)) / (1 - rho) ** 2
        answered = free + open_sum
        # All who are served in time had few ahead: sum until those are too many, unless all are.
        in_time, x = free, mpf(1)
        for j, q in zip(range(places), tails(c, theta, t)):
            in_time += x * q
            x *= rho
            if x * q < in_time * mpf(10) ** -25:
                break
    total = free + open_sum + full
    out = dict(blocked=full / total, p_wait=open_sum / total, answered=answered / total,
               abandoned=theta * queue / total / (a / h), mean_queue=queue / total, answered_within=in_time / total)
    return {k: (float(nstr(v, 17)) if v == 0 or abs(v) > mpf(10) ** -290 else None) for k, v in out.items()}


rows = []
for load, agents, aht, patience, places, within in [
    (1e-3, 1, 240, None, 3, 15), (1e-3, 1, 240, 60, 3, 15), (1e-3, 5, 240, None, 10**9, 15),
    (10, 10, 240, None, 10**9, 15), (10, 10, 240, None, 1000, 15), (10.0001, 10, 240, None, 1000, 15),
    (9.9999, 10, 240, None, 1000, 600), (9.999999, 10, 240, None, 10**9, 15), (10.000001, 10, 240, None, 10**9, 15),
    (11, 10, 240, None, 10**6, 15), (11, 10, 240, None, 300, 7200), (9, 10, 240, None, 10**9, 7200),
    (1000, 1000, 240, None, 500, 15), (1010, 1000, 240, None, 500, 15), (1010, 1000, 240, None, 500, 120),
    (990, 1000, 240, None, 500, 60), (1e6, 1000, 240, None, 50, 15), (1e6, 1000000, 240, None, 1000, 1),
    (1e6, 1, 240, None, 2, 15), (1e6, 10, 240, 100, 100, 60), (50, 48, 240, 120, 10**9, 15),
    (1000, 1000, 240, 300, 10**9, 15), (1200, 1000, 240, 2000, 10**9, 60), (1200, 1000, 240, 2000, 700, 60),
    (1010, 1000, 240, 300, 40, 15), (3000, 1000, 240, 240, 2500, 15), (20, 10, 240, 24000, 900, 100),
    (20, 10, 240, 1, 50, 15), (0.9, 1, 240, None, 0, 15), (700, 650, 240, 90, 0, 15), (30, 40, 240, 240, 7, 0),
]:
    inputs = dict(load_erlang=float(load), servers=agents, aht_s=float(aht), mean_patience_s=patience and float(patience),
                  places=places, threshold_s=float(within))
    rows.append(dict(id=f"LX{len(rows) + 1:02d}", inputs=inputs, outputs=case(load, agents, aht, patience, places, within)))
    print(rows[-1]["id"], flush=True)
document = dict(
    title="A limit on the queue, far out",
    definition="Shares of the calls offered, as in limits.json. Values below 1e-290 are null.",
    method="limits-extremes.py: sums over the states at 400 digits.",
    significant_digits=16)
text = json.dumps(document, indent=1)[:-2] + ',\n "cases": [\n' + ",\n".join("  " + json.dumps(r) for r in rows) + "\n ]\n}\n"
(pathlib.Path(__file__).parent / "limits-extremes.json").write_text(text)
