import { strictCells } from "@lac-analytics/report";
import { describe, expect, it } from "vitest";

describe("strictCells", () => {
  const cells = strictCells({ children: "315", nothing: null });

  it("gives the cells there are", () => {
    expect([cells.children, cells.nothing]).toEqual(["315", null]);
  });

  it.each(["childrn", "toString", "constructor"])("stops at %s, naming the cell", (name) => {
    expect(() => cells[name]).toThrow(`it uses the cell "${name}", which cells.ts does not make`);
  });
});
