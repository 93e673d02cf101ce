import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { type AgainstOthers, againstOthers } from "../../../packages/core/src/compare/againstOthers.ts";
import { areaFigures } from "../../../packages/core/src/compare/areaFigures.ts";
import type { PublishedFigure } from "../../../packages/core/src/compare/PublishedFigure.ts";
import { publishedMeasures } from "../../../packages/core/src/compare/publishedMeasures.ts";
import { readNeighbours } from "../../../packages/core/src/compare/readNeighbours.ts";
import { describeWithPublished } from "../../publishedPath.ts";
import { publishedFile } from "./publishedFile.ts";

// Central Bedfordshire (823) at 31 March 2025. Expected values come from a script of its own in Python: Wilson's and
// Byar's limits and the sum of squares written out there, quartiles h = (n - 1)p, over the rows of the published files.

describeWithPublished("dfe/neighbours/sn_model_2025_wide.csv", "Central Bedfordshire beside others, 2025", (path) => {
  const dfe = join(dirname(path), "..");
  const neighboursOf = (file: string) => {
    const found = readNeighbours(readFileSync(join(dfe, "neighbours", file)), file).find(
      ({ authority }) => authority === "823",
    );
    if (found === undefined) throw new Error(`${file} has no 823`);
    return found;
  };
  const model2025 = neighboursOf("sn_model_2025_wide.csv");
  const model2021 = neighboursOf("sn_april_2021.csv");
  const stability = publishedFile(join(dfe, "ees-2025/la_cla_placement_stability.csv"));
  const rates = publishedFile(join(dfe, "ees-2025/cla_number_and_rate_per_10k_children.csv"));
  const activity = publishedFile(join(dfe, "ees-2025/la_care_leavers_activity.csv"));
  const characteristics = publishedFile(join(dfe, "ees-2025/la_cla_on_31_march_by_characteristics_2021_2025.csv"));

  function compare(
    figures: readonly PublishedFigure[],
    measure: string,
    category: string,
    neighbours = model2025,
  ): AgainstOthers {
    const series = publishedMeasures.find((each) => each.measure === measure && each.category === category);
    if (series === undefined) throw new Error(`there is no series ${measure} ${category}`);
    return againstOthers("E06000056", areaFigures(figures, series), { polarity: series.polarity, neighbours });
  }

  /** Comparator, value, gap, lower, upper and whether it is clear. */
  const rows = ({ comparators }: AgainstOthers) =>
    comparators.map(({ with: kind, value, gap }) =>
      gap !== undefined && "lower" in gap
        ? [kind, value, gap.value, gap.lower, gap.upper, gap.clear]
        : [kind, value, gap?.value],
    );
  const near = (value: number) => expect.closeTo(value, 5);

  it("has three or more placements in 10 percent (34 of 337), 58th of 151, in the second quarter", () => {
    const result = compare(stability, "three-placements-year", "total");
    expect(result.figure).toMatchObject({ value: 10, edition: "2025" });
    expect(result.standing).toEqual({ ranked: 151, rank: 58, band: "B" });
    expect(result.authorities).toEqual({ withValue: 151, withheld: { z: 3, c: 1 } });
  });

  it("is not clearly above last year, nor away from neighbours, region or England in it", () => {
    // neighbours of 2025: 10 7 11 15 9 16 11 14 12 11, mean 11.6
    expect(rows(compare(stability, "three-placements-year", "total"))).toEqual([
      ["last year", 7, near(2.711972), near(-1.483709), near(7.028348), false],
      ["neighbours", near(11.6), near(-1.384446), near(-4.407613), near(2.397549), false],
      ["region", 11, near(-0.793332), near(-3.675118), near(2.954867), false],
      ["England", 10, near(-0.30599), near(-3.093102), near(3.378593), false],
    ]);
  });

  it("has another mean of neighbours in the model of 2021, and says which", () => {
    // 15 10 16 7 14 11 11 14 12 11, mean 12.1
    const result = compare(stability, "three-placements-year", "total", model2021);
    expect(rows(result)[1]).toEqual([
      "neighbours",
      near(12.1),
      near(-1.820197),
      near(-4.837363),
      near(1.960096),
      false,
    ]);
    expect(result.comparators[1]).toMatchObject({ name: "model of 2021", counted: { withValue: 10, withheld: {} } });
  });

  it("has 72 percent (87 of 121) in long-term stability, 38th of 150, at the upper quartile and so in band B", () => {
    const result = compare(stability, "long-term-stability", "total");
    expect(result.standing).toEqual({ ranked: 150, rank: 38, band: "B" });
    expect(rows(result)[1]).toEqual(["neighbours", near(67.5), near(4.459782), near(-4.50651), near(12.298822), false]);
  });

  it("has a rate of 48, with no rank, as neither high nor low is better; its fall from 54 is within chance", () => {
    const result = compare(rates, "cla-rate", "total");
    expect(result.figure).toMatchObject({ value: 48 });
    expect(result.standing).toEqual({ ranked: 151 });
    expect(rows(result)).toEqual([
      ["last year", 54, near(-5.527286), near(-13.172286), near(2.08991), false],
      ["neighbours", near(46.4), near(1.642531), near(-3.590698), near(7.241806), false],
      ["region", 49, near(-0.687561), near(-5.821713), near(4.852479), false],
      ["England", 67, near(-19.02601), near(-24.04554), near(-13.587766), true],
    ]);
    expect(rows(compare(rates, "cla-rate", "total", model2021))[1]).toEqual([
      "neighbours",
      near(48.2),
      near(-0.144284),
      near(-5.386794),
      near(5.46292),
      false,
    ]);
  });

  it("has 81 percent of care leavers of 17 and 18 in education, employment or training: third, and clearly above all", () => {
    const result = compare(activity, "care-leavers-eet", "17-18");
    expect(result.standing).toEqual({ ranked: 151, rank: 3, band: "A" });
    expect(rows(result)).toEqual([
      ["last year", 65, near(15.940171), near(1.021901), near(30.206596), true],
      ["neighbours", near(66.2), near(14.354842), near(3.442241), near(22.521266), true],
      ["region", 69, near(11.681383), near(0.849326), near(19.543476), true],
      ["England", 64, near(16.839339), near(6.222992), near(24.372597), true],
    ]);
  });

  it("has half of its neighbours withheld for children placed for adoption: the mean is of the other five", () => {
    // 825: 1, 850: 1, 865: 3, 938: 2, 919: 2, mean 1.8; 803, 873, 931, 867 and 869 print c
    const result = compare(characteristics, "placement-share", "A");
    expect(result.figure).toMatchObject({ value: 2 });
    expect(result.comparators[1]).toMatchObject({ value: near(1.8), counted: { withValue: 5, withheld: { c: 5 } } });
    expect(result.neighbours.filter(({ figure }) => figure?.symbol === "c").map(({ authority }) => authority)).toEqual([
      "803",
      "873",
      "931",
      "867",
      "869",
    ]);
  });

  it("has no gap where its own figure is withheld, as of other placements", () => {
    const result = compare(characteristics, "placement-share", "Z");
    expect(result.figure).toMatchObject({ symbol: "c", meaning: "confidential" });
    expect(result).not.toHaveProperty("standing");
    expect(result.comparators.every(({ gap }) => gap === undefined)).toBe(true);
  });
});
