import { addDays, dayFromIso, isUasc } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { careReturn } from "../../careReturn.ts";

const day = dayFromIso("2020-02-29");

/** Whether children A, B and so on are unaccompanied on a day, by rows of the UASC file. */
async function onDay(rows: readonly string[], on = day): Promise<readonly boolean[]> {
  const care = await careReturn({
    episodes: ["A,01/05/2018,S,C2,U4,PR1,,,N8", "B,01/05/2018,S,C2,U4,PR1,,,N8"],
    uasc: rows,
  });
  return ["A", "B"].map((child) => isUasc(care, care.children.indexOf(child), on));
}

describe("isUasc", () => {
  it("holds of a child whose status has not ceased, and of nobody else", async () => {
    expect(await onDay(["B,,1,01/01/2003"])).toEqual([false, true]);
    expect(await onDay(["A,,1,01/01/2003"])).toEqual([true, false]);
    expect(await onDay([])).toEqual([false, false]);
  });

  it("holds to the day before the status ceases", async () => {
    const rows = ["A,29/02/2020,1,01/01/2003", "B,01/03/2020,1,01/01/2003"];
    expect(await onDay(rows, addDays(day, -1))).toEqual([true, true]);
    expect(await onDay(rows)).toEqual([false, true]);
    expect(await onDay(rows, addDays(day, 1))).toEqual([false, false]);
  });
});
