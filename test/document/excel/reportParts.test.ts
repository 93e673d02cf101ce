import { describe, expect, it } from "vitest";
import { partsOf, reportParts } from "../../../packages/document/src/excel/reportParts.ts";
import { chart, documentWith, heading, paragraph, table } from "../exampleDocument.ts";

describe("partsOf", () => {
  it("names the headings that each block stands under, and loses no heading", () => {
    const blocks = [
      paragraph("0"),
      heading(2, "A"),
      paragraph("1"),
      heading(3, "B"),
      paragraph("2"),
      heading(3, "C"),
      heading(2, "D"),
      heading(3, "E"),
      paragraph("3"),
      heading(2, "F"),
    ];
    expect(partsOf(blocks).map(({ section, block }) => [section, block?.kind])).toEqual([
      ["", "paragraph"],
      ["A", "paragraph"],
      ["A: B", "paragraph"],
      ["A: C", undefined],
      ["D: E", "paragraph"],
      ["F", undefined],
    ]);
  });
});

describe("reportParts", () => {
  it("puts what stands above the first heading on the cover, and names the rest after the title where no heading does", () => {
    const { cover, text } = reportParts(documentWith([paragraph("a"), { kind: "code", text: "b" }]));
    expect(cover.map(({ block }) => block?.kind)).toEqual(["paragraph", "paragraph", "paragraph"]);
    expect(text.map(({ section }) => section)).toEqual(["Example <report>"]);
  });

  it("has every table, those behind charts with their chart, in order", () => {
    const own = table("Own", ["Group", "Children"], [["a", 1]]);
    const drawn = chart("Drawn", "a");
    const { tables } = reportParts(documentWith([heading(2, "A"), own, paragraph("1"), drawn]));
    expect(tables).toEqual([
      { table: own, chart: undefined },
      { table: drawn.figures, chart: drawn },
    ]);
  });
});
