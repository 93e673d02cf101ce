import { describe, expect, it } from "vitest";
import { gapBetween, type ShownAreaFigure } from "../../../packages/core/src/compare/gapBetween.ts";
import { readPublished } from "../../../packages/core/src/compare/readPublished.ts";
import { compareProportions } from "../../../packages/core/src/stats/compareProportions.ts";
import { normalCdf } from "../../../packages/core/src/stats/normalCdf.ts";
import { csvBytes } from "./csvBytes.ts";

/** An area's figure as published, and the counts behind it. */
function area(
  value: number,
  counts?: readonly [number, number],
  interval: "wilson" | "poisson" = "wilson",
): ShownAreaFigure {
  const [figure] = readPublished(
    csvBytes("time_period,geographic_level,new_la_code,percentage", `2025,Local authority,E06000055,${value}`),
    "a.csv",
  );
  if (figure?.symbol !== "") throw new Error("the figure is withheld");
  if (counts === undefined) return { figure };
  const [numerator, denominator] = counts;
  return { figure, counts: { numerator, denominator, interval } };
}

describe("gapBetween", () => {
  it("is the difference of two shares at full precision, in percentage points, with Newcombe's interval", () => {
    const gap = gapBetween(area(74, [137, 185]), [area(54, [20760, 38440])], 0.95);
    const { value, lower, upper } = compareProportions(
      { numerator: 137, denominator: 185 },
      { numerator: 20760, denominator: 38440 },
    );
    expect(gap).toMatchObject({ confidence: 0.95, method: "Newcombe", clear: true });
    expect(gap.value).toBeCloseTo(value * 100, 10);
    expect("lower" in gap ? [gap.lower, gap.upper] : []).toEqual([
      expect.closeTo(lower * 100, 10),
      expect.closeTo(upper * 100, 10),
    ]);
  });

  it("is not clear where the interval holds no difference", () => {
    expect(gapBetween(area(10, [34, 337]), [area(7, [27, 366])], 0.95)).toMatchObject({ clear: false });
  });

  it("is the difference of two rates per 10,000 from their Poisson limits", () => {
    // by hand: 337 of 70,074 is 48.0920, Byar's 43.0943 to 53.5103; 366 of 68,259 is 53.6193, 48.2659 to 59.4051
    const gap = gapBetween(area(48, [337, 70_074], "poisson"), [area(54, [366, 68_259], "poisson")], 0.95);
    expect(gap).toMatchObject({ method: "MOVER on Poisson limits", clear: false });
    expect(gap.value).toBeCloseTo(48.092 - 53.6193, 3);
    expect("lower" in gap ? gap.lower : 0).toBeCloseTo(-13.172286, 5);
    expect("upper" in gap ? gap.upper : 0).toBeCloseTo(2.08991, 5);
  });

  it("takes the mean of several without weights", () => {
    const gap = gapBetween(area(50, [50, 100]), [area(10, [1, 10]), area(30, [300, 1000])], 0.95);
    expect(gap.value).toBeCloseTo(50 - 20, 10);
    expect(gap).toMatchObject({ method: "MOVER on Wilson's limits" });
  });

  it("has no interval where a count is not published, and says so; the difference is then of the figures as printed", () => {
    expect(gapBetween(area(74), [area(54, [20760, 38440])], 0.95)).toEqual({
      value: 20,
      note: "No interval: the counts behind the figures are not published.",
    });
    expect(gapBetween(area(74, [137, 185]), [area(54, [20760, 38440]), area(60)], 0.95)).toMatchObject({ value: 17 });
  });

  it("has no interval where more are counted than there are, as rounding can make it", () => {
    expect(gapBetween(area(100, [10, 10]), [area(100, [20, 10])], 0.95)).toHaveProperty("note");
  });

  it("has the p value at which its interval would just reach no difference", () => {
    const counts = [area(10, [34, 337]), area(7, [27, 366])] as const;
    const gap = gapBetween(counts[0], [counts[1]], 0.95);
    if (!("pValue" in gap)) throw new Error("there is no interval");
    // the limit towards nought is 1.96 standard errors away
    expect(gap.pValue).toBeCloseTo(2 * normalCdf((-gap.value / (gap.value - gap.lower)) * 1.959963984540054), 12);
    expect(gap.pValue > 0.05).toBe(!gap.clear);
    expect(gapBetween(counts[0], [counts[0]], 0.95)).toMatchObject({ value: 0, pValue: 1, clear: false });
  });

  it("is wider the surer it is to be", () => {
    const at = (confidence: number) => gapBetween(area(10, [34, 337]), [area(7, [27, 366])], confidence);
    const [wide, narrow] = [at(0.998), at(0.8)];
    if (!("lower" in wide) || !("lower" in narrow)) throw new Error("there is no interval");
    expect(wide.lower).toBeLessThan(narrow.lower);
    expect(wide.upper).toBeGreaterThan(narrow.upper);
  });
});
