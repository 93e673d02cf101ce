import { describe, expect, it } from "vitest";
import { documentOf } from "../../../packages/report/src/document/documentOf.ts";
import { writeDocument } from "../../../packages/report/src/document/writeDocument.ts";
import { logoOf } from "../../../packages/report/src/letterhead/logoOf.ts";
import { pngLogo, svgLogo } from "../letterhead/logos.ts";
import { chartHtml, pageOf } from "./examplePage.ts";
import { officeParts } from "./officeParts.ts";
import { describeWithProgram, printed } from "./pdfText.ts";

/** A page under a council's letterhead, as the pages have it. */
function pageUnder(logo: Uint8Array): string {
  const { address, alternativeText, width, height } = logoOf(logo, "logo", "Any &quot;Council&quot;");
  return pageOf(`<h2>1. A</h2><p>See <a href="https://example.org">there</a>.</p>${chartHtml("A chart", "One")}`, {
    head: '<meta name="author" content="A. Writer; =1+1"><meta name="dcterms.publisher" content="Any Council"><meta name="dcterms.date" content="2019-01-21"><meta name="theme-color" content="#00703C">',
    header: `<img class="logo" src="${address}" alt="${alternativeText}" width="${width}" height="${height}"><h1>A report</h1><p class="standing">By A. Writer and =1+1.</p><p class="marking">Internal.</p>`,
  });
}

const logos = { svg: new TextEncoder().encode(svgLogo()), png: pngLogo };

describe.each(Object.entries(logos))("a council's letterhead with a logo as %s", (kind, logo) => {
  const html = pageUnder(logo);

  it("is read from the page", () => {
    expect(documentOf(html)).toMatchObject({
      author: "A. Writer; =1+1",
      council: "Any Council",
      accent: "#00703C",
      logo: { alternativeText: 'Any "Council"', image: { [kind]: kind === "svg" ? svgLogo() : new Uint8Array(logo) } },
    });
  });

  it("stands in the Word file: logo with its words, author and accent", async () => {
    const parts = await officeParts(await writeDocument(html, "docx"));
    const words = parts.get("word/document.xml") ?? "";
    expect([...parts.keys()].filter((name) => name.startsWith("word/media/")).length).toBe(2);
    expect(words.indexOf('descr="Any &quot;Council&quot;"')).toBeGreaterThan(0);
    expect(words.indexOf('descr="Any &quot;Council&quot;"')).toBeLessThan(words.indexOf("A report"));
    const numbers = [...words.matchAll(/<wp:docPr [^>]*id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(numbers).size).toBe(2);
    expect(parts.get("word/styles.xml")).toContain("00703C");
    expect(parts.get("word/styles.xml")).not.toContain("12436D");
    expect(parts.get("docProps/core.xml")).toContain("<dc:creator>A. Writer; =1+1</dc:creator>");
  });

  it("stands in the Excel file but for its image, which a spreadsheet should not have", async () => {
    const parts = await officeParts(await writeDocument(html, "xlsx"));
    expect(parts.get("docProps/core.xml")).toContain("<dc:creator>A. Writer; =1+1</dc:creator>");
    expect([...parts.keys()].filter((name) => name.includes("media"))).toEqual([]);
    expect(parts.get("xl/sharedStrings.xml")).toContain("By A. Writer and =1+1.");
  });
});

describeWithProgram("pdfinfo", "a council's letterhead in the PDF", () => {
  it.each(Object.entries(logos))("has its logo as %s with its words and its author", async (_, logo) => {
    const pdf = await writeDocument(pageUnder(logo), "pdf");
    const text = Buffer.from(pdf).toString("latin1");
    expect(text).toContain('/Alt (Any "Council")');
    expect(text).toContain("<rdf:li>A. Writer; =1+1</rdf:li>");
    expect(printed("pdfinfo", [], pdf)).toMatch(/Tagged:\s+yes/);
  });

  it("says so in one sentence where the logo is no image after all", async () => {
    const broken = Uint8Array.from(pngLogo, (byte, at) => (at > 40 && at < 50 ? 0 : byte));
    await expect(writeDocument(pageUnder(broken), "pdf")).rejects.toThrow(
      /^The report "A report" cannot be written as PDF: failed to decode image/,
    );
  });
});
