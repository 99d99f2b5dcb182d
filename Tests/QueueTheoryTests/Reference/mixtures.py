"""Writes mixtures.json beside itself: queues whose calls are of two exponential kinds, M/H2/n and M/H2/n+M, as Markov chains.

    python3 -m venv V && V/bin/pip install numpy scipy && V/bin/python mixtures.py

A state is the number of calls in the system and that of long calls in service; the queue is cut where it has no weight.
"""

import json
import pathlib

import numpy as np
import scipy.sparse as sparse
import scipy.sparse.linalg as linalg


def case(agents, load, short, long, share, patience, within):
    n, p = agents, share
    h = p * short + (1 - p) * long
    rate, mu1, mu2, theta = load / h, 1 / short, 1 / long, (1 / patience if patience else 0.0)
    queue = 400 if patience else 3000
    index = {}
    for m in range(n + queue + 1):
        for j in range(min(m, n) + 1):
            index[m, j] = len(index)
    rows, columns, values = [], [], []

    def move(state, to, speed):
        if speed > 0:
            rows.extend([index[state], index[state]])
            columns.extend([index[to], index[state]])
            values.extend([speed, -speed])

    for m, j in index:
        shorts, waiting = min(m, n) - j, m - n
        if m < n:
            move((m, j), (m + 1, j), rate * p)
            move((m, j), (m + 1, j + 1), rate * (1 - p))
        elif m < n + queue:
            move((m, j), (m + 1, j), rate)
        if waiting > 0:
            move((m, j), (m - 1, j), shorts * mu1 * p + j * mu2 * (1 - p) + waiting * theta)
            if shorts:
                move((m, j), (m - 1, j + 1), shorts * mu1 * (1 - p))
            if j:
                move((m, j), (m - 1, j - 1), j * mu2 * p)
        else:
            if shorts:
                move((m, j), (m - 1, j), shorts * mu1)
            if j:
                move((m, j), (m - 1, j - 1), j * mu2)
    count = len(index)
    generator = sparse.csr_matrix((values, (rows, columns)), shape=(count, count))
    system = sparse.lil_matrix(generator.T)
    system[0, :] = 1
    right = np.zeros(count)
    right[0] = 1
    pi = linalg.spsolve(system.tocsc(), right)
    waiting = sum(pi[i] * (m - n) for (m, j), i in index.items() if m > n)
    busy = sum(pi[i] for (m, j), i in index.items() if m >= n)

    # A caller with k others before him: the time until they are gone and an agent is free.
    deep = max(m - n for (m, j), i in index.items() if m >= n and pi[i] > 1e-13) + 1
    place = {(k, j): k * (n + 1) + j for k in range(deep) for j in range(n + 1)}
    rows, columns, values = [], [], []
    for (k, j), i in place.items():
        shorts = n - j
        rows.append(i)
        columns.append(i)
        values.append(-(shorts * mu1 + j * mu2 + k * theta))
        if k:
            for to, speed in [
                ((k - 1, j), shorts * mu1 * p + j * mu2 * (1 - p) + k * theta),
                ((k - 1, j + 1), shorts * mu1 * (1 - p)), ((k - 1, j - 1), j * mu2 * p),
            ]:
                if speed > 0:
                    rows.append(i)
                    columns.append(place[to])
                    values.append(speed)
    wait = sparse.csr_matrix((values, (rows, columns)), shape=(len(place), len(place)))
    start = np.zeros(len(place))
    for (m, j), i in index.items():
        if n <= m < n + deep:
            start[place[m - n, j]] = pi[i]
    longer = linalg.expm_multiply(wait.T * within, start).sum()
    # Answered in time: V <= T and V < X.
    patient = wait - theta * sparse.identity(len(place))
    # P(V <= T, V < X) = sum over the time of ending, each weighed with e^(-theta t).
    ended = linalg.spsolve(patient.T.tocsc(), linalg.expm_multiply(patient.T * within, start) - start)
    out = -(wait @ np.ones(len(place)))
    answered = 1 - busy + float(ended @ out)
    return dict(
        p_wait=busy, mean_wait=waiting / rate, abandoned=theta * waiting / rate, answered_within=answered,
        offered_longer=longer)


cases = []
for agents in (1, 2, 4, 8, 12):
    for long, share in ((600, 0.5), (600, 0.8), (600, 0.2), (240, 0.5)):
        for spare in (1.0, 0.5):
            for patience in (None, 60, 240):
                root = (-spare + (spare * spare + 4 * agents) ** 0.5) / 2
                calls = (1 - share) / 60 / ((1 - share) / 60 + share / long)
                cases.append((agents, round(root * root, 6), 60.0, float(long), round(calls, 9), patience, 20.0))
# 50 calls of 60 s and 5 of 600 s an hour for two agents.
cases.append((2, 5 / 3, 60.0, 600.0, 10 / 11, None, 60.0))
rows = []
for item in cases:
    agents, load, short, long, share, patience, within = item
    inputs = dict(
        servers=agents, load_erlang=load, short_s=short, long_s=long, short_share=share,
        mean_patience_s=patience and float(patience), threshold_s=within)
    outputs = {key: float(f"{value:.10g}") for key, value in case(*item).items()}
    rows.append(dict(id=f"M{len(rows) + 1:03d}", inputs=inputs, outputs=outputs))
document = dict(
    title="Queues of short and long calls, with and without callers who give up",
    definition="Calls of two exponential kinds share a queue; short_share is that of the calls. p_wait: finds every agent busy. mean_wait: of all calls. answered_within: answered with a wait of at most the threshold, of all calls. offered_longer: P(V > T) for a caller who would not give up.",
    method="mixtures.py: sparse solution of the stationary Markov chain, waits by matrix exponentials of the chain of a caller and those before him; about 9 digits.",
    significant_digits=9)
text = json.dumps(document, indent=1)[:-2] + ',\n "cases": [\n' + ",\n".join("  " + json.dumps(r) for r in rows) + "\n ]\n}\n"
(pathlib.Path(__file__).parent / "mixtures.json").write_text(text)
