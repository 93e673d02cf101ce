import { loadWriters, writeDocument } from "@lac-analytics/document/node";
import { describe, expect, it } from "vitest";
import { documentWith, paragraph } from "../exampleDocument.ts";

describe("writeDocument", () => {
  // how files begin: PDF 32000-1, and the zip of Office Open XML
  it.each([
    ["pdf", "%PDF-"],
    ["docx", "PK\u0003\u0004"],
    ["xlsx", "PK\u0003\u0004"],
  ] as const)("writes %s", async (format, beginning) => {
    const bytes = await writeDocument(documentWith([paragraph("a")]), format);
    expect(new TextDecoder("latin1").decode(bytes.subarray(0, beginning.length))).toBe(beginning);
  });

  it("tells formats that share a form apart", async () => {
    const [word, excel] = await Promise.all(
      (["docx", "xlsx"] as const).map((format) => writeDocument(documentWith([paragraph("a")]), format)),
    );
    const names = (bytes: Uint8Array | undefined) => new TextDecoder("latin1").decode(bytes);
    expect(names(word)).toContain("word/document.xml");
    expect(names(excel)).toContain("xl/workbook.xml");
  });
});

describe("loadWriters", () => {
  it("refuses a format that there is not", async () => {
    await expect(loadWriters(["odt" as never])).rejects.toThrow(TypeError);
  });
});
