import { describe, expect, it } from "vitest";
import { numberFormat, writeWorkbook } from "../../../packages/document/src/excel/writeWorkbook.ts";
import { officeParts } from "../officeParts.ts";
import { sheetsIn } from "../sheetsIn.ts";

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

describe("a sheet with lines, a table and a chart", () => {
  const table = {
    columns: [
      { label: "day", kind: "text", width: 12 },
      { label: "children", kind: "number", width: 10 },
      { label: "places", kind: "number", width: 10 },
    ],
    rows: [
      [{ date: "2019-01-21" }, { number: 315, decimals: 0 }, { number: 120, decimals: 0 }],
      [
        { date: "2019-02-28", inWords: true },
        { number: 318, decimals: 0 },
        { number: 121, decimals: 0 },
      ],
    ],
  } as const;
  const title = `R&D ${"x".repeat(120)}`;
  const longLine = "word ".repeat(9).trim();
  const bytes = writeWorkbook({
    title,
    council: "Example & Sons",
    author: "",
    date: "",
    marking: "Internal",
    sheets: [
      {
        name: "stock",
        lines: ["Children", longLine],
        table,
        chart: { kind: "line", title: "Children", axis: "Children", alternativeText: "Children by day." },
      },
    ],
  });
  const part = async (name: string): Promise<string> => (await officeParts(await bytes)).get(name) ?? "";

  it("marks the table from its header, below the lines, to its last row and column", async () => {
    expect(await part("xl/tables/table1.xml")).toContain('ref="A3:C5"');
    expect(await part("xl/workbook.xml")).toContain("$3:$3");
  });

  it("draws each column of numbers along the first, row by row", async () => {
    const ranges = [...(await part("xl/charts/chart1.xml")).matchAll(/<c:f>([^<]*)<\/c:f>/g)].map(([, range]) =>
      range?.replace(/^.*!/, "").replaceAll("$", ""),
    );
    expect(ranges).toEqual(["A4:A5", "B4:B5", "A4:A5", "C4:C5"]);
  });

  it("has days as days: so many since 30 December 1899, by the format of data or written out", async () => {
    const days = ((await sheetsIn(await bytes)).get("stock") ?? []).filter(({ address }) => /^A[45]$/.test(address));
    expect(days.map(({ value, format }) => [value, format])).toEqual([
      ["43486", "dd/mm/yyyy"],
      ["43524", "d mmmm yyyy"],
    ]);
  });

  it("has a row as high as its text takes lines: of nine words of four letters, two stand side by side", async () => {
    const heights = [...(await part("xl/worksheets/sheet1.xml")).matchAll(/<row r="(\d+)"[^>]* ht="([\d.]+)"/g)];
    expect(heights.slice(0, 2).map(([, row, height]) => [row, height])).toEqual([
      ["1", "21"],
      ["2", String(5 * 16)],
    ]);
  });

  it("prints a head of at most a hundred characters of the title, with an ampersand as one", async () => {
    const head = /<oddHeader>(.*?)<\/oddHeader>/.exec(await part("xl/worksheets/sheet1.xml"))?.[1];
    expect(head?.replaceAll("&amp;", "&")).toBe(`&LR&&D ${"x".repeat(96)}&RExample && Sons`);
  });
});
