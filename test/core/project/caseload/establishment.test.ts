import { dayFromIso } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { establishmentOf } from "../../../../packages/core/src/project/caseload/establishment.ts";
import { monthEnds } from "../../../../packages/core/src/project/monthEnds.ts";
import { caseloadScenario } from "./caseloadScenario.ts";

function byMonth(keys: Readonly<Record<string, unknown>>, months: number = 6): readonly (readonly number[])[] {
  const ends = monthEnds(dayFromIso("2019-04-01"), months);
  const found = establishmentOf(caseloadScenario({ months, ...keys }), ends) ?? [];
  return found.map(({ posts, inPost, paid }) => [posts, inPost, paid]);
}

const steps = (...all: readonly (readonly [string, number])[]): unknown =>
  all.map(([from, number]) => ({ from, number }));

describe("establishmentOf", () => {
  it("is one number throughout", () => {
    expect(byMonth({ advisers: 7.5 }, 2)).toEqual([
      [7.5, 7.5, 7.5],
      [7.5, 7.5, 7.5],
    ]);
  });

  it("changes on the day, and pays by the day: 16 of 31 days of May at 9", () => {
    const rows = byMonth({ advisers: steps(["2019-04-01", 7], ["2019-05-16", 9]) }, 3);
    expect(rows).toEqual([
      [7, 7, 7],
      [9, 9, 9 - (2 * 15) / 31],
      [9, 9, 9],
    ]);
  });

  it("fills a new post after the months of recruitment", () => {
    const rows = byMonth({ advisers: steps(["2019-01-01", 7], ["2019-05-01", 9]), recruitment_months: 3 });
    expect(rows.map(([posts]) => posts)).toEqual([7, 9, 9, 9, 9, 9]);
    expect(rows.map(([, inPost]) => inPost)).toEqual([7, 7, 7, 7, 9, 9]);
  });

  it("keeps an adviser whose post is cut for the months of notice", () => {
    const rows = byMonth({ advisers: steps(["2019-01-01", 9], ["2019-05-01", 7]), notice_months: 2 });
    expect(rows.map(([, inPost]) => inPost)).toEqual([9, 9, 9, 7, 7, 7]);
  });

  it("does not recruit to a post that is cut meanwhile", () => {
    const rows = byMonth({
      advisers: steps(["2019-01-01", 2], ["2019-05-01", 10], ["2019-07-01", 3]),
      recruitment_months: 3,
      notice_months: 1,
    });
    expect(rows.map(([, inPost]) => inPost)).toEqual([2, 2, 2, 2, 3, 3]);
  });

  it("goes on with a recruitment that began before the first month", () => {
    const rows = byMonth({ advisers: steps(["2019-01-01", 7], ["2019-03-01", 9]), recruitment_months: 3 });
    expect(rows.map(([, inPost]) => inPost)).toEqual([7, 7, 9, 9, 9, 9]);
  });
});
