# What pandas does of a job, as analysts write it: python3 withPandas.py JOB FOLDER
import json
import resource
import sys
import time

import pandas as pd

job, folder = sys.argv[1:3]
month_ends = pd.date_range("2016-03-31", "2026-03-31", freq="M")
year_ends = pd.to_datetime([f"{year}-03-31" for year in range(2017, 2027)])
registration = pd.Timestamp("2023-10-28")


def read():
    header = pd.read_csv(f"{folder}/header.csv", parse_dates=["DOB"], dayfirst=True)
    episodes = pd.read_csv(f"{folder}/episodes.csv", parse_dates=["DECOM", "DEC"], dayfirst=True)
    return header, episodes


def looked_after(episodes, day):
    is_open = (episodes.DECOM <= day) & (episodes.DEC.isna() | (episodes.DEC > day))
    return episodes[is_open & ~episodes.LS.isin(["V3", "V4"])]


def columns_read(episodes):
    days = lambda dates: int((dates.dropna() - pd.Timestamp(0)).dt.days.sum())
    return f"{len(episodes)} rows, {days(episodes.DECOM)}, {days(episodes.DEC)}"


def group_of(place, day):
    if place in ("H5", "P2"):
        return "Z" if day >= registration else "H"
    return "P1" if place == "P1" else place[0]


def stock(episodes):
    totals, last = {}, {}
    for day in month_ends:
        counts = looked_after(episodes, day).groupby("PLACE").CHILD.nunique()
        last = {}
        for place, children in counts.items():
            group = group_of(place, day)
            last[group] = last.get(group, 0) + int(children)
        for group, children in last.items():
            totals[group] = totals.get(group, 0) + children
    return ", ".join(f"{group} {totals[group]} {last.get(group, 0)}" for group in sorted(totals))


def everything(folder):
    _, episodes = read()
    return " ".join(str(looked_after(episodes, day).CHILD.nunique()) for day in year_ends)


loaded = read()[1] if job == "stock" else None
began = time.perf_counter()
if job == "read":
    answer = columns_read(read()[1])
elif job == "stock":
    answer = stock(loaded)
else:
    answer = everything(folder)
milliseconds = (time.perf_counter() - began) * 1000
megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps({"milliseconds": milliseconds, "answer": answer, "megabytes": megabytes}))
