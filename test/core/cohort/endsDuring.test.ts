import { addDays, dayFromIso, noDay } from "@lac-analytics/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { endsDuring } from "../../../packages/core/src/cohort/endsDuring.ts";
import { careReturn } from "../../careReturn.ts";
import { anyCareRows } from "../measure/anyCareRows.ts";

describe("endsDuring", () => {
  it("finds, of any episodes, the rows that end in the period for a reason that ends care, and tells of the others", async () => {
    await fc.assert(
      fc.asyncProperty(anyCareRows, fc.nat(1300), fc.nat(400), async (rows, begins, length) => {
        const care = await careReturn(rows);
        const from = addDays(dayFromIso("2016-04-01"), begins);
        const to = addDays(from, length);
        const { DEC, REC, LS } = care.Episodes.columns;
        const within = [...DEC.keys()].filter((row) => {
          const ended = DEC[row] ?? noDay;
          return ended !== noDay && ended >= from && ended <= to && REC.codes[REC.values[row] ?? 0] !== "X1";
        });
        const ends = within.filter((row) => {
          const isShortBreak = ["V3", "V4"].includes(LS.codes[LS.values[row] ?? 0] ?? "");
          return !isShortBreak && REC.codes[REC.values[row] ?? 0] !== "";
        });
        expect(endsDuring(care, { from, to })).toEqual(ends);
        const left: number[] = [];
        expect(endsDuring(care, { from, to }, ({ row }) => left.push(row))).toEqual(ends);
        expect(left).toEqual(within.filter((row) => !ends.includes(row)));
      }),
    );
  });
});
