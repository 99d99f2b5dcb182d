"""Writes limits.json beside itself: M/M/n/K and M/M/n/K+M by direct sums and incomplete beta functions at 40 digits.

    python3 -m venv V && V/bin/pip install mpmath && V/bin/python limits.py
"""

import json
import pathlib

from mpmath import betainc, exp, factorial, gammainc, mp, mpf, nstr

mp.dps = 40


def case(load, agents, aht, patience, places, within):
    a, n, h, t = mpf(load), agents, mpf(aht), mpf(within)
    mu, theta = 1 / h, (1 / mpf(patience) if patience else mpf(0))
    lam = a * mu
    w = [a**k / factorial(k) for k in range(n + 1)]
    for j in range(1, places + 1):
        w.append(w[-1] * lam / (n * mu + j * theta))
    total = sum(w)
    pi = [x / total for x in w]
    free = sum(pi[:n])
    answered_t = offered_t = free
    abandoned_t = mpf(0)
    for j in range(places):
        mass = pi[n + j]
        if theta:
            r, x = n * mu / theta, exp(-theta * t)
            q = r / (r + j + 1) * betainc(r + 1, j + 1, x, 1, regularized=True)
            v = betainc(r, j + 1, x, 1, regularized=True)
            answered_t += mass * q
            abandoned_t += mass * (1 - q - x * (1 - v))
        else:
            v = gammainc(j + 1, 0, n * mu * t, regularized=True)
            answered_t += mass * v
        offered_t += mass * v
    queue = sum(j * pi[n + j] for j in range(places + 1))
    answered = free + sum(pi[n + j] * n * mu / (n * mu + (j + 1) * theta) for j in range(places))
    out = dict(blocked=pi[-1], p_wait=sum(pi[n:-1]), answered=answered, abandoned=theta * queue / lam, mean_queue=queue,
               answered_within=answered_t, abandoned_within=abandoned_t, offered_within=offered_t)
    return {k: float(nstr(v, 17)) for k, v in out.items()}


rows = []
for load, agents, aht, patience, places, within in [
    (12, 10, 240, 90, 5, 15), (12, 10, 240, None, 5, 15), (10, 10, 240, None, 30, 15), (50, 44, 240, 120, 20, 15),
    (450, 430, 240, 150, 60, 15), (8, 10, 180, 60, 3, 60), (8, 10, 180, None, 200, 20), (0.5, 1, 300, 600, 2, 30),
    (30, 10, 240, 40, 100, 15), (30, 10, 240, None, 100, 600), (3, 4, 100, 5000, 12, 40), (12, 10, 240, 90, 0, 15),
]:
    inputs = dict(load_erlang=float(load), servers=agents, aht_s=float(aht), mean_patience_s=patience and float(patience),
                  places=places, threshold_s=float(within))
    rows.append(dict(id=f"L{len(rows) + 1:02d}", inputs=inputs, outputs=case(load, agents, aht, patience, places, within)))
document = dict(
    title="Erlang C and A with a limit on the places in the queue",
    definition="Shares of the calls offered. p_wait: enters the queue. answered_within, abandoned_within: with a wait of at most the threshold. offered_within: free agent or place, and P(V <= T) for a caller who would not give up.",
    method="limits.py: direct sums over the states at 40 digits, waits by incomplete beta and gamma functions.",
    significant_digits=16)
text = json.dumps(document, indent=1)[:-2] + ',\n "cases": [\n' + ",\n".join("  " + json.dumps(r) for r in rows) + "\n ]\n}\n"
(pathlib.Path(__file__).parent / "limits.json").write_text(text)
