"""The model of caseload.ts, month by month for every young person, as an analyst would write it in numpy."""
import sys
import time

import numpy as np

FUTURES, MONTHS, PEOPLE = 10_000, 60, 300


def simulate(seed, stopping=0.1, re_engagement=0.15, take_up=0.75):
    random = np.random.default_rng(seed)
    stop = 1 - (1 - stopping) ** (1 / 12)
    back = 1 - (1 - re_engagement) ** (1 / 12)
    age = np.round(17 * 12 + np.arange(PEOPLE) / (PEOPLE - 1) * 7 * 12)
    receiving = np.broadcast_to(age >= 18 * 12, (FUTURES, PEOPLE)).copy()
    counts = np.empty((MONTHS, FUTURES), dtype=np.int32)
    for month in range(MONTHS):
        before, age = age, age + 1
        draw = random.random((FUTURES, PEOPLE), dtype=np.float32)
        stops = (before >= 21 * 12) & (draw < stop)
        returns = (before >= 18 * 12) & (draw < back)
        receiving = np.where(receiving, ~stops, returns)
        receiving |= (age >= 18 * 12) & (before < 18 * 12)
        turning = (age >= 21 * 12) & (before < 21 * 12)
        goes_on = random.random((FUTURES, np.count_nonzero(turning)), dtype=np.float32) < take_up
        receiving[:, turning] &= goes_on
        receiving &= age < 25 * 12
        counts[month] = receiving.sum(axis=1)
    intervals = np.quantile(counts, [0.025, 0.1, 0.9, 0.975], axis=1, method="inverted_cdf")
    return counts, intervals


times = []
for seed in range(int(sys.argv[1]) + 1):
    start = time.perf_counter()
    counts, _ = simulate(seed)
    times.append((time.perf_counter() - start) * 1000)
print(counts[-1].mean(), *times[1:])
