import { type FileName, InputError } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import type { RecognisedTable } from "../../../../packages/core/src/read/RecognisedTable.ts";
import { returnsAmong } from "../../../../packages/core/src/read/stitch/returnsAmong.ts";

const table = (file: string, as: FileName, isWholeReturn = false): RecognisedTable => ({
  table: { file, heading: [], rows: [], lines: 0, linesAbove: 0, encoding: "utf-8" },
  layout: { as, columnAt: new Map(), missing: [], width: 0, unknown: [], repeated: [], renamed: [], unclear: [] },
  isWholeReturn,
});

/** The files of each return. */
function together(...tables: readonly RecognisedTable[]): readonly (readonly string[])[] {
  const { returns, returnOf } = returnsAmong(tables);
  return returns.map((_, at) =>
    tables.filter((__, place) => returnOf[place] === at).map(({ table: { file } }) => file),
  );
}

describe("returnsAmong", () => {
  it("puts the files of a folder together", () => {
    expect(together(table("Header.csv", "Header"), table("b.csv", "Episodes"), table("a.csv", "Episodes"))).toEqual([
      ["Header.csv", "b.csv", "a.csv"],
    ]);
  });

  it("takes folders and zips for returns of their own", () => {
    const files = ["x/new/E.csv", "x/old/E.csv", "r.zip/E.csv"].map((file) => table(file, "Episodes"));
    expect(together(...files, table("x/old/H.csv", "Header"), table("r.zip/H.csv", "Header"))).toEqual([
      ["r.zip/E.csv", "r.zip/H.csv"],
      ["x/new/E.csv"],
      ["x/old/E.csv", "x/old/H.csv"],
    ]);
    expect(together(table("c:\\a\\E.csv", "Episodes"), table("c:\\b\\E.csv", "Episodes")).length).toBe(2);
  });

  it("takes a file of XML for a return by itself", () => {
    const both = ["a.xml", "b.xml"].flatMap((file) => [table(file, "Header", true), table(file, "Episodes", true)]);
    expect(together(...both)).toEqual([
      ["a.xml", "a.xml"],
      ["b.xml", "b.xml"],
    ]);
  });

  it("tells the files of one folder apart by the years in their names", () => {
    const files = ["2018", "2017"].flatMap((year) => [
      table(`x/${year}-E.csv`, "Episodes"),
      table(`x/${year}-H.csv`, "Header"),
    ]);
    expect(together(...files)).toEqual([
      ["x/2017-E.csv", "x/2017-H.csv"],
      ["x/2018-E.csv", "x/2018-H.csv"],
    ]);
  });

  it("gives a file that is beside no episodes to the return of its year, of its folder, or to the last", () => {
    const episodes = [table("e/2017.csv", "Episodes"), table("e/2018.csv", "Episodes")];
    expect(
      together(
        ...episodes,
        table("h/2017.csv", "Header"),
        table("e/Header.csv", "Header"),
        table("x/Header.csv", "Header"),
      ),
    ).toEqual([
      ["e/2017.csv", "h/2017.csv"],
      ["e/2018.csv", "e/Header.csv", "x/Header.csv"],
    ]);
  });

  it("refuses more returns than anybody has", () => {
    const many = Array.from({ length: 101 }, (_, n) => table(`${n}/E.csv`, "Episodes"));
    expect(() => returnsAmong(many)).toThrow(new InputError("More than 100 returns were given."));
  });

  it("puts sheets of one workbook together, and workbooks of one folder", () => {
    const sheets = ["b.xlsx/Episodes", "a.xlsx/Episodes"].map((file) => table(file, "Episodes"));
    expect(together(...sheets, table("a.xlsx/Header", "Header"), table("b.xlsx/Header", "Header"))).toEqual([
      ["a.xlsx/Episodes", "a.xlsx/Header"],
      ["b.xlsx/Episodes", "b.xlsx/Header"],
    ]);
    const years = ["2024", "2025"].flatMap((year) => [
      table(`${year}/Episodes.xlsx/Data`, "Episodes"),
      table(`${year}/Header.xlsx/Data`, "Header"),
      table(`${year}/OC2.csv`, "OC2"),
    ]);
    expect(together(...years)).toEqual([
      ["2024/Episodes.xlsx/Data", "2024/Header.xlsx/Data", "2024/OC2.csv"],
      ["2025/Episodes.xlsx/Data", "2025/Header.xlsx/Data", "2025/OC2.csv"],
    ]);
  });

  it("looks for a year in a file's name and in its folder's, and no further up", () => {
    const files = [table("2020/ours/new/E.csv", "Episodes"), table("b/newer/E.csv", "Episodes")];
    expect(together(...files, table("b/2020-H.csv", "Header"))).toEqual([
      ["2020/ours/new/E.csv"],
      ["b/newer/E.csv", "b/2020-H.csv"],
    ]);
  });

  it("gives a table beside no episodes to the return with which it has most folders in common", () => {
    const files = [table("x/a/E.csv", "Episodes"), table("x/b/in/E.csv", "Episodes")];
    expect(together(...files, table("x/a/more/H.csv", "Header"), table("x/b/O.csv", "OC2"))).toEqual([
      ["x/a/E.csv", "x/a/more/H.csv"],
      ["x/b/in/E.csv", "x/b/O.csv"],
    ]);
  });
});
