import { type Document, plainRun, toHtml } from "@lac-analytics/document";
import { writeDocument } from "@lac-analytics/document/node";
import { describe, expect, it } from "vitest";
import { logoOf } from "../../../packages/report/src/letterhead/logoOf.ts";
import { pngLogo, svgLogo } from "../../report/letterhead/logos.ts";
import { chart, documentWith, heading, paragraph } from "../exampleDocument.ts";
import { officeParts } from "../officeParts.ts";
import { describeWithProgram, printed } from "../pdfText.ts";

/** A document under a council's letterhead. */
function documentUnder(logo: Uint8Array): Document {
  const link = plainRun("there", { link: "https://example.org" });
  return documentWith(
    [heading(2, "1. A"), paragraph([plainRun("See "), link, plainRun(".")]), chart("A chart", "One")],
    {
      title: "A report",
      council: "Any Council",
      authors: ["A. Writer", "=1+1"],
      accent: "#00703C",
      logo: logoOf(logo, "logo", 'Any "Council"'),
      lines: ["By A. Writer and =1+1."],
      marking: "Internal.",
    },
  );
}

const logos = { svg: new TextEncoder().encode(svgLogo()), png: pngLogo };

describe.each(Object.entries(logos))("a council's letterhead with a logo as %s", (kind, logo) => {
  const document = documentUnder(logo);

  it("stands in the page, with its words, author and accent", async () => {
    const page = await toHtml(document);
    expect(page).toContain(`<img class="logo" src="data:image/${kind === "svg" ? "svg+xml" : "png"};base64,`);
    expect(page).toContain('alt="Any &quot;Council&quot;"');
    expect(page).toContain('<meta name="author" content="A. Writer; =1+1">');
    expect(page).toContain('<meta name="dcterms.publisher" content="Any Council">');
    expect(page).toContain('<meta name="theme-color" content="#00703C">');
  });

  it("stands in the Word file: logo with its words, author and accent", async () => {
    const parts = await officeParts(await writeDocument(document, "docx"));
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
    const parts = await officeParts(await writeDocument(document, "xlsx"));
    expect(parts.get("docProps/core.xml")).toContain("<dc:creator>A. Writer; =1+1</dc:creator>");
    expect([...parts.keys()].filter((name) => name.includes("media"))).toEqual([]);
    expect(parts.get("xl/sharedStrings.xml")).toContain("By A. Writer and =1+1.");
  });
});

describeWithProgram("pdfinfo", "a council's letterhead in the PDF", () => {
  it.each(Object.entries(logos))("has its logo as %s with its words and its author", async (_, logo) => {
    const pdf = await writeDocument(documentUnder(logo), "pdf");
    const text = Buffer.from(pdf).toString("latin1");
    expect(text).toContain('/Alt (Any "Council")');
    expect(text).toContain("<rdf:li>A. Writer; =1+1</rdf:li>");
    expect(printed("pdfinfo", [], pdf)).toMatch(/Tagged:\s+yes/);
  });

  it("says so in one sentence where the logo is no image after all", async () => {
    const broken = Uint8Array.from(pngLogo, (byte, at) => (at > 40 && at < 50 ? 0 : byte));
    await expect(writeDocument(documentUnder(broken), "pdf")).rejects.toThrow(
      /^The report "A report" cannot be written as PDF: failed to decode image/,
    );
  });
});
