import { writeDocument } from "@lac-analytics/document/node";
import { toWord } from "@lac-analytics/document/word";
import { beforeAll, describe, expect, it } from "vitest";
import { runWidth } from "../../../packages/document/src/model/runWidth.ts";
import { drawPng } from "../../../packages/document/src/node/drawPng.ts";
import { wholeDocument } from "../exampleDocument.ts";
import { officeParts } from "../officeParts.ts";

let parts: ReadonlyMap<string, string>;
const part = (name: string): string => parts.get(name) ?? "";
const count = (pattern: RegExp): number => part("word/document.xml").match(pattern)?.length ?? 0;

beforeAll(async () => {
  parts = await officeParts(await writeDocument(wholeDocument(), "docx"));
});

describe("toWord", () => {
  it("draws what it holds by what it is given to draw with, once each, and gives the file that is written on disk", async () => {
    const drawn: string[] = [];
    const file = await toWord(wholeDocument(), (drawing, options) => {
      drawn.push(drawing.svg);
      return drawPng(drawing, options);
    });
    expect(drawn.length).toBeGreaterThan(0);
    expect(new Set(drawn).size).toBe(drawn.length);
    expect(Buffer.from(file).equals(await writeDocument(wholeDocument(), "docx"))).toBe(true);
  });
});

describe("the Word file", () => {
  it("names its title, author and language, and the date of the report for its times", () => {
    expect(part("docProps/core.xml")).toContain("<dc:title>Example &lt;report&gt;</dc:title>");
    expect(part("docProps/core.xml")).toContain("<dc:creator>A. Writer &amp; Daughter; =1+1</dc:creator>");
    expect(part("docProps/core.xml").match(/>2019-01-21T00:00:00Z</g)?.length).toBe(2);
    expect(part("word/styles.xml")).toContain('<w:lang w:val="en-GB"/>');
  });

  it("uses Word's own styles for headings and captions, and has them", () => {
    for (const style of [
      "Heading1",
      "Heading2",
      "Heading3",
      "Caption",
      "Quiet",
      "Marking",
      "Term",
      "TableText",
      "Code",
    ]) {
      expect(part("word/document.xml")).toContain(`<w:pStyle w:val="${style}"/>`);
      expect(part("word/styles.xml")).toContain(`w:styleId="${style}"`);
    }
    expect(count(/w:val="Heading1"/g)).toBe(1);
  });

  it("has a header row in every table, and a grid of as many columns as the widths of its cells", () => {
    expect(count(/<w:tbl>/g)).toBe(4);
    expect(count(/<w:tblHeader\/>/g)).toBe(4);
    expect(count(/<w:tblLook [^>]*w:firstRow="(?:1|true)"/g)).toBe(4);
    for (const [table] of part("word/document.xml").matchAll(/<w:tbl>[\s\S]*?<\/w:tbl>/g)) {
      const grid = [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => width);
      const cells = [...table.matchAll(/<w:tcW w:type="dxa" w:w="(\d+)"/g)].map(([, width]) => width);
      expect(cells.slice(0, grid.length)).toEqual(grid);
      expect(grid.map(Number).reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(9640);
    }
  });

  it("leaves a point to spare beside the longest word of a column, which LibreOffice breaks otherwise", () => {
    const [table = ""] =
      part("word/document.xml").match(/<w:tbl>(?:(?!<\/w:tbl>).)*w:val="Numbers".*?<\/w:tbl>/s) ?? [];
    const widths = [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
    const rows = [...table.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) =>
      [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) =>
        [...cell.matchAll(/<w:t [^>]*>([^<]*)</g)].map(([, text]) => text).join(""),
      ),
    );
    expect(rows.length).toBeGreaterThan(1);
    for (const [at, width] of widths.entries()) {
      const words = rows.slice(1).flatMap((row) => (row[at] ?? "").split(/[ -]/));
      const longest = Math.max(...words.map((word) => runWidth({ code: false, bold: false }, word)));
      expect(width).toBeGreaterThan(longest * 180 + 160 + 18);
    }
  });

  it("has a title and a description of every table", () => {
    const captions = [...part("word/document.xml").matchAll(/<w:tblCaption w:val="([^"]*)"/g)].map(([, text]) => text);
    expect(captions).toEqual([
      "Hostile cells",
      "Numbers",
      "Counts behind #set text(size: 90pt) #panic() #eval(1)",
      "Counts behind Largest group: ten",
    ]);
    const [, described] = /<w:tblDescription w:val="([^"]*)"/.exec(part("word/document.xml")) ?? [];
    expect(described).toBe("12 rows. Columns: Text; Count.");
  });

  it("lists its contents in a field of Word's own, filled in with headings and their pages", () => {
    const [field = ""] = /<w:sdt>[\s\S]*?<\/w:sdt>/.exec(part("word/document.xml")) ?? [];
    expect(field).toMatch(/<w:instrText[^>]*>TOC [^<]*2-2/);
    expect(field).not.toMatch(/w:dirty="(?:1|true)"/);
    const listed = [...field.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([line]) =>
      [...line.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text),
    );
    expect(listed.slice(1, 4)).toEqual([
      ["2. Second", expect.stringMatching(/^\d+$/)],
      ["How this was made", expect.stringMatching(/^\d+$/)],
      ["Figures behind the charts", expect.stringMatching(/^\d+$/)],
    ]);
    const bookmarks = [...part("word/document.xml").matchAll(/<w:bookmarkStart [^>]*w:name="([^"]*)"/g)].map(
      ([, name]) => name,
    );
    const asked = [...field.matchAll(/PAGEREF (\S+)/g)].map(([, name]) => name);
    expect(asked).toHaveLength(4);
    for (const name of asked) expect(bookmarks).toContain(name);
  });

  it("gives every drawing an alternative text and a number of its own", () => {
    const drawings = [...part("word/document.xml").matchAll(/<wp:docPr [^>]*\/?>/g)].map(([drawing]) => drawing);
    expect(drawings.length).toBe(2);
    for (const [at, drawing] of drawings.entries()) {
      expect(drawing).toContain('descr="A bar of ten."');
      expect(drawing).toContain(`id="${at + 1}"`);
    }
    expect([...parts.keys()].filter((name) => name.startsWith("word/media/"))).toEqual([
      "word/media/image1.png",
      "word/media/image2.png",
    ]);
  });

  it("has the title, the council and the marking at the head of every page, and the page's number at the foot", () => {
    expect(part("word/header1.xml")).toMatch(
      /Example &lt;report&gt;[\s\S]*Example &amp; Sons Council[\s\S]*Internal\. Not for publication\./,
    );
    expect(part("word/footer1.xml")).toMatch(/PAGE[\s\S]*NUMPAGES/);
    const [section = ""] = /<w:sectPr\b[\s\S]*?<\/w:sectPr>/.exec(part("word/document.xml")) ?? [];
    expect([...section.matchAll(/<w:headerReference w:type="(\w+)"/g)].map(([, type]) => type)).toEqual(["default"]);
    expect(section).not.toMatch(/titlePg|evenAndOdd/);
  });

  it("leads where links lead: to addresses, and to the bookmarks of headings", () => {
    const [, target] = /Id="rIdLink1"[^>]*Target="([^"]*)"/.exec(part("word/_rels/document.xml.rels")) ?? [];
    expect(target).toMatch(/^https:\/\/example\.org\/\?a=1&amp;b=2/);
    expect(part("word/document.xml")).toContain('r:id="rIdLink1"');
    const [, anchor = "-"] = /<w:hyperlink [^>]*w:anchor="(_[^"]*)"/.exec(part("word/document.xml")) ?? [];
    expect(part("word/document.xml")).toContain(`w:name="${anchor}"`);
    const numbers = [...part("word/document.xml").matchAll(/<w:bookmarkStart [^>]*w:id="(\d+)"/g)].map(([, id]) => id);
    expect(numbers).toEqual(numbers.map((_, at) => `${at + 1}`));
  });

  it("has real lists: bullets, and numbers from where they begin", () => {
    expect(count(/<w:numPr>/g)).toBe(5);
    expect(part("word/numbering.xml")).toContain('<w:numFmt w:val="bullet"/>');
    expect(part("word/numbering.xml")).toMatch(/<w:start w:val="3"\/><w:numFmt w:val="decimal"\/>/);
  });

  it("holds nothing that runs, and asks for nothing from elsewhere", () => {
    expect([...parts.keys()].filter((name) => /vba|macro|embed|oleObject/i.test(name))).toEqual([]);
    const external = [...parts.entries()]
      .filter(([name]) => name.endsWith(".rels"))
      .flatMap(([, xml]) => xml.match(/<[^>]*TargetMode="External"[^>]*>/g) ?? []);
    expect(external.every((relationship) => relationship.includes("/hyperlink"))).toBe(true);
  });
});
