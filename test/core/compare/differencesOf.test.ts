import {
  type DifferenceOptions,
  dayFromIso,
  differencesOf,
  type FigureDifference,
  findMeasure,
  type MeasureId,
} from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { type CareRows, careReturn } from "../../careReturn.ts";

// on 31 March 2019 four are in care, three of them with foster carers (U4)
const a = "A,01/02/2018,S,C2,U4,PR1,,";
const b = "B,01/02/2018,S,C2,K2,PR4,,";
const c = "C,01/06/2018,S,C2,U4,PR1,,";
const d = "D,01/06/2018,S,C2,U4,PR1,,";
const dLeft = "D,01/06/2018,S,C2,U4,PR1,31/12/2018,E4A";
const e = "E,01/01/2019,S,C2,K2,PR4,,";
const f = "F,01/05/2019,S,C2,U4,PR1,,";

async function differences(
  before: CareRows,
  after: CareRows,
  measures: readonly MeasureId[],
  options: DifferenceOptions = {},
): Promise<readonly FigureDifference[]> {
  const date = { asAt: dayFromIso("2019-03-31") };
  const asked = { by: [["total"]], measures: measures.map(findMeasure), ...options };
  return differencesOf(await careReturn(before), await careReturn(after), date, asked);
}

const both: readonly MeasureId[] = ["cla-number", "foster-share"];

describe("differencesOf", () => {
  it("finds none between two returns that say the same, in whatever order", async () => {
    expect(await differences({ episodes: [a, b, c, d] }, { episodes: [d, c, b, a] }, both)).toEqual([]);
  });

  it("tells by how much a figure moved with a child who is new", async () => {
    const moved = await differences({ episodes: [a, b, c, d] }, { episodes: [a, b, c, d, e] }, both);
    // 4 to 5 children; 3 of 4 are 75%, 3 of 5 are 60%
    expect(moved).toMatchObject([
      { kind: "moved", before: { value: 4 }, after: { value: 5 }, change: { gone: 0, corrected: 0, added: 1 } },
      { kind: "moved", before: { value: 75 }, after: { value: 60 }, change: { gone: 0, corrected: 0, added: -15 } },
    ]);
    for (const difference of moved)
      expect(difference).toMatchObject({ children: { gone: 0, corrected: 0, added: 1 }, corrections: [] });
  });

  it("tells by how much it moved with a child who is gone", async () => {
    // 4 to 3 children; 3 of 4 are 75%, 3 of 3 are 100%
    expect(await differences({ episodes: [a, b, c, d] }, { episodes: [a, c, d] }, both)).toMatchObject([
      { change: { gone: -1, corrected: 0, added: 0 }, children: { gone: 1, corrected: 0, added: 0 }, corrections: [] },
      { change: { gone: 25, corrected: 0, added: 0 }, children: { gone: 1, corrected: 0, added: 0 }, corrections: [] },
    ]);
  });

  it("tells by how much it moved with a date that was corrected, and which", async () => {
    expect(await differences({ episodes: [a, b, c, d] }, { episodes: [a, b, c, dLeft] }, ["cla-number"])).toMatchObject(
      [
        {
          kind: "moved",
          change: { gone: 0, corrected: -1, added: 0 },
          children: { gone: 0, corrected: 1, added: 0 },
          corrections: [{ file: "Episodes", column: "DEC", children: 1 }],
        },
      ],
    );
  });

  it("tells a placement that was corrected from one that was added", async () => {
    const corrected = ["C,01/06/2018,S,C2,K2,PR1,,"];
    const added = ["C,01/06/2018,S,C2,U4,PR1,01/01/2019,X1", "C,01/01/2019,P,C2,K2,PR1,,"];
    // 3 of 4 are 75%, 2 of 4 are 50%
    const change = { gone: 0, corrected: -25, added: 0 };
    const before = { episodes: [a, b, c, d] };
    expect(await differences(before, { episodes: [a, b, ...corrected, d] }, both)).toMatchObject([
      { after: { measure: "foster-share" }, change, corrections: [{ file: "Episodes", column: "PLACE", children: 1 }] },
    ]);
    expect(await differences(before, { episodes: [a, b, ...added, d] }, both)).toMatchObject([
      { after: { measure: "foster-share" }, change, corrections: [{ file: "Episodes", children: 1 }] },
    ]);
  });

  it("takes those gone, those corrected and those new in this order, and all add up", async () => {
    const moved = await differences({ episodes: [a, b, c, d] }, { episodes: [a, c, dLeft, e] }, both);
    const children = { gone: 1, corrected: 1, added: 1 };
    expect(moved).toMatchObject([
      // 4, 3 without B, 2 without D, 3 with E
      { before: { value: 4 }, after: { value: 3 }, change: { gone: -1, corrected: -1, added: 1 }, children },
      // 3 of 4, 3 of 3, 2 of 2, 2 of 3
      { before: { value: 75 }, change: { gone: 25, corrected: 0 }, children },
    ]);
    expect(moved[1]).toHaveProperty("change.added", expect.closeTo(200 / 3 - 100, 10));
  });

  it("calls a date revised that is earlier than the last that the later return answers for", async () => {
    expect(
      await differences({ episodes: [a, b, c, d] }, { episodes: [a, b, c, dLeft, f] }, ["cla-number"]),
    ).toMatchObject([{ kind: "revised", children: { gone: 0, corrected: 1, added: 0 } }]);
  });

  it("names a figure that only one return can answer, and why the other cannot", async () => {
    const [without, withFile] = [{ episodes: [a, b, c, d], notGiven: ["UASC"] }, { episodes: [a, b, c, d] }];
    const [only, ...others] = await differences(without, withFile, ["cla-number", "uasc-number"]);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ kind: "only after", before: { symbol: "x" }, after: { value: 0 } });
    expect(only?.before?.note).toContain("UASC");
    expect(await differences(withFile, without, ["uasc-number"])).toMatchObject([
      { kind: "only before", before: { value: 0 }, after: { symbol: "x" } },
    ]);
  });

  it("does not tell causes apart where nobody is in both returns to have a share of", async () => {
    const [moved] = await differences({ episodes: [c] }, { episodes: [e] }, ["foster-share"]);
    expect(moved).toMatchObject({
      before: { value: 100 },
      after: { value: 0 },
      children: { gone: 1, corrected: 0, added: 1 },
    });
    expect(moved).not.toHaveProperty("change");
  });

  it("tells in each category who changed into it or out of it, and that it is by the breakdown's column", async () => {
    const header = ["A,1,01/01/2010,WBRI", "B,1,01/01/2010,WBRI"];
    const corrected = ["A,2,01/01/2010,WBRI", "B,1,01/01/2010,WBRI"];
    const episodes = [c, a, b];
    const moved = await differences({ episodes, header }, { episodes, header: corrected }, ["cla-number"], {
      by: [["sex"]],
    });
    const by = { corrections: [{ file: "Header", column: "SEX", children: 1 }] };
    expect(moved).toMatchObject([
      { after: { category: "male", value: 2 }, change: { corrected: -1 }, ...by },
      { after: { category: "female", value: 1 }, change: { corrected: 1 }, ...by },
    ]);
  });
});
