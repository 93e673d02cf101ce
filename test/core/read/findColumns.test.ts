import { type FileName, fileLayouts } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { columnsOf } from "../../../packages/core/src/read/columnsOf.ts";
import { findColumns } from "../../../packages/core/src/read/findColumns.ts";
import { headingKey } from "../../../packages/core/src/read/headingKey.ts";
import { otherNames, otherNamesOfChild } from "../../../packages/core/src/read/otherNames.ts";

const files = Object.keys(fileLayouts) as FileName[];

describe("findColumns", () => {
  it.each([
    "MIS_START",
    "Mis Start",
    "mis-start",
    "MisStart",
    "MIS.START",
    "Mis\nStart",
    "\u200bMIS_START",
    " Mis  Start ",
  ])("knows MIS_START in %j", (name) =>
    expect(findColumns("Missing", ["CHILD", name]).columnAt.get("MIS_START")).toBe(1),
  );

  it("says which columns are called otherwise, but not which are in another case", () => {
    expect(findColumns("Missing", ["child", "Mis Start", "Missing", "Date returned"]).renamed).toEqual([
      "MIS_START",
      "MIS_END",
    ]);
  });

  it("takes another name only where the column is not there by its own", () => {
    const { columnAt, renamed } = findColumns("Episodes", ["CHILD", "Placement", "PLACE", "Start date"]);
    expect([columnAt.get("PLACE"), columnAt.get("DECOM")]).toEqual([2, 3]);
    expect(renamed).toEqual(["DECOM"]);
  });

  it("prefers the name as it is written in the return to one with blanks", () => {
    const { columnAt, repeated } = findColumns("Episodes", ["CHILD", "Place Provider", "PLACE_PROVIDER"]);
    expect(columnAt.get("PLACE_PROVIDER")).toBe(2);
    expect(repeated).toEqual(["PLACE_PROVIDER"]);
  });

  it("takes none of two names that may both be meant", () => {
    const found = findColumns("Episodes", ["CHILD", "Placement", "Placement type", "DECOM"]);
    expect(found.columnAt.has("PLACE")).toBe(false);
    expect(found.unclear).toEqual([{ column: "PLACE", places: [1, 2] }]);
  });

  it("takes the codes where the words stand beside them", () => {
    const { columnAt, unclear } = findColumns("Episodes", ["CHILD", "Legal status", "Legal status code"]);
    expect([columnAt.get("LS"), unclear]).toEqual([2, []]);
  });

  it.each(files)("takes every other name of a column of %s for that column alone", (file) => {
    const others = Object.entries(otherNames[file]) as [string, readonly string[]][];
    const all = [["CHILD", otherNamesOfChild] as const, ...others];
    const keys = all.flatMap(([, names]) => names.map(headingKey));
    expect(new Set(keys).size).toBe(keys.length);
    expect(
      columnsOf(file)
        .map(headingKey)
        .filter((own) => keys.includes(own)),
    ).toEqual([]);
    for (const [column, names] of all) {
      for (const name of names) {
        expect([...findColumns(file, [name]).columnAt.keys()]).toEqual([column]);
      }
    }
  });
});
