import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentFormats, writeDocument } from "../../../packages/report/src/document/writeDocument.ts";
import { escaped, pageOf, tableHtml, wholePage } from "./examplePage.ts";
import { describeWithProgram } from "./pdfText.ts";
import { expectExcelSays, expectPdfSays, expectWordSays } from "./sayTheSame.ts";

const html = wholePage();

describe("every format", () => {
  it.each(documentFormats)("%s is the same, byte for byte, whatever was written before it", async (format) => {
    const first = await writeDocument(html, format);
    const other = pageOf(
      `<h2 id="x">Other</h2><p>An <a href="https://example.org">address</a>, and <a href="#x">a heading</a></p>`,
    );
    await writeDocument(other, format);
    expect(Buffer.compare(await writeDocument(html, format), first)).toBe(0);
  });
});

describe("a page with one of everything, and hostile text everywhere", () => {
  it("says the same in Word", async () => expectWordSays(await writeDocument(html, "docx"), html));

  it("says the same in Excel", async () => expectExcelSays(await writeDocument(html, "xlsx"), html));
});

describeWithProgram("pdfinfo", "a page with one of everything, and hostile text everywhere, as PDF", () => {
  it("says the same", async () => expectPdfSays(await writeDocument(html, "pdf"), html));

  it("says the same whatever is printable, here and in the other formats", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: "grapheme-ascii", minLength: 1 }).filter((text) => text.trim() !== ""),
        async (text) => {
          const hostile = escaped(text);
          const page = pageOf(
            `<h2>A ${hostile}</h2><p>B ${hostile}</p>${tableHtml(`C ${hostile}`, ["D", "E"], [[hostile, hostile]])}`,
          );
          await expectWordSays(await writeDocument(page, "docx"), page);
          await expectExcelSays(await writeDocument(page, "xlsx"), page);
          expectPdfSays(await writeDocument(page, "pdf"), page);
        },
      ),
      { numRuns: 25 },
    );
  }, 120_000);
});
