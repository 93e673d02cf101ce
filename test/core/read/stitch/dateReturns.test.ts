import { type Day, dayFromIso, noDay } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { dateReturns } from "../../../../packages/core/src/read/stitch/dateReturns.ts";

const days = (...dates: readonly string[]) => {
  const counts = new Map<Day, number>();
  for (const day of dates.map(dayFromIso)) counts.set(day, (counts.get(day) ?? 0) + 1);
  return counts;
};

/** Year and rank of returns written as a label and the dates of their episodes. */
function dated(...returns: readonly (readonly [label: string, ...dates: string[]])[]) {
  const named = returns.map(([label], at) => ({ label, folder: `folder ${at}` }));
  return dateReturns(
    named,
    returns.map(([, ...dates]) => days(...dates)),
  ).map(({ year, rank }) => [year, rank]);
}

describe("dateReturns", () => {
  it("takes a return to be of the latest year in it, which ends on 31 March", () => {
    expect(dated(["", "2018-03-31", "2017-01-01"])).toEqual([[2018, 0]]);
    expect(dated(["", "2018-04-01"])).toEqual([[2019, 0]]);
  });

  it("knows no year of a return without a date, which comes before all others", () => {
    expect(dateReturns([{ label: "", folder: "a" }], [new Map([[noDay, 2]])])).toMatchObject([
      { year: undefined, latestDay: noDay },
    ]);
    expect(dated(["", "2018-03-31"], [""])).toEqual([
      [2018, 1],
      [undefined, 0],
    ]);
  });

  it("does not take one date in more than two hundred for a year", () => {
    const many = Array.from({ length: 200 }, () => "2018-03-31");
    expect(dated(["", ...many, "2071-05-01"])).toEqual([[2018, 0]]);
    expect(dated(["", ...many.slice(1), "2071-05-01"])).toEqual([[2072, 0]]);
  });

  it("puts returns of one year in order of the years in their names, then of their latest days", () => {
    expect(dated(["", "2018-03-01"], ["", "2018-02-01"])).toEqual([
      [2018, 1],
      [2018, 0],
    ]);
    expect(dated(["2019", "2018-03-01"], ["2018", "2018-03-02"], ["2017", "2017-03-01"])).toEqual([
      [2019, 2],
      [2018, 1],
      [2017, 0],
    ]);
  });

  it("believes the years in different names of returns with few dates, as the others show whether they begin or end in them", () => {
    expect(dated(["2017", "2017-02-01"], ["2018", "2018-02-01"], ["2019", "2018-02-01"])).toEqual([
      [2017, 0],
      [2018, 1],
      [2019, 2],
    ]);
    expect(dated(["2017", "2018-02-01"], ["2018", "2019-02-01"], ["2019", "2018-02-01"])).toEqual([
      [2018, 0],
      [2019, 1],
      [2020, 2],
    ]);
    expect(dated(["2026", "2018-02-01"], ["2026", "2019-02-01"])).toEqual([
      [2018, 0],
      [2019, 1],
    ]);
    expect(dated(["2025", "2018-02-01"], ["2026", "2019-02-01"])).toEqual([
      [2018, 0],
      [2019, 1],
    ]);
    const many = Array.from({ length: 200 }, () => "2018-02-01");
    expect(dated(["2018", ...many], ["2019", ...many])).toEqual([
      [2018, 0],
      [2018, 1],
    ]);
  });
});
