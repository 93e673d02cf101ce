import { describe, expect, it } from "vitest";
import { renderingReason } from "../../../packages/report/src/build/renderingReason.ts";

describe("renderingReason", () => {
  it("finds the line on which a cell is used, however it is written", () => {
    const message = 'it uses the cell "rate", which cells.ts does not make';
    expect(renderingReason(message, "The rate\n\n{props.cells.rateNote}\n{props.cells.rate}").line).toBe(4);
    expect(renderingReason(message, '{props.cells["rate"]}').line).toBe(1);
  });

  it("finds the import, though the message is coloured", () => {
    expect(renderingReason("\u001b[31mCould not resolve './a+b.ts' in x", 'words\nimport a from "./a+b.ts";')).toEqual({
      reason: 'it imports "./a+b.ts", which is not there',
      line: 2,
    });
  });

  it("finds an import in the words of the preview's renderer too", () => {
    const message = "Failed to load url ./a.ts (resolved id: ./a.ts) in x. Does the file exist?";
    expect(renderingReason(message, "import a from './a.ts';")).toEqual({
      reason: 'it imports "./a.ts", which is not there',
      line: 1,
    });
  });

  it("gives no line where the prose does not hold the name", () => {
    expect(renderingReason("total is not defined", "words")).toEqual({
      reason: "total is not defined; the cells are called props.cells",
    });
  });

  it("passes on what it does not know, in one line", () => {
    expect(renderingReason("Chart was given no chart\n  at x", "")).toEqual({ reason: "Chart was given no chart" });
  });
});
