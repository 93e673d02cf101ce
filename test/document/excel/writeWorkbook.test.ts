import { describe, expect, it } from "vitest";
import { numberFormat, writeWorkbook } from "../../../packages/document/src/excel/writeWorkbook.ts";
import { officeParts } from "../officeParts.ts";

describe("numberFormat", () => {
  it.each([
    [0, 0, "#,##0"],
    [-5, 0, "#,##0"],
    [51.6173, 1, "#,##0.0"],
    [1_234_567.5, 2, "#,##0.00"],
    [-0.05, 1, "#,##0.0"],
  ])("shows %d with %d decimals", (number, decimals, format) => {
    expect(numberFormat({ number, decimals })).toBe(format);
  });

  it.each([
    [-0.04, 1, "#,##0.0;#,##0.0"],
    [-0.4, 0, "#,##0;#,##0"],
  ])("puts no minus before nought: %d with %d decimals", (number, decimals, format) => {
    expect(numberFormat({ number, decimals })).toBe(format);
  });
});

describe("a chart that Excel draws", () => {
  it.each([
    ["column", ['<c:min val="0"/>']],
    ["line", []],
  ] as const)("has an axis that begins at nought where its marks have a length, of kind %s", async (kind, minima) => {
    const chart = { kind, title: "Cost", axis: "Pounds", alternativeText: "Cost by year." };
    const table = {
      columns: [
        { label: "year", kind: "text", width: 10 },
        { label: "cost", kind: "number", width: 10 },
      ],
      rows: [[{ text: "2019-20" }, { number: 1_900_000, decimals: 0 }]],
    } as const;
    const sheets = [{ name: "costs", lines: [], table, chart }];
    const bytes = await writeWorkbook({ title: "Costs", council: "", author: "", date: "", marking: "", sheets });
    const drawn = (await officeParts(bytes)).get("xl/charts/chart1.xml") ?? "";
    expect(drawn).toContain("<c:valAx>");
    expect(drawn.match(/<c:min [^>]*>/g) ?? []).toEqual(minima);
  });
});
