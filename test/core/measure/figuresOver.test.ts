import {
  addDays,
  type Day,
  dayFromIso,
  figuresOf,
  figuresOver,
  findMeasure,
  noDay,
  type Return,
} from "@lac-analytics/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { careReturn } from "../../careReturn.ts";
import { anyCareRows } from "./anyCareRows.ts";

const care = await careReturn({
  episodes: [
    "A,01/02/2018,S,C2,U4,PR1,01/06/2018,X1",
    "A,01/06/2018,P,C2,K2,PR4,,",
    "B,15/05/2018,S,V2,U4,PR1,01/07/2018,E4A",
  ],
  header: ["A,1,01/04/2010,WBRI", "B,2,01/04/2012,WBRI"],
});
const stock = { measures: [findMeasure("cla-number")] };

describe("figuresOver", () => {
  it("has one list of figures a day, in the order of the days", () => {
    const days = ["2018-06-30", "2018-05-31", "2018-07-01"].map(dayFromIso);
    const totals = figuresOver(care, days, stock).map((figures) =>
      figures.map(({ periodEnd, numerator }) => [periodEnd, numerator]),
    );
    expect(totals).toEqual([[["2018-06-30", 2]], [["2018-05-31", 2]], [["2018-07-01", 1]]]);
  });

  it("gives what is asked for, as at each day", () => {
    const days = ["2018-05-31", "2018-06-01"].map(dayFromIso);
    const asked = {
      measures: [findMeasure("cla-number"), findMeasure("started-number")],
      by: [["placement"], ["total"]],
    } as const;
    expect(figuresOver(care, days, asked)).toEqual(days.map((asAt) => figuresOf(care, { asAt }, asked)));
  });

  it("keeps nothing of one day, of any episodes, that bears on another", async () => {
    const day = fc.nat(1400).map((days) => addDays(dayFromIso("2016-04-01"), days));
    await fc.assert(
      fc.asyncProperty(anyCareRows, fc.array(day, { minLength: 2, maxLength: 3 }), async (rows, days) => {
        const over = figuresOver(await careReturn(rows), days, { by: "all" });
        for (const [at, asAt] of days.entries()) {
          expect(over[at]).toEqual(figuresOf(await careReturn(rows), { asAt }, { by: "all" }));
        }
      }),
      { numRuns: 15 },
    );
  });

  it("counts, of any episodes, each child in the category of the one that stands for the child on the day", async () => {
    const statuses = ["C1", "C2", "E1", "V2"];
    const day = fc.nat(1300).map((days) => addDays(dayFromIso("2016-04-01"), days));
    await fc.assert(
      fc.asyncProperty(anyCareRows, fc.array(day, { minLength: 1, maxLength: 6 }), async (rows, days) => {
        const care = await careReturn(rows);
        const over = figuresOver(care, days, { ...stock, by: [["legal-status"]] });
        for (const [at, asAt] of days.entries()) {
          const counts = new Map<string, number>();
          for (const code of statusesOn(care, asAt).values()) {
            const category = statuses.includes(code) ? code : "unassigned";
            counts.set(category, (counts.get(category) ?? 0) + 1);
          }
          for (const { category, symbol, numerator } of over[at] ?? []) {
            if (symbol === "") expect([category, numerator]).toEqual([category, counts.get(category) ?? 0]);
            counts.delete(category);
          }
          const isKnown = over[at]?.every(({ symbol }) => symbol === "") === true;
          if (isKnown) expect([...counts]).toEqual([]);
        }
      }),
    );
  });

  it("has nothing for no day", () => {
    expect(figuresOver(care, [], stock)).toEqual([]);
  });
});

/** The plain way: of each child the legal status of the last to begin of the episodes open on a day, without short breaks. */
function statusesOn(care: Return, day: Day): ReadonlyMap<number, string> {
  const { child, columns } = care.Episodes;
  const statuses = new Map<number, string>();
  for (const [row, began] of columns.DECOM.entries()) {
    const ended = columns.DEC[row] ?? noDay;
    const status = columns.LS.codes[columns.LS.values[row] ?? 0] ?? "";
    const isOpen = began !== noDay && began <= day && (ended === noDay || ended > day);
    if (isOpen && !["V3", "V4"].includes(status)) statuses.set(child[row] ?? -1, status);
  }
  return statuses;
}
