import { strictCells } from "@lac-analytics/report";
import { describe, expect, it } from "vitest";

describe("strictCells", () => {
  const cells = strictCells("placements", { children: "315", nothing: null });

  it("gives the cells there are", () => {
    expect([cells.children, cells.nothing]).toEqual(["315", null]);
  });

  it.each(["childrn", "toString", "constructor"])("stops at %s, naming the notebook and the cell", (name) => {
    expect(() => cells[name]).toThrow(
      `The notebook "placements" cannot be built: report.mdx uses the cell "${name}", which cells.ts does not make.`,
    );
  });
});
