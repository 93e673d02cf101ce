import { describe, expect, it } from "vitest";
import { withheldMarks } from "../../../packages/charts/src/marks/withheldMarks.ts";
import { shown, withheld } from "../panelFigures.ts";

describe("withheldMarks", () => {
  it("takes no room where nothing is withheld", () => {
    expect(withheldMarks([shown(1)], () => 0)).toEqual({ height: 0, layers: [] });
  });

  it("writes the first of symbols that would touch", () => {
    const figures = ["2019-01-31", "2019-02-28", "2019-03-31"].map((periodEnd) => withheld({ periodEnd }));
    const at = (date: string) => ({ "2019-01-31": 100, "2019-02-28": 114, "2019-03-31": 140 })[date] ?? 0;
    expect(withheldMarks(figures, at).layers).toHaveLength(2);
  });
});
