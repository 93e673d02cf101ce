import { addDays, dayFromIso, lookedAfterOn, noDay } from "@lac-analytics/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { careReturn } from "../../careReturn.ts";
import { anyCareRows } from "../measure/anyCareRows.ts";

async function childrenOn(iso: string, episodes: readonly string[]): Promise<readonly string[]> {
  const care = await careReturn({ episodes });
  return [...lookedAfterOn(care, dayFromIso(iso))].map((row) => care.children[care.Episodes.child[row] ?? -1] ?? "");
}

describe("lookedAfterOn", () => {
  const stay = ["A,01/02/2018,S,C2,U4,PR1,21/01/2019,E4A"];

  it("counts a child from the day of coming in", async () => {
    expect(await childrenOn("2018-01-31", stay)).toEqual([]);
    expect(await childrenOn("2018-02-01", stay)).toEqual(["A"]);
  });

  it("counts a child until the day before going out", async () => {
    expect(await childrenOn("2019-01-20", stay)).toEqual(["A"]);
    expect(await childrenOn("2019-01-21", stay)).toEqual([]);
  });

  it("counts an open episode on any later day", async () => {
    expect(await childrenOn("2030-12-31", ["A,01/02/2018,S,C2,U4,PR1,,"])).toEqual(["A"]);
  });

  it("counts a child once on the day of a move, in the new placement", async () => {
    const care = await careReturn({
      episodes: ["A,01/02/2018,S,C2,U4,PR1,01/06/2018,X1", "A,01/06/2018,P,C2,K2,PR4,,"],
    });
    const rows = lookedAfterOn(care, dayFromIso("2018-06-01"));
    const { codes, values } = care.Episodes.columns.PLACE;
    expect([...rows].map((row) => codes[values[row] ?? 0])).toEqual(["K2"]);
  });

  it.each(["V3", "V4"])("leaves out a series of short breaks (%s)", async (status) => {
    expect(await childrenOn("2018-03-01", [`A,01/02/2018,S,${status},U6,PR1,,`])).toEqual([]);
  });

  it("counts a child in care who also has a short break open", async () => {
    const episodes = ["A,01/02/2018,S,V2,U6,PR1,,", "A,01/03/2018,S,V3,U6,PR1,,"];
    expect(await childrenOn("2018-04-01", episodes)).toEqual(["A"]);
  });

  it("counts nobody for an episode that begins and ends on one day", async () => {
    expect(await childrenOn("2018-02-01", ["A,01/02/2018,S,L2,U6,PR1,01/02/2018,E8"])).toEqual([]);
  });

  it("counts a child once where two episodes overlap, in the later one", async () => {
    const episodes = ["A,01/02/2018,S,C2,U4,PR1,01/09/2018,X1", "A,01/06/2018,P,C2,K2,PR4,,"];
    expect(await childrenOn("2018-07-01", episodes)).toEqual(["A"]);
  });

  it("tells why an episode that touches the day is not counted", async () => {
    const care = await careReturn({
      episodes: [
        "A,01/02/2018,S,V3,U6,PR1,,",
        "B,01/02/2018,S,C2,U4,PR1,01/06/2018,E4A",
        "C,01/02/2018,S,C2,U4,PR1,01/09/2018,X1",
        "C,01/05/2018,P,C2,K2,PR4,,",
      ],
    });
    const reasons: string[] = [];
    lookedAfterOn(care, dayFromIso("2018-06-01"), ({ child, reason }) =>
      reasons.push(`${care.children[child]}: ${reason}`),
    );
    expect(reasons).toEqual([
      "A: the episode is of a series of short breaks (V3 or V4)",
      "B: the episode ended on the day",
      "C: another episode of the child, begun later, stands for it",
    ]);
  });

  it("counts, of any episodes, the last to begin of those open, whichever day it is asked of", async () => {
    await fc.assert(
      fc.asyncProperty(anyCareRows, fc.integer({ min: 0, max: 1300 }), async (rows, days) => {
        const care = await careReturn(rows);
        const day = addDays(dayFromIso("2016-04-01"), days);
        const { child, columns } = care.Episodes;
        const standing = new Map<number, number>();
        for (const [row, began] of columns.DECOM.entries()) {
          const ended = columns.DEC[row] ?? noDay;
          const isShortBreak = ["V3", "V4"].includes(columns.LS.codes[columns.LS.values[row] ?? 0] ?? "");
          if (began <= day && (ended === noDay || ended > day) && !isShortBreak) standing.set(child[row] ?? -1, row);
        }
        expect([...lookedAfterOn(care, day)]).toEqual([...standing.values()]);
        const left: number[] = [];
        lookedAfterOn(care, day, ({ row }) => left.push(row));
        expect(left.filter((row) => [...standing.values()].includes(row))).toEqual([]);
      }),
    );
  });

  it("takes identifiers for what they are", async () => {
    const ids = ["007", "1e5", "7", "__proto__", "constructor"];
    expect(
      await childrenOn(
        "2018-03-01",
        ids.map((id) => `${id},01/02/2018,S,C2,U4,PR1,,`),
      ),
    ).toEqual(ids);
  });
});
