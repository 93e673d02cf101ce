import { describe, expect, it } from "vitest";
import type { PackRecord } from "../../../packages/report/src/build/packRecord.ts";
import {
  comparedTables,
  type Pack,
  packDifferences,
  reportsOfDefinition,
} from "../../../packages/report/src/verify/packDifferences.ts";

const record: PackRecord = {
  asAt: "2019-01-21",
  edition: "internal",
  notebooks: ["homes"],
  formats: ["html"],
  settings: { council: "Anyshire" },
  inputs: [
    { file: "Episodes.csv", sha256: "a" },
    { file: "homes/cells.ts", sha256: "b" },
  ],
  software: [{ name: "@lac-analytics/core", version: "1.0.0" }],
  outputs: [],
};

/** A pack of one page with one table, as pages hand their tables on. */
function pack(rows: readonly string[], made: Partial<PackRecord> = {}, page = "homes.html"): Pack {
  const csv = encodeURIComponent(rows.join("\n"));
  const link = `<a href="data:text/csv;charset=utf-8,%EF%BB%BF${csv}" download="x.csv" aria-label="These figures as CSV: Homes">`;
  return { record: { ...record, ...made }, pages: new Map([[page, link]]) };
}

const first = pack(["Date,Children", "2018-03-31,313", "2019-01-21,315"]);

describe("the figures that two packs print differently", () => {
  it("are none where both print the same", () => {
    expect(packDifferences(first, first)).toEqual([]);
  });

  it("name the revision of an earlier date, which another date of the reports does not explain", () => {
    const later = pack(["Date,Children", "2018-03-31,312", "2019-01-21,315", "2019-04-21,320"], {
      asAt: "2019-04-21",
      inputs: [{ file: "Episodes.csv", sha256: "c" }, ...record.inputs.slice(1)],
    });
    const at = { page: "homes.html", table: "Homes", column: "Children" };
    expect(packDifferences(first, later)).toEqual([
      { ...at, row: "2018-03-31", kind: "revised", before: "313", after: "312", causes: ["data"] },
      { ...at, row: "2019-04-21", kind: "only after", before: "", after: "320", causes: ["date", "data"] },
    ]);
  });

  it("are told within a table of which the caption alone is another, and the columns are the same", () => {
    const named = (caption: string, children: number, heading = "Date,Children"): Pack => {
      const [[page = "", link = ""] = []] = pack([heading, `2018-03-31,${children}`]).pages;
      return { record, pages: new Map([[page, link.replace("CSV: Homes", `CSV: ${caption}`)]]) };
    };
    const kinds = (before: Pack, after: Pack): readonly string[] =>
      packDifferences(before, after).map(({ kind }) => kind);
    expect(kinds(named("Homes in 2018", 313), named("Homes in 2019", 312))).toEqual(["revised"]);
    expect(kinds(named("Homes in 2018", 313), named("Homes in 2019", 313))).toEqual([]);
    expect(kinds(named("Homes", 313), named("Schools", 313, "Date,Pupils"))).toEqual(["only before", "only after"]);
  });

  it.each([
    ["another release", { software: [{ name: "@lac-analytics/core", version: "1.1.0" }] }, ["definition"]],
    [
      "another notebook",
      { inputs: [{ file: "homes/cells.ts", sha256: "z" }, ...record.inputs.slice(0, 1)] },
      ["definition"],
    ],
    ["files in another order", { inputs: record.inputs.toReversed() }, []],
    ["other settings", { settings: { council: "Otherton" } }, ["settings"]],
    ["a version for publication", { edition: "published" as const }, ["settings"]],
  ])("tell of %s", (_, made, causes) => {
    const [before, after] = [pack(["Sex,Children", "Boys,9"]), pack(["Sex,Children", "Boys,c"], made)];
    expect(packDifferences(before, after)).toMatchObject([
      { row: "Boys", kind: "moved", before: "9", after: "c", causes },
    ]);
  });

  it("tell rows apart by as many of their first cells as it takes", () => {
    const rows = ["Measure,Sex,Children", "Started,Boys,9", "Started,Girls,7", "Ceased,Boys,6"];
    const moved = packDifferences(pack(rows), pack(rows.with(2, "Started,Girls,8")));
    expect(moved).toMatchObject([{ row: "Started, Girls", column: "Children", before: "7", after: "8" }]);
  });

  // the earlier pack is of 21 January 2019
  it.each([
    ["2018-03-31", "revised"],
    ["2019-01-21", "revised"],
    ["2019-01-22", "moved"],
    ["Children on 31 March 2018", "revised"],
    ["Mar 2018", "revised"],
    ["December 2018", "revised"],
    ["January 2019", "moved"],
    ["2017-18", "revised"],
    ["2018-19", "moved"],
    ["Children on 31 March 2022", "moved"],
    ["Boys", "moved"],
  ])("of %s are %s: what is of a time before the earlier pack alone was told before", (row, kind) => {
    const later = { asAt: "2019-04-21" };
    const causes = kind === "revised" ? [] : ["date"];
    expect(packDifferences(pack(["Of,Children", `${row},9`]), pack(["Of,Children", `${row},8`], later))).toMatchObject([
      { row, kind, causes },
    ]);
  });

  it("of a month are revised where the earlier pack is of its last day", () => {
    const at = (asAt: string) => pack(["Of,Children", "December 2018,9"], { asAt });
    const later = pack(["Of,Children", "December 2018,8"], { asAt: "2019-04-21" });
    expect(packDifferences(at("2018-12-31"), later)).toMatchObject([{ kind: "revised" }]);
    expect(packDifferences(at("2018-12-30"), later)).toMatchObject([{ kind: "moved" }]);
  });

  it("lose no row of a name that two rows have, and take no number for a name", () => {
    const rows = ["Sex,Children,Share", "Boys,9,60", "Boys,6,40"];
    expect(packDifferences(pack(rows), pack(rows.with(1, "Boys,8,60")))).toMatchObject([
      { row: "Boys", column: "Children", kind: "moved", before: "9", after: "8" },
    ]);
    expect(packDifferences(pack(rows), pack(rows.with(2, "Boys,6,41")))).toMatchObject([
      { row: "Boys", column: "Share", kind: "moved", before: "40", after: "41" },
    ]);
  });

  it("lose no table of a caption that two tables have", () => {
    const both = (first: string): Pack => {
      const pages = [pack(["Sex,Children", first]), pack(["Sex,Children", "Girls,7"])].map((one) => one.pages);
      return { record, pages: new Map([["homes.html", pages.map((one) => one.get("homes.html")).join("")]]) };
    };
    expect(packDifferences(both("Boys,9"), both("Boys,8"))).toMatchObject([
      { table: "Homes", row: "Boys", column: "Children", kind: "moved", before: "9", after: "8" },
    ]);
  });

  it("tell a column of another name, a row that is gone and a table that came", () => {
    const rows = ["Sex,Children", "Boys,9", "Girls,7"];
    const kinds = (later: Pack) =>
      packDifferences(pack(rows), later).map(({ row, column, kind }) => [row, column, kind]);
    expect(kinds(pack(rows.with(0, "Sex,Young people")))).toEqual([
      ["Boys", "Children", "only before"],
      ["Girls", "Children", "only before"],
      ["Boys", "Young people", "only after"],
      ["Girls", "Young people", "only after"],
    ]);
    expect(kinds(pack(rows.slice(0, 2)))).toEqual([["Girls", "Children", "only before"]]);
    const [one = ""] = pack(rows).pages.values();
    const two: Pack = { record, pages: new Map([["homes.html", one + one]]) };
    expect(kinds(two)).toEqual([
      ["Boys", "Children", "only after"],
      ["Girls", "Children", "only after"],
    ]);
    expect(comparedTables(pack(rows), two).map(({ was, is }) => [was?.caption, is?.caption])).toEqual([
      ["Homes", "Homes"],
      [undefined, "Homes"],
    ]);
  });

  it("are of a report by its own pages where nothing but the release or a notebook can be why", () => {
    const rows = ["Sex,Children", "Boys,9"];
    const released = { software: [{ name: "@lac-analytics/core", version: "1.1.0" }] };
    const reports = (made: Partial<PackRecord>, page = "homes.html"): readonly string[] =>
      reportsOfDefinition(
        packDifferences(pack(rows, {}, page), pack(rows.with(1, "Boys,8"), { ...released, ...made }, page)),
        record,
      );
    expect(reports({})).toEqual(["homes"]);
    expect(reports({}, "homes-model.html")).toEqual(["homes"]);
    expect(reports({}, "index.html")).toEqual([]);
    expect(reports({ asAt: "2019-04-21" })).toEqual([]);
    expect(reports({ settings: { council: "Otherton" } })).toEqual([]);
    expect(reports({ inputs: [{ file: "Episodes.csv", sha256: "c" }, ...record.inputs.slice(1)] })).toEqual([]);
  });

  it("tell of a page that one pack alone has", () => {
    expect(packDifferences(first, pack(["Sex,Children"], {}, "other.html")).map(({ kind }) => kind)).toEqual([
      "only before",
      "only before",
    ]);
  });
});
