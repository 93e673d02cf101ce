import { changeInMean, dayFromIso, findMeasure } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { careReturn } from "../../careReturn.ts";

const a1 = findMeasure("adoption-a1");

/** A child who comes into care on a day, moves in with adopters on the second and is adopted on the third. */
const adopted = (child: string, entered: string, movedIn: string, ordered: string): readonly string[] => [
  `${child},${entered},S,E1,U6,PR1,${movedIn},X1`,
  `${child},${movedIn},P,E1,A6,PR1,${ordered},E12`,
];

const before = dayFromIso("2018-03-31");
const now = dayFromIso("2018-09-30");

describe("changeInMean", () => {
  it("parts the children of the two windows, and is the later mean less the earlier", async () => {
    const care = await careReturn({
      episodes: [
        ...adopted("L", "01/01/2013", "01/01/2014", "01/06/2015"), // 365 days, in the earlier window alone
        ...adopted("S", "01/01/2016", "31/03/2016", "01/06/2017"), // 90 days, in both
        ...adopted("T", "01/01/2016", "10/04/2016", "01/06/2017"), // 100 days, in both
        ...adopted("E", "01/01/2018", "20/02/2018", "01/08/2018"), // 50 days, in the later alone
      ],
    });
    const change = changeInMean(care, a1, before, now);
    expect(change).toMatchObject({
      earlier: { count: 3, mean: 185 },
      later: { count: 3, mean: 80 },
      left: { count: 1, mean: 365 },
      stayed: { count: 2, mean: 95 },
      entered: { count: 1, mean: 50 },
      byLeaving: -90,
      byEntering: -15,
      value: -105,
    });
    // the two in both windows alone vary: 50 over one degree of freedom, and 1/9 + 1/9 of it
    const reach = 12.7062 * Math.sqrt(50 * (2 / 9));
    expect(change?.lower).toBeCloseTo(-105 - reach, 2);
    expect(change?.clear).toBe(true);
  });

  it("finds nothing to compare where a window is empty, or too few vary", async () => {
    const one = await careReturn({ episodes: adopted("S", "01/01/2016", "31/03/2016", "01/06/2017") });
    expect(changeInMean(one, a1, before, now)).toBeUndefined();
    expect(changeInMean(one, a1, dayFromIso("2012-03-31"), now)).toBeUndefined();
  });

  it("refuses a measure that is no mean", async () => {
    const care = await careReturn({ episodes: [] });
    expect(() => changeInMean(care, findMeasure("cla-number"), before, now)).toThrow(
      "changeInMean requires a measure that is a mean, and cla-number is none",
    );
  });
});
