import { addDays, ageOn, type Day, dayFromIso, dayNumber, isoFromDay, noDay, type Return } from "@lac-analytics/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { birthOf } from "../../../packages/core/src/cohort/birthOf.ts";
import { type DaysInCare, daysInCare } from "../../../packages/core/src/cohort/daysInCare.ts";
import { lookedAfterOn } from "../../../packages/core/src/cohort/lookedAfterOn.ts";
import { laterDay } from "../../../packages/core/src/return/Day.ts";
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

  it("is, of any episodes and over years too, what going from day to day gives", async () => {
    await fc.assert(
      fc.asyncProperty(
        anyCareRows,
        fc.integer({ min: -100, max: 1200 }),
        fc.nat(1300),
        async (rows, begins, length) => {
          const care = await careReturn(rows);
          const from = addDays(dayFromIso("2016-04-01"), begins);
          const to = addDays(from, length);
          expect(daysInCare(care, from, to)).toEqual(fromDayToDay(care, from, to));
        },
      ),
      { numRuns: 50 },
    );
  });

  it("cuts at 1 March in years without a 29 February for a child born on that day, and for others born on 1 March", async () => {
    const care = await careReturn({
      episodes: ["A,01/01/2014,S,C2,U4,PR1,,", "B,01/01/2014,S,C2,U4,PR1,,"],
      header: ["A,1,29/02/2004,WBRI", "B,1,01/03/2005,WBRI"],
    });
    const cuts = (child: number): readonly string[] =>
      daysInCare(care, dayFromIso("2014-04-01"), dayFromIso("2017-03-31")).flatMap((piece) =>
        piece.child === child ? [isoFromDay(piece.day)] : [],
      );
    expect(cuts(0)).toEqual(["2014-04-01", "2015-03-01", "2016-02-29", "2017-03-01"]);
    expect(cuts(1)).toEqual(["2014-04-01", "2015-03-01", "2016-03-01", "2017-03-01"]);
  });
});

/** The plain way: every day of every episode, and a new piece where the age is another than the day before. */
function fromDayToDay(care: Return, from: Day, to: Day): readonly DaysInCare[] {
  const { child, columns } = care.Episodes;
  const { codes, values } = columns.LS;
  const pieces: DaysInCare[] = [];
  for (let episode = 0; episode < columns.DECOM.length; episode += 1) {
    const began = columns.DECOM[episode] ?? noDay;
    const ended = columns.DEC[episode] ?? noDay;
    if (began === noDay || ["V3", "V4"].includes(codes[values[episode] ?? 0] ?? "")) continue;
    const whose = child[episode] ?? -1;
    const birth = birthOf(care, whose);
    let piece: DaysInCare | undefined;
    for (let day = laterDay(began, from); day <= to && (ended === noDay || day < ended); day = addDays(day, 1)) {
      const goesOn =
        piece !== undefined && (birth === noDay || birth > piece.day || ageOn(birth, day) === ageOn(birth, piece.day));
      if (piece !== undefined && !goesOn) pieces.push(piece);
      piece =
        piece !== undefined && goesOn
          ? { ...piece, amount: piece.amount + 1 }
          : { child: whose, episode, day, amount: 1 };
    }
    if (piece !== undefined) pieces.push(piece);
  }
  return pieces;
}
