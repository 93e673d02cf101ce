import { asPublished, type Table } from "@lac-analytics/document";
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
  it("has cover, contents, definitions, the text, then one worksheet a table, called after what it holds", () => {
    expect([...sheets.keys()]).toEqual([
      "Cover",
      "Contents",
      "Definitions",
      "Text",
      "1 Counts behind set text(size",
      "2 Hostile cells",
      "3 Numbers",
      "4 Counts behind Largest group",
      "Code_1",
    ]);
  });

  it("has a title in A1 of every worksheet, and the first worksheet open", () => {
    for (const name of sheets.keys()) expect(cell(name, "A1")?.value).not.toBe("");
    expect(cell("Cover", "A1")?.value).toBe("Example <report>");
    expect(cell("2 Hostile cells", "A1")?.value).toBe("Table 2: Hostile cells");
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
      const at = /^Table_(\d+)$/.exec(name)?.[1];
      const sheet = [...sheets.keys()].find((one) => one === name || one.startsWith(`${at} `)) ?? "";
      expect(sheets.get(sheet)?.at(-1)?.address).toBe(end);
      const headers = [...table.matchAll(/<tableColumn id="\d+" name="([^"]+)"/g)].map(([, header]) => header);
      expect(headers.length).toBeGreaterThan(1);
      expect(new Set(headers).size).toBe(headers.length);
    }
  });

  it("keeps the head of a table in sight where it has more rows than a screen, and of no other", async () => {
    const panesOf = async (rows: number) => {
      const long = table(
        "Long",
        ["Group", "Children"],
        Array.from({ length: rows }, (_, at) => [`g${at}`, at]),
      );
      const made = await officeParts(await toExcel(documentWith([long])));
      return [...made.values()].flatMap((xml) => xml.match(/<pane [^>]*>/g) ?? []);
    };
    expect(await panesOf(20)).toEqual([]);
    expect(await panesOf(21)).toEqual([expect.stringMatching(/ySplit="4".*state="frozen"/)]);
  });

  it("has dates as dates, and a number with what qualifies it as a number", async () => {
    const dated: Table = {
      ...table("Dates", ["When", "Share"], []),
      rows: [
        [
          { kind: "date", day: "2019-01-21" },
          { kind: "number", value: 9.09, decimals: 0, unit: "%", after: " (4 of 44)" },
        ],
      ],
    };
    const cells = (await sheetsIn(await toExcel(documentWith([dated])))).get("1 Dates") ?? [];
    // 43,486 days after the day before the first of 1900, as Excel counts them
    expect(cells.slice(-2)).toMatchObject([
      { type: "number", value: "43486", format: "d mmmm yyyy" },
      { type: "number", value: "9.09", format: "#,##0&quot;% (4 of 44)&quot;" },
    ]);
  });

  it("has no merged cells, filters, hidden rows, pictures, fills or macros", () => {
    const everything = [...all("xl/worksheets/"), ...all("xl/tables/")].join("");
    expect(everything).not.toMatch(/mergeCell|autoFilter|hidden="|<drawing|TableStyle/);
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
    expect(
      [...contents.matchAll(/<hyperlink ref="A\d+" location="(?:'|&apos;)([^"]+?)(?:'|&apos;)!A1"\/>/g)].map(
        ([, name]) => name,
      ),
    ).toEqual([...sheets.keys()].slice(2));
    expect([...parts.values()].join("")).not.toContain("relationships/hyperlink");
  });

  it("has text as text and never as a formula, and numbers as numbers shown as the report shows them", () => {
    expect(all("xl/worksheets/").join("")).not.toMatch(/<f>|<f /);
    const hostile = sheets
      .get("2 Hostile cells")
      ?.filter(({ address }) => address.startsWith("A"))
      .slice(-hostileTexts.length);
    expect(hostile?.map(({ type, value }) => [type, value])).toEqual(hostileTexts.map((text) => ["text", text]));
    const numbers = sheets
      .get("3 Numbers")
      ?.filter(({ address }) => address.startsWith("B"))
      .slice(1);
    expect(numbers?.map(({ type, value, format }) => [type, value, format])).toEqual([
      ["number", "1234", "#,##0"],
      ["number", "-5.25", "#,##0.00"],
      ["number", "2019", "#,##0"],
      ["empty", "", ""],
    ]);
    expect(sheets.get("3 Numbers")?.map(({ value }) => value)).toContain(
      "A blank cell is blank in the report as well.",
    );
  });

  it("holds a number as it is, and in a version for publication what is shown of it", async () => {
    const exact = documentWith([table("Shares", ["Group", "Share"], [["a", 51.6173434273916]])]);
    const numbersIn = async (document: typeof exact) =>
      (await sheetsIn(await toExcel(document))).get("1 Shares")?.filter(({ type }) => type === "number");
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
        .get("1 None")
        ?.slice(-2)
        .map(({ value }) => value),
    ).toEqual(["There are no rows", "[none]"]);
  });

  it("refuses text that no cell can hold, naming it", async () => {
    const long = documentWith([heading(2, "A"), paragraph("word ".repeat(7000))]);
    expect(() => toExcel(long)).toThrow(/^The text "word word .*…" is longer than a cell of Excel holds\.$/);
  });
});
