import { addDays, dayFromIso, isoFromDay, noDay } from "@lac-analytics/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entitlementsOf, type TimeInCare } from "../../../packages/core/src/cohort/entitlementsOf.ts";

/** Periods as "start end reason", an open one as "start". */
function entitlements(birth: string, ...periods: readonly string[]): readonly string[] {
  const times = periods.map((period): TimeInCare => {
    const [start = "", end, reason = ""] = period.split(" ");
    return { start: dayFromIso(start), end: end === undefined ? noDay : dayFromIso(end), reason };
  });
  return entitlementsOf(dayFromIso(birth), times).map(
    ({ status, from, to }) => `${status} ${isoFromDay(from)} to ${isoFromDay(to)}`,
  );
}

// born on 1 June 2002: 14 on 1 June 2016, 16 on 1 June 2018, 18 on 1 June 2020, 21 in 2023, 25 in 2027
const birth = "2002-06-01";
const formerRelevant = "former relevant 2020-06-01 to 2027-06-01";
const qualifying = (from: string): string => `qualifying ${from} to 2023-06-01`;

describe("entitlementsOf", () => {
  it("makes a child long looked after eligible at 16 and former relevant from 18 to 25", () => {
    expect(entitlements(birth, "2010-01-01")).toEqual(["eligible 2018-06-01 to 2020-06-01", formerRelevant]);
  });

  it("makes a child who left at 17 relevant until 18", () => {
    expect(entitlements(birth, "2010-01-01 2019-09-01 E8")).toEqual([
      "eligible 2018-06-01 to 2019-09-01",
      "relevant 2019-09-01 to 2020-06-01",
      formerRelevant,
    ]);
  });

  it("has one status a day where the record leaves an earlier period open, which is over where the next begins", () => {
    expect(entitlements(birth, "2010-01-01", "2015-01-01 2019-09-01 E8")).toEqual([
      "eligible 2018-06-01 to 2019-09-01",
      "relevant 2019-09-01 to 2020-06-01",
      formerRelevant,
    ]);
  });

  it("makes one who left on the 18th birthday former relevant that day", () => {
    expect(entitlements(birth, "2010-01-01 2020-06-01 E17")).toEqual([
      "eligible 2018-06-01 to 2020-06-01",
      formerRelevant,
    ]);
  });

  // from 1 July 2019 the 91st day is 29 September: 31 + 31 + 29
  it("asks for exactly thirteen weeks: 91 days do, 90 do not", () => {
    expect(entitlements(birth, "2019-07-01 2019-09-30 E8")).toEqual([
      "eligible 2019-09-29 to 2019-09-30",
      "relevant 2019-09-30 to 2020-06-01",
      formerRelevant,
    ]);
    expect(entitlements(birth, "2019-07-01 2019-09-29 E8")).toEqual([qualifying("2019-09-29")]);
  });

  it("adds periods up, from the 14th birthday on: 60 days at 14 and 31 at 17", () => {
    expect(entitlements(birth, "2016-07-01 2016-08-30 E8", "2019-07-01 2019-08-01 E8")).toEqual([
      "eligible 2019-07-31 to 2019-08-01",
      "relevant 2019-08-01 to 2020-06-01",
      formerRelevant,
    ]);
    expect(entitlements(birth, "2016-07-01 2016-08-29 E8", "2019-07-01 2019-08-01 E8")).toEqual([
      qualifying("2019-08-01"),
    ]);
  });

  it("counts nothing before the 14th birthday, and the birthday itself", () => {
    // 1 June 2016 is the first day that counts; with 89 days to 29 August there are 2 more to go
    expect(entitlements(birth, "2012-01-01 2016-08-29 E8", "2019-07-01 2019-07-03 E8")[0]).toBe(
      "eligible 2019-07-02 to 2019-07-03",
    );
    expect(entitlements(birth, "2012-01-01 2016-08-28 E8", "2019-07-01 2019-07-03 E8")).toEqual([
      qualifying("2019-07-03"),
    ]);
  });

  it("asks for some of it at 16 or 17: leaving on the 16th birthday is a day too early", () => {
    expect(entitlements(birth, "2010-01-01 2018-06-01 E8")).toEqual([]);
    expect(entitlements(birth, "2010-01-01 2018-06-02 E8")).toEqual([
      "eligible 2018-06-01 to 2018-06-02",
      "relevant 2018-06-02 to 2020-06-01",
      formerRelevant,
    ]);
  });

  it("is not there before the thirteen weeks are up", () => {
    expect(entitlements(birth, "2020-01-01")).toEqual(["eligible 2020-03-31 to 2020-06-01", formerRelevant]);
    expect(entitlements(birth, "2020-04-01")).toEqual([qualifying("2020-06-01")]);
  });

  it("ends for a child settled at home for six months, who then qualifies for advice", () => {
    expect(entitlements(birth, "2010-01-01 2018-10-15 E4A")).toEqual([
      "eligible 2018-06-01 to 2018-10-15",
      "relevant 2018-10-15 to 2019-04-15",
      qualifying("2019-04-15"),
    ]);
  });

  it("does not end for one whose six months at home were not up at 18", () => {
    expect(entitlements(birth, "2010-01-01 2019-12-02 E4B")).toEqual([
      "eligible 2018-06-01 to 2019-12-02",
      "relevant 2019-12-02 to 2020-06-01",
      formerRelevant,
    ]);
  });

  it("is owed to a child who came back from home", () => {
    expect(entitlements(birth, "2010-01-01 2018-10-15 E4A", "2019-09-01 2020-06-01 E17")).toEqual([
      "eligible 2018-06-01 to 2018-10-15",
      "relevant 2018-10-15 to 2019-04-15",
      "qualifying 2019-04-15 to 2019-09-01",
      "eligible 2019-09-01 to 2020-06-01",
      formerRelevant,
    ]);
  });

  it("leaves advice to a child who left care for a special guardian before 16", () => {
    expect(entitlements(birth, "2010-01-01 2014-01-01 E45")).toEqual([qualifying("2018-06-01")]);
    expect(entitlements(birth, "2010-01-01 2014-01-01 E4A")).toEqual([]);
  });

  it.each(["E2", "E3", "E15"])("ends with %s: died, taken over, found to be an adult", (reason) => {
    expect(entitlements(birth, `2010-01-01 2019-09-01 ${reason}`)).toEqual(["eligible 2018-06-01 to 2019-09-01"]);
  });

  it("ends with a death or a transfer after the 18th birthday", () => {
    expect(entitlements(birth, "2010-01-01 2021-09-01 E2")).toEqual([
      "eligible 2018-06-01 to 2020-06-01",
      "former relevant 2020-06-01 to 2021-09-01",
    ]);
  });

  it.each(["E11", "E12", "E4B", "E41", "E43", "E48"])("ends six months after %s", (reason) => {
    expect(entitlements(birth, `2010-01-01 2018-10-15 ${reason}`).slice(1)).toEqual([
      "relevant 2018-10-15 to 2019-04-15",
      qualifying("2019-04-15"),
    ]);
  });

  it("does not end for one who left for somebody without parental responsibility", () => {
    expect(entitlements(birth, "2010-01-01 2018-10-15 E13").slice(1)).toEqual([
      "relevant 2018-10-15 to 2020-06-01",
      formerRelevant,
    ]);
  });

  it("reaches 18 and 25 on 1 March for a birth on 29 February", () => {
    expect(entitlements("2004-02-29", "2010-01-01")).toEqual([
      "eligible 2020-02-29 to 2022-03-01",
      "former relevant 2022-03-01 to 2029-03-01",
    ]);
  });

  it("reaches 18 on 31 March or 1 April, a financial year apart", () => {
    expect(entitlements("2002-03-31", "2010-01-01")[1]).toBe("former relevant 2020-03-31 to 2027-03-31");
    expect(entitlements("2002-04-01", "2010-01-01")[1]).toBe("former relevant 2020-04-01 to 2027-04-01");
  });

  it("runs to 25 since April 2018 only", () => {
    expect(entitlements("1996-06-01", "2005-01-01 2014-06-01 E17").slice(1)).toEqual([
      "former relevant 2014-06-01 to 2017-06-01",
      "former relevant 2018-04-01 to 2021-06-01",
    ]);
  });

  it("is in order, without overlap, between 16 and 25, whatever the periods", () => {
    const period = fc.tuple(
      fc.integer({ min: 0, max: 7000 }),
      fc.integer({ min: 0, max: 2000 }),
      fc.constantFrom("E4A", "E8", "E45", "E3"),
    );
    fc.assert(
      fc.property(fc.array(period, { maxLength: 5 }), (drawn) => {
        const born = dayFromIso(birth);
        let from = born;
        const periods = drawn.map(([gap, days, reason]): TimeInCare => {
          const start = addDays(from, gap % 1500);
          from = addDays(start, days);
          return { start, end: from, reason };
        });
        let last = dayFromIso("2018-06-01");
        for (const span of entitlementsOf(born, periods)) {
          expect(span.from).toBeGreaterThanOrEqual(last);
          expect(span.to).toBeGreaterThan(span.from);
          last = span.to;
        }
        expect(last).toBeLessThanOrEqual(dayFromIso("2027-06-01"));
      }),
    );
  });
});
