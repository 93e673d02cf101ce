import { firstPage } from "@lac-analytics/notebook";
import type { Cells } from "@lac-analytics/notebook/render";
import { describe, expect, it } from "vitest";
import { othersBlocks } from "../../../packages/report/src/build/othersBlocks.ts";

const header = "time_period,geographic_level,region_code,region_name,new_la_code,old_la_code,la_name,dental-checks";
const authorities = [
  ["E06000017", "857", "Rutland", "100"],
  ["E06000001", "841", "Darlington", "81"],
  ["E06000002", "806", "Middlesbrough", "88"],
  ["E06000003", "807", "Redcar", "c"],
];
const published = [header, "2024,National,,,,,,79", ...authorities.map((one) => `2024,Local authority,,,${one}`)];

const neighbours = [
  "LA num,LA Name,GOInd,SN1,SN1 closeness,SN2,SN2 closeness,SN3,SN3 closeness",
  "857,Rutland,3,841,Close,806,Close,807,Close",
];
const files: Readonly<Record<string, readonly string[]>> = { benchmarks: published, neighbours };

const table = (name: string) => {
  const lines = files[name];
  return lines && { name: `files/${name}.csv`, bytes: new TextEncoder().encode(lines.join("\n")) };
};
const of = (unit: number, periodEnd = "2025-03-31") => ({
  ...{ measure: "dental-checks", breakdown: "total", category: "total", unit: "percent", authority: "E06000017" },
  ...{ periodStart: "2024-04-01", periodEnd, value: unit, symbol: "" as const, note: "" },
});

describe("what is published of others beside a paper's figures", () => {
  it("is the council's own with the line of the file, England's, and each of the councils like it with their mean", () => {
    const source = { asAt: 20178, authority: "E06000017", internal: true, table } as never;
    const first = firstPage(source, { watched: [{ figures: [of(90)] as never }] });
    const blocks = othersBlocks({ first } as unknown as Cells);
    const rows = blocks.flatMap((block) => (block.kind === "table" ? block.rows : []));
    const texts = rows.map((row) =>
      row.map((cell) => (cell.kind === "text" ? cell.runs.map((run) => ("text" in run ? run.text : "")).join("") : "")),
    );
    const headings = blocks.flatMap((block) => (block.kind === "table" ? block.columns.map(({ label }) => label) : []));
    expect(headings).toEqual([
      "What",
      "Year",
      "The council",
      "Where",
      "The paper's own",
      "England",
      "Average of councils like ours",
      "Each of these",
      "Councils with a value",
    ]);
    expect(texts).toEqual([
      [
        "Visits to the dentist",
        "2024",
        "100%",
        "benchmarks.csv, line 3",
        "31 March 2024 100%, 31 March 2025 90%",
        "79%",
        "84.5%",
        "Darlington 81%, Middlesbrough 88%, Redcar [c]",
        "3",
      ],
    ]);
  });

  it("is not there for a paper that has no first page, or nothing published beside it", () => {
    expect(othersBlocks({})).toEqual([]);
  });
});
