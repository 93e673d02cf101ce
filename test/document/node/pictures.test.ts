import { type Document, toHtml } from "@lac-analytics/document";
import { writeDocument } from "@lac-analytics/document/node";
import { describe, expect, it } from "vitest";
import { pictureOf } from "../../../packages/report/src/build/pictureOf.ts";
import { pngLogo, svgLogo } from "../../report/letterhead/logos.ts";
import { documentWith, heading, paragraph } from "../exampleDocument.ts";
import { matterhornFailures } from "../matterhorn.ts";
import { officeParts } from "../officeParts.ts";

const alternativeText = 'A map of "our" homes';

function documentOf(bytes: Uint8Array): Document {
  const picture = { kind: "picture", ...pictureOf(bytes, "map"), alternativeText } as const;
  return documentWith([heading(2, "1. Homes", "homes"), paragraph("Here they are."), picture]);
}

const pictures = { "svg+xml": new TextEncoder().encode(svgLogo()), png: pngLogo };

describe.each(Object.entries(pictures))("a picture that is image/%s", (type, bytes) => {
  const document = documentOf(bytes);

  it("stands in the page, with its words, and loads nothing", async () => {
    const page = await toHtml(document);
    expect(page).toContain(`<img class="picture" src="data:image/${type};base64,`);
    expect(page).toContain('alt="A map of &quot;our&quot; homes"');
  });

  it("is a figure of the PDF, with its words, which meets no failure condition of the Matterhorn protocol", async () => {
    const pdf = await writeDocument(document, "pdf");
    expect(Buffer.from(pdf).toString("latin1")).toContain("/S /Figure");
    expect(matterhornFailures(pdf)).toEqual([]);
  });

  it("stands in the Word file, with its words", async () => {
    const parts = await officeParts(await writeDocument(document, "docx"));
    expect(parts.get("word/document.xml")).toContain('descr="A map of &quot;our&quot; homes"');
    expect([...parts.keys()].filter((name) => name.startsWith("word/media/"))).toHaveLength(1);
  });

  it("is told in the workbook", async () => {
    const parts = await officeParts(await writeDocument(document, "xlsx"));
    expect([...parts.values()].join("")).toContain("Picture: A map of");
  });
});
