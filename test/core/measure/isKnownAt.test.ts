import { dayFromIso, isKnownAt, measureNamed } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { type CareRows, careReturn, leftLongAgo } from "../../careReturn.ts";

const asAt = dayFromIso("2019-03-31");
const rows: CareRows = { episodes: [...leftLongAgo, "A,01/05/2018,S,C2,U4,PR1,,,N1"] };

describe("isKnownAt", () => {
  it("holds on days that the return covers, and on no others", async () => {
    const care = await careReturn(rows);
    const isKnown = (iso: string) => isKnownAt(care, measureNamed("cla-number"), { asAt: dayFromIso(iso) });
    expect(isKnown("2019-03-31")).toBe(true);
    expect(isKnown("2019-04-01")).toBe(false);
    // who was in care on the eve of the first day is known; on the day before that, not
    expect(isKnown("2010-03-31")).toBe(true);
    expect(isKnown("2010-03-30")).toBe(false);
  });

  it("asks of a flow that its months are covered from the first on", async () => {
    const care = await careReturn(rows);
    const starts = measureNamed("started-number");
    expect(isKnownAt(care, starts, { year: 2011 })).toBe(true);
    expect(isKnownAt(care, starts, { year: 2010 })).toBe(false);
    expect(isKnownAt(care, starts, { asAt: dayFromIso("2011-03-30") })).toBe(false);
  });

  it("does not hold without the file that is counted", async () => {
    const uasc = measureNamed("uasc-number");
    expect(isKnownAt(await careReturn(rows), uasc, { asAt })).toBe(true);
    expect(isKnownAt(await careReturn({ ...rows, notGiven: ["UASC"] }), uasc, { asAt })).toBe(false);
  });

  it("does not hold where more than one row in fifty was lost of what it rests on", async () => {
    const stay = (at: number) => `B${at},01/05/2018,S,C2,U4,PR1,,,N1`;
    const lost = "A,01/05/2018,S,C2,ZZ,PR1,,,N1";
    const of = async (all: number) =>
      isKnownAt(
        await careReturn({ episodes: [lost, ...Array.from({ length: all - 1 }, (_, at) => stay(at))] }),
        measureNamed("foster-share"),
        { asAt },
      );
    expect(await of(50)).toBe(true);
    expect(await of(49)).toBe(false);
  });
});
