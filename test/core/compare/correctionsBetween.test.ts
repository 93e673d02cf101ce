import { describe, expect, it } from "vitest";
import { correctionsBetween } from "../../../packages/core/src/compare/correctionsBetween.ts";
import type { RestsOn } from "../../../packages/core/src/measure/loss/RestsOn.ts";
import { careReturn } from "../../careReturn.ts";

const columns: RestsOn = ["Episodes.DECOM", "Episodes.PLACE", "Header.DOB"];

async function corrections(before: readonly string[], after: readonly string[], children = ["A", "B"]) {
  const [old, later] = [await careReturn({ episodes: before }), await careReturn({ episodes: after })];
  return correctionsBetween(old, later)(children, columns);
}

const first = "A,01/02/2018,S,C2,U4,PR1,01/06/2018,X1";
const second = "A,01/06/2018,P,C2,K2,PR4,,";
const other = "B,01/02/2018,S,C2,U4,PR1,,";

describe("correctionsBetween", () => {
  it("names the column, and counts each child once in it", async () => {
    const after = [
      "A,01/02/2018,S,C2,U1,PR1,01/06/2018,X1",
      "A,01/06/2018,P,C2,U1,PR4,,",
      "B,01/02/2018,S,C2,U6,PR1,,",
    ];
    expect(await corrections([first, second, other], after)).toEqual([
      { file: "Episodes", column: "PLACE", children: 2 },
    ]);
  });

  it("is silent of columns and of children that nobody asked about", async () => {
    const after = ["A,01/02/2018,S,V2,U4,PR1,01/06/2018,X1", second, "B,01/02/2018,S,C2,U6,PR1,,"];
    expect(await corrections([first, second, other], after, ["A"])).toEqual([]);
  });

  it("names a date alone where it puts the rows of a child in another order", async () => {
    const after = ["A,01/07/2018,S,C2,U4,PR1,01/08/2018,X1", second];
    expect(await corrections([first, second], after)).toEqual([{ file: "Episodes", column: "DECOM", children: 1 }]);
  });

  it("names the file alone where rows came or went", async () => {
    expect(await corrections([first, second], [first])).toEqual([{ file: "Episodes", children: 1 }]);
    expect(await corrections([first], [first, second])).toEqual([{ file: "Episodes", children: 1 }]);
  });
});
