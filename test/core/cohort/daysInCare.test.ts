import { addDays, ageOn, type Day, dayFromIso, dayNumber, isoFromDay, noDay } from "@lac-analytics/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { birthOf } from "../../../packages/core/src/cohort/birthOf.ts";
import { daysInCare } from "../../../packages/core/src/cohort/daysInCare.ts";
import { lookedAfterOn } from "../../../packages/core/src/cohort/lookedAfterOn.ts";
import { careReturn } from "../../careReturn.ts";
import { anyCareRows } from "../measure/anyCareRows.ts";

describe("daysInCare", () => {
  it("cuts the episodes to the period and at birthdays", async () => {
    const care = await careReturn({
      episodes: ["A,01/01/2018,S,C2,U4,PR1,01/05/2018,X1", "A,01/05/2018,P,C2,U6,PR1,,"],
      header: ["A,1,15/06/2010,WBRI"],
    });
    const pieces = daysInCare(care, dayFromIso("2018-04-01"), dayFromIso("2018-06-30"));
    expect(pieces.map(({ episode, day, amount }) => [episode, isoFromDay(day), amount])).toEqual([
      [0, "2018-04-01", 30],
      [1, "2018-05-01", 45],
      [1, "2018-06-15", 16],
    ]);
  });

  it("adds up to the children looked after on each day", async () => {
    const day = fc.integer({ min: 17_600, max: 17_800 }).map(dayNumber);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(day, fc.nat(90)), { maxLength: 8 }),
        day,
        fc.nat(60),
        async (stays, from, length) => {
          const ddmmyyyy = (of: Day): string => isoFromDay(of).split("-").reverse().join("/");
          const care = await careReturn({
            episodes: stays.map(
              ([start, days], at) => `C${at},${ddmmyyyy(start)},S,C2,U4,PR1,${ddmmyyyy(addDays(start, days))},E8`,
            ),
          });
          let childDays = 0;
          for (let each = from; each <= addDays(from, length); each = addDays(each, 1))
            childDays += lookedAfterOn(care, each).length;
          expect(daysInCare(care, from, addDays(from, length)).reduce((sum, { amount }) => sum + amount, 0)).toBe(
            childDays,
          );
        },
      ),
      { numRuns: 40 },
    );
  });

  it("has, of any episodes, the age of the child on its first day to the last day of each piece, and no longer", async () => {
    await fc.assert(
      fc.asyncProperty(anyCareRows, fc.nat(900), async (rows, begins) => {
        const care = await careReturn(rows);
        const from = addDays(dayFromIso("2016-04-01"), begins);
        const to = addDays(from, 364);
        for (const { child, episode, day, amount } of daysInCare(care, from, to)) {
          const birth = birthOf(care, child);
          const end = addDays(day, amount);
          const lastDay = addDays(end, -1);
          const isWhole = end > to || end === care.Episodes.columns.DEC[episode];
          if (birth === noDay || birth > day) expect(isWhole).toBe(true);
          else {
            expect(ageOn(birth, lastDay)).toBe(ageOn(birth, day));
            if (!isWhole) expect(ageOn(birth, end)).toBe(ageOn(birth, day) + 1);
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});
