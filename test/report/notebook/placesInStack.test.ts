import { describe, expect, it } from "vitest";
import { placesInStack } from "../../../packages/report/src/notebook/placesInStack.ts";

const folder = "/reports/my%20notebooks/placements/";

describe("placesInStack", () => {
  it("finds the notebook's own files, the innermost first", () => {
    const stack = `RangeError: no such column
    at findFigure (file:///reports/packages/core/dist/measure/findFigure.js:24:9)
    at total (file:///reports/my%20notebooks/placements/totals.ts:9:42)
    at Array.map (<anonymous>)
    at async cells (file:///reports/my%20notebooks/placements/cells.ts?edit=3:61:18)`;
    expect(placesInStack(stack, folder)).toEqual([
      { file: "totals.ts", line: 9, column: 42 },
      { file: "cells.ts", line: 61, column: 18 },
    ]);
  });

  it("finds the line that cannot be parsed, which has no column", () => {
    const stack = `file:///reports/my%20notebooks/placements/cells.ts:3
  return { a: a + };
                  ^
SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Expression expected
    at parseTypeScript (node:internal/modules/typescript:72:36)`;
    expect(placesInStack(stack, folder)).toEqual([{ file: "cells.ts", line: 3, column: 1 }]);
  });

  it("finds nothing in the stack of another notebook", () => {
    expect(placesInStack("    at cells (file:///reports/my%20notebooks/benchmarks/cells.ts:1:1)", folder)).toEqual([]);
  });
});
