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


def ends_of_care(episodes):
    """What ends care, with the first day of the period of care: the last start (S) at or before the episode."""
    starts = episodes.DECOM.where(episodes.RNE == "S").groupby(episodes.CHILD).ffill()
    ended = episodes.assign(entered=starts)
    return ended[ended.REC.notna() & (ended.REC != "X1") & ~ended.LS.isin(["V3", "V4"])]


def rolling(episodes):
    ended = ends_of_care(episodes)
    children, days = 0, 0
    for day in month_ends:
        within = ended[(ended.DEC > day - pd.DateOffset(months=36) + pd.offsets.MonthEnd(0)) & (ended.DEC <= day)]
        last = within.drop_duplicates("CHILD", keep="last")
        adopted = last[last.REC.isin(["E11", "E12"])]
        children += len(adopted)
        days += int((adopted.DEC - adopted.entered).dt.days.sum())
    return f"{children} children, {days} days"


def moves(episodes):
    begun = episodes[(episodes.DECOM > "2025-03-31") & (episodes.DECOM <= "2026-03-31")]
    moved = begun[begun.RNE.isin(["P", "B", "T", "U"]) & ~begun.LS.isin(["V3", "V4"]) & ~begun.PLACE.isin(["A3", "A5"])]
    care = episodes[(episodes.DECOM <= "2026-03-31") & ~(episodes.DEC <= "2025-04-01") & ~episodes.LS.isin(["V3", "V4"])]
    until = care.DEC.fillna(pd.Timestamp("2026-04-01")).clip(upper=pd.Timestamp("2026-04-01"))
    days = int((until - care.DECOM.clip(lower=pd.Timestamp("2025-04-01"))).dt.days.sum())
    return f"{len(moved)} moves, {days} days in care"


def everything(folder):
    _, episodes = read()
    return " ".join(str(looked_after(episodes, day).CHILD.nunique()) for day in year_ends)


jobs = {
    "stock": stock,
    "rolling": rolling,
    "moves": moves,
}
loaded = read()[1] if job in jobs else None
began, processor = time.perf_counter(), time.process_time()
if job == "read":
    answer = columns_read(read()[1])
elif job == "everything":
    answer = everything(folder)
else:
    answer = jobs[job](loaded)
milliseconds = (time.perf_counter() - began) * 1000
processor = (time.process_time() - processor) * 1000
megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps({"milliseconds": milliseconds, "processor": processor, "answer": answer, "megabytes": megabytes}))
