import type { Block } from "@lac-analytics/document";
import { beforeAll, describe, expect, it } from "vitest";
import { toPdf } from "../../../packages/document/src/node/toPdf.ts";
import { chart, documentWith, heading, list, paragraph, table, wholeDocument } from "../exampleDocument.ts";
import { describeWithProgram, printed } from "../pdfText.ts";
import { readPdf } from "../readPdf.ts";
import { taggedText } from "../taggedText.ts";

const pdfOf = (...blocks: readonly Block[]): Uint8Array => toPdf(documentWith(blocks));
const words = (count: number): readonly Block[] => Array.from({ length: count }, () => paragraph("words"));

/** All that a PDF holds, with its compressed parts opened. */
function opened(pdf: Uint8Array): string {
  return [Buffer.from(pdf).toString("latin1"), ...readPdf(pdf).streams.values()].join("\n");
}

describe("the PDF", () => {
  let pdf: string;
  beforeAll(() => {
    pdf = opened(toPdf(wholeDocument()));
  });

  it("is tagged, and meets PDF/UA-1 by the typesetter's check of it", () => {
    expect(pdf).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(pdf).toContain("/StructTreeRoot");
    expect(pdf).toMatch(/\/Marked true/);
    expect(pdf).toContain("/DisplayDocTitle true");
  });

  it("names its title, author and language, and no time", () => {
    expect(pdf).toContain('<rdf:li xml:lang="x-default">Example &lt;report&gt;</rdf:li>');
    expect(pdf).toContain("<rdf:li>A. Writer &amp; Daughter; =1+1</rdf:li>");
    expect(pdf).toContain("/Lang (en-GB)");
    expect(pdf).not.toMatch(/CreationDate|ModDate|CreateDate|ModifyDate/);
  });

  it("gives both drawings their alternative text, in their tags and where they stand, and keeps their lines lines", () => {
    expect(pdf.match(/\/Alt \(A bar of ten\.\)/g)?.length).toBe(2 + 2);
    expect(pdf).not.toMatch(/\/Subtype ?\/Image/);
  });

  it("has a bookmark for every heading", () => {
    for (const heading of ["Example <report>", "a. Lists", "2. Second", "How this was made", "Code of the cells"])
      expect(pdf).toContain(`/Title (${heading})`);
  });

  it("leads where links lead", () => {
    expect(pdf).toContain("/URI (https://example.org/?a=1&b=2#part)");
  });

  it("holds only the pinned fonts, whatever fonts the machine has", () => {
    const fonts = new Set(
      [...pdf.matchAll(/\/BaseFont ?\/[A-Z]{6}\+([\w-]+)/g)].map(([, font = ""]) => font.replace(/-Identity.*/, "")),
    );
    expect(fonts.size).toBeGreaterThan(1);
    for (const font of fonts) expect(font).toMatch(/^(?:Arimo|Cousine)(?:-(?:Regular|Bold|Italic|BoldItalic))?$/);
  });
});

describe("the tags of the PDF", () => {
  const paths = (...blocks: readonly Block[]): readonly string[] =>
    taggedText(pdfOf(...blocks)).map(({ path, text }) => `${path.filter((tag) => tag !== "Span").join("/")}: ${text}`);

  it("are headings, paragraphs, lists, and tables with headers of columns and rows", () => {
    const all = paths(
      heading(2, "Two"),
      paragraph("p"),
      heading(3, "Three"),
      list([[paragraph("i")]]),
      table("T", ["A", "B"], [["c", 1]]),
    );
    for (const piece of [
      "Document/H1: Example <report>",
      "Document/H2: Two",
      "Document/P: p",
      "Document/H3: Three",
      "Document/L/LI/LBody: i",
      "Document/Table/Caption: T",
      "Document/Table/THead/TR/TH: A",
      "Document/Table/THead/TR/TH: B",
      "Document/Table/TBody/TR/TH: c",
      "Document/Table/TBody/TR/TD: 1",
    ])
      expect(all).toContain(piece);
  });

  it("put a chart's title and subtitle before its drawing, whose words are heard, and its table at the end", () => {
    const all = paths(chart("Chart title", "Bar label"));
    const order = [
      "Chart title",
      "A subtitle. Source: nowhere.",
      "Bar label",
      "Figures behind the charts",
      "Table F1. Chart title",
      "1,234.50",
    ];
    expect(all.filter((piece) => piece.endsWith(": A bar of ten."))).toEqual([]);
    expect(order.map((text) => all.findIndex((piece) => piece.endsWith(`: ${text}`)))).toEqual(
      order.map((text) => all.findIndex((piece) => piece.endsWith(`: ${text}`))).toSorted((a, b) => a - b),
    );
    expect(all.filter((piece) => piece.includes("Figure: "))).toEqual(["Document/Div/Figure: Bar label"]);
  });
});

describeWithProgram("pdftotext", "the pages of the PDF", () => {
  const pagesOf = (pdf: Uint8Array): readonly string[] =>
    printed("pdftotext", ["-layout"], pdf).split("\f").slice(0, -1);
  const rows = (count: number): readonly (readonly string[])[] =>
    Array.from({ length: count }, (_, at) => [`Row number ${at + 1}`, `${at}`]);

  it("all have the title, the council, the marking and their number", () => {
    const pages = pagesOf(pdfOf(...words(200)));
    expect(pages.length).toBeGreaterThan(3);
    for (const [at, page] of pages.entries()) {
      for (const piece of [
        "Example <report>",
        "Example & Sons Council",
        "Internal. Not for publication.",
        `Page ${at + 1} of ${pages.length}`,
      ])
        expect(page).toContain(piece);
    }
  });

  it("say in a list of contents on which of them each part begins", () => {
    const parts = ["One", "Two", "Three"].flatMap((text) => [heading(2, text, text.toLowerCase()), ...words(60)]);
    const pages = pagesOf(pdfOf(...parts));
    const listed = [...(pages[0] ?? "").matchAll(/(One|Two|Three) [ .\u2060]+(\d+)/g)].map(([, part, page]) => [
      part,
      page,
    ]);
    const begins = (part: string) =>
      `${1 + pages.findIndex((page) => page.split("\n").some((line) => line.trim() === part))}`;
    expect(listed.toSorted()).toEqual(["One", "Two", "Three"].map((part) => [part, begins(part)]).toSorted());
  });

  it("never cut a short table, nor part it from its caption", () => {
    for (let lines = 20; lines < 44; lines += 3) {
      const pages = pagesOf(pdfOf(...words(lines), table("The caption", ["Label", "Count"], rows(12))));
      expect(pages.filter((page) => /The caption|Row number/.test(page)).length, `after ${lines} lines`).toBe(1);
    }
  });

  it("repeat the header of a long table, and never part the caption from it", () => {
    for (let lines = 28; lines < 44; lines += 3) {
      const pages = pagesOf(pdfOf(...words(lines), table("The caption", ["Label", "Count"], rows(90))));
      const withRows = pages.filter((page) => page.includes("Row number"));
      expect(withRows.length).toBeGreaterThan(1);
      for (const page of withRows) expect(page).toMatch(/Label +Count/);
      expect(pages.findIndex((page) => page.includes("The caption"))).toBe(
        pages.findIndex((page) => page.includes("Row number")),
      );
    }
  });

  it("keep every word between their margins, however long it is", () => {
    const long = "unbreakable".repeat(12);
    const pdf = pdfOf(
      table(
        "T",
        ["File", "Count", "Other"],
        [
          [long, "1,234,567", long],
          ["a", "1", "b"],
        ],
      ),
    );
    const right = [...printed("pdftotext", ["-bbox"], pdf).matchAll(/xMax="([\d.]+)"/g)].map(([, x]) => Number(x));
    expect(right.length).toBeGreaterThan(10);
    expect(Math.max(...right)).toBeLessThanOrEqual(595.28 - 56.69 + 0.5);
  });

  it("name the characters that the fonts lack", () => {
    expect(pagesOf(pdfOf(paragraph("漢"), chart("Party 🎉", "漢字"))).join("")).toMatch(
      /\[U\+6F22\][\s\S]*Party \[U\+1F389\]/,
    );
  });
});

describe("a report that cannot be set", () => {
  it("is refused in one sentence that names it", () => {
    const broken = chart("Broken", "x", "<rect <");
    expect(() => pdfOf(broken)).toThrow(/^The report "Example <report>" cannot be written as PDF: .*\.$/);
  });
});
