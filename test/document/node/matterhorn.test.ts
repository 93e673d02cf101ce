import { describe, expect, it } from "vitest";
import { toPdf } from "../../../packages/document/src/node/toPdf.ts";
import { wholeDocument } from "../exampleDocument.ts";
import { matterhornFailures } from "../matterhorn.ts";

const pdf = Buffer.from(toPdf(wholeDocument()));

/** The file with a piece of it in another form, of the same length so that everything stays where it was. */
function spoilt(piece: string, other: string): Uint8Array {
  const text = pdf.toString("latin1");
  expect(text).toContain(piece);
  return Buffer.from(text.replaceAll(piece, other.padEnd(piece.length).slice(0, piece.length)), "latin1");
}

describe("the PDF", () => {
  it("meets no failure condition of the Matterhorn protocol", () => {
    expect(matterhornFailures(pdf)).toEqual([]);
  });

  it.each([
    ["06-002", "<pdfuaid:part>1", "<pdfuaid:part>2"],
    ["07-001", "/DisplayDocTitle true", "/DisplayDocName true"],
    ["09-004", "/S /TBody", "/S /Part"],
    ["11-006", "/Lang (en-GB)", "/Lung (en-GB)"],
    ["13-004", "/Alt (A bar of ten.)", "/Alb (A bar of ten.)"],
    ["14-003", "/S /H2", "/S /H1"],
    ["15-003", "/Scope /Row", "/Scape /Row"],
    ["28-008", "/Tabs /S", "/Tubs /S"],
    ["31-009", "/FontFile", "/FontFail"],
  ])("is found to meet %s where %s is spoilt", (condition, piece, other) => {
    expect(matterhornFailures(spoilt(piece, other)).join("\n")).toContain(condition);
  });
});
