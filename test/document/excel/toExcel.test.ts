import { asPublished } from "@lac-analytics/document";
import { toExcel } from "@lac-analytics/document/excel";
import { beforeAll, describe, expect, it } from "vitest";
import { documentWith, heading, hostileTexts, paragraph, table, wholeDocument } from "../exampleDocument.ts";
import { officeParts } from "../officeParts.ts";
import { type FoundCell, sheetsIn } from "../sheetsIn.ts";

let parts: ReadonlyMap<string, string>;
let sheets: ReadonlyMap<string, readonly FoundCell[]>;
const all = (prefix: string): readonly string[] =>
  [...parts.entries()].filter(([name]) => name.startsWith(prefix) && !name.includes("_rels")).map(([, xml]) => xml);
const cell = (sheet: string, address: string): FoundCell | undefined =>
  sheets.get(sheet)?.find((found) => found.address === address);

beforeAll(async () => {
  const bytes = await toExcel(wholeDocument());
  parts = await officeParts(bytes);
  sheets = await sheetsIn(bytes);
});

// Government Analysis Function, Making spreadsheets accessible: the checklist
describe("the Excel file", () => {
  it("has cover, contents, notes, the text, then one worksheet a table", () => {
    expect([...sheets.keys()]).toEqual([
      "Cover",
      "Contents",
      "Notes",
      "Text",
      "Table_1",
      "Table_2",
      "Table_3",
      "Table_4",
      "Code_1",
    ]);
  });

  it("has a title in A1 of every worksheet, and the first worksheet open", () => {
    for (const name of sheets.keys()) expect(cell(name, "A1")?.value).not.toBe("");
    expect(cell("Cover", "A1")?.value).toBe("Example <report>");
    expect(cell("Table_2", "A1")?.value).toBe("Table 2: Hostile cells");
    expect(parts.get("xl/workbook.xml")).not.toMatch(/activeTab="[^0]/);
  });

  it("says on every worksheet how many tables it holds, and who may see it", () => {
    for (const [name, cells] of sheets) {
      const texts = cells.map(({ value }) => value);
      expect(texts).toContain("Internal. Not for publication.");
      if (name !== "Cover") expect(texts).toContain("This worksheet contains one table.");
    }
  });

  it("marks every table as one, of different headers, from the first column to the last row", () => {
    const tables = all("xl/tables/");
    expect(tables.length).toBe(sheets.size - 1);
    for (const table of tables) {
      const [, name = "", end = ""] = /displayName="(\w+)" ref="A\d+:([A-Z]+\d+)"/.exec(table) ?? [];
      expect(sheets.get(name)?.at(-1)?.address).toBe(end);
      const headers = [...table.matchAll(/<tableColumn id="\d+" name="([^"]+)"/g)].map(([, header]) => header);
      expect(headers.length).toBeGreaterThan(1);
      expect(new Set(headers).size).toBe(headers.length);
    }
  });

  it("has no merged cells, filters, panes, hidden rows, pictures, fills or macros", () => {
    const everything = [...all("xl/worksheets/"), ...all("xl/tables/")].join("");
    expect(everything).not.toMatch(/mergeCell|autoFilter|<pane|hidden="|<drawing|TableStyle/);
    expect(parts.get("xl/styles.xml")).not.toMatch(/patternType="solid"/);
    expect([...parts.keys()].filter((name) => /vba|media|drawing/i.test(name))).toEqual([]);
  });

  it("wraps text, in a font without serifs of 12 points or more", () => {
    const styles = parts.get("xl/styles.xml") ?? "";
    const used = [
      ...((styles.split("<cellXfs")[1] ?? "")
        .split("</cellXfs>")[0]
        ?.matchAll(/<xf [^>]*?fontId="(\d+)"[\s\S]*?(?:\/>|<\/xf>)/g) ?? []),
    ].slice(1);
    const fonts = [...(styles.split("<fonts")[1] ?? "").matchAll(/<font>([\s\S]*?)<\/font>/g)].map(
      ([, font = ""]) => font,
    );
    expect(used.length).toBeGreaterThan(3);
    for (const [style, font] of used) {
      expect(style).toMatch(/wrapText="(?:1|true)"/);
      expect(fonts[Number(font)]).toContain('val="Arial"');
      expect(Number(/<sz val="(\d+)"/.exec(fonts[Number(font)] ?? "")?.[1])).toBeGreaterThanOrEqual(12);
    }
  });

  it("names its title, author and language, and the date of the report for its times", () => {
    const core = parts.get("docProps/core.xml") ?? "";
    expect(core).toContain("<dc:title>Example &lt;report&gt;</dc:title>");
    expect(core).toContain("<dc:creator>A. Writer &amp; Daughter; =1+1</dc:creator>");
    expect(core).toContain("<dc:language>en-GB</dc:language>");
    expect(core.match(/>2019-01-21T00:00:00Z</g)?.length).toBe(2);
  });

  it("says who may see it in the first lines of every worksheet, and at the foot of what is printed", () => {
    expect(sheets.size).toBeGreaterThan(5);
    for (const [name, cells] of sheets) {
      const first = cells.filter(({ address }) => /^A[1-9]$/.test(address)).map(({ value }) => value);
      expect(first, name).toContain("Internal. Not for publication.");
    }
    for (const xml of all("xl/worksheets/").filter((part) => part.includes("<sheetData")))
      expect(xml).toMatch(/<oddFooter>&amp;LInternal\. Not for publication\./);
  });

  it("leads from the contents to every worksheet, inside the file", () => {
    const [contents = ""] = [...parts.entries()]
      .filter(([name]) => name === "xl/worksheets/sheet2.xml")
      .map(([, xml]) => xml);
    expect([...contents.matchAll(/<hyperlink ref="A\d+" location="(\w+)!A1"\/>/g)].map(([, name]) => name)).toEqual(
      [...sheets.keys()].slice(2),
    );
    expect([...parts.values()].join("")).not.toContain("relationships/hyperlink");
  });

  it("has text as text and never as a formula, and numbers as numbers shown as the report shows them", () => {
    expect(all("xl/worksheets/").join("")).not.toMatch(/<f>|<f /);
    const hostile = sheets
      .get("Table_2")
      ?.filter(({ address }) => address.startsWith("A"))
      .slice(-hostileTexts.length);
    expect(hostile?.map(({ type, value }) => [type, value])).toEqual(hostileTexts.map((text) => ["text", text]));
    const numbers = sheets
      .get("Table_3")
      ?.filter(({ address }) => address.startsWith("B"))
      .slice(1);
    expect(numbers?.map(({ type, value, format }) => [type, value, format])).toEqual([
      ["number", "1234", "#,##0"],
      ["number", "-5.25", "#,##0.00"],
      ["number", "2019", "#,##0"],
      ["empty", "", ""],
    ]);
    expect(sheets.get("Table_3")?.map(({ value }) => value)).toContain("A blank cell is blank in the report as well.");
  });

  it("holds a number as it is, and in a version for publication what is shown of it", async () => {
    const exact = documentWith([table("Shares", ["Group", "Share"], [["a", 51.6173434273916]])]);
    const numbersIn = async (document: typeof exact) =>
      (await sheetsIn(await toExcel(document))).get("Table_1")?.filter(({ type }) => type === "number");
    expect(await numbersIn(exact)).toMatchObject([{ value: "51.6173434273916", format: "#,##0.00" }]);
    expect(await numbersIn(asPublished(exact))).toMatchObject([{ value: "51.62", format: "#,##0.00" }]);
  });

  it("is a cover alone where the report is its header alone", async () => {
    expect([...(await sheetsIn(await toExcel(documentWith([])))).keys()]).toEqual(["Cover"]);
  });

  it("says of a table of no rows that it has none", async () => {
    const empty = await sheetsIn(await toExcel(documentWith([table("None", ["Group", "Children"], [])])));
    expect(
      empty
        .get("Table_1")
        ?.slice(-2)
        .map(({ value }) => value),
    ).toEqual(["There are no rows", "[none]"]);
  });

  it("refuses text that no cell can hold, naming it", async () => {
    const long = documentWith([heading(2, "A"), paragraph("word ".repeat(7000))]);
    expect(() => toExcel(long)).toThrow(/^The text "word word .*…" is longer than a cell of Excel holds\.$/);
  });
});
