import { plainRun, printable, toHtml } from "@lac-analytics/document";
import { documentFormats, writeDocument } from "@lac-analytics/document/node";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentWith, heading, paragraph, table, wholeDocument } from "../exampleDocument.ts";
import { expectExcelSays, expectPdfSays, expectWordSays } from "../sayTheSame.ts";

const whole = wholeDocument();
const html = await toHtml(whole);

describe("every format", () => {
  it("HTML is the same, text for text, and loads nothing", async () => {
    expect(await toHtml(wholeDocument())).toBe(html);
    expect(html).not.toMatch(/<(?:script(?! type="module">)|link|img|iframe)\b(?! rel="icon" href="data:,")/);
  });

  it.each(documentFormats)("%s is the same, byte for byte, whatever was written before it", async (format) => {
    const first = await writeDocument(whole, format);
    const other = documentWith([
      heading(2, "Other", "x"),
      paragraph([plainRun("An address", { link: "https://example.org" }), plainRun("and a heading", { link: "#x" })]),
    ]);
    await writeDocument(other, format);
    expect(Buffer.compare(await writeDocument(whole, format), first)).toBe(0);
  });
});

describe("a document with one of everything, and hostile text everywhere", () => {
  it("says the same in Word", async () => expectWordSays(await writeDocument(whole, "docx"), html));

  it("says the same in Excel", async () => expectExcelSays(await writeDocument(whole, "xlsx"), html));
});

describe("a document with one of everything, and hostile text everywhere, as PDF", () => {
  it("says the same", async () => expectPdfSays(await writeDocument(whole, "pdf"), html));

  it("says the same whatever is printable, here and in the other formats", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: "grapheme-ascii", minLength: 1 }).filter((text) => text.trim() !== ""),
        async (text) => {
          const shown = printable(text);
          const document = documentWith([
            heading(2, `A ${shown}`),
            paragraph(`B ${shown}`),
            table(`C ${shown}`, ["D", "E"], [[shown, shown]]),
          ]);
          const page = await toHtml(document);
          await expectWordSays(await writeDocument(document, "docx"), page);
          await expectExcelSays(await writeDocument(document, "xlsx"), page);
          expectPdfSays(await writeDocument(document, "pdf"), page);
        },
      ),
      { numRuns: 25 },
    );
  });
});
