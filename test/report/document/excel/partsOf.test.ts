import { describe, expect, it } from "vitest";
import { documentOf } from "../../../../packages/report/src/document/documentOf.ts";
import { partsOf } from "../../../../packages/report/src/document/excel/partsOf.ts";
import { pageOf } from "../examplePage.ts";

describe("partsOf", () => {
  it("names the headings that each block stands under, and loses no heading", () => {
    const { blocks } = documentOf(
      pageOf("<h2>A</h2><p>1</p><h3>B</h3><p>2</p><h3>C</h3><h2>D</h2><h3>E</h3><p>3</p><h2>F</h2>"),
    );
    expect(partsOf(blocks).map(({ section, block }) => [section, block?.kind])).toEqual([
      ["", "paragraph"],
      ["", "paragraph"],
      ["A", "paragraph"],
      ["A: B", "paragraph"],
      ["A: C", undefined],
      ["D: E", "paragraph"],
      ["F", undefined],
    ]);
  });
});
