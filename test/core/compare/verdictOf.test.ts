import { readFileSync } from "node:fs";
import { type Figure, ownId, type ShownFigure } from "@lac-analytics/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { verdictOf } from "../../../packages/core/src/compare/verdictOf.ts";
import { oraclePath } from "../../oraclePath.ts";

const identity = { measure: ownId("m"), authority: "", breakdown: "total", category: "total", note: "" } as const;

function yearTo(year: number): Pick<Figure, "periodStart" | "periodEnd"> {
  return { periodStart: `${year - 1}-04-01`, periodEnd: `${year}-03-31` };
}

function share(year: number, numerator: number, denominator: number): ShownFigure {
  const value = (100 * numerator) / denominator;
  return { ...identity, ...yearTo(year), unit: "percent", symbol: "", value, numerator, denominator };
}

function count(year: number, value: number): Figure {
  return { ...identity, ...yearTo(year), unit: "children", symbol: "", value, numerator: value };
}

function mean(year: number, value: number, reach: number): ShownFigure {
  const limits = { lower: value - reach, upper: value + reach, confidence: 0.95 };
  return { ...identity, ...yearTo(year), unit: "days", symbol: "", value, ...limits };
}

function bare(year: number, value: number, unit: "percent" | "days" = "percent"): Figure {
  return { ...identity, ...yearTo(year), unit, symbol: "", value };
}

function withheld(year: number): Figure {
  return { ...identity, ...yearTo(year), unit: "children", symbol: "c" };
}

/** Counts of months from January 2018 on. */
function months(values: readonly (number | undefined)[]): readonly Figure[] {
  return values.flatMap((value, at): readonly Figure[] => {
    const month = `${2018 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`;
    if (value === undefined) return [];
    const period = { periodStart: `${month}-01`, periodEnd: `${month}-28` };
    return [{ ...identity, ...period, unit: "incidents", symbol: "", value, numerator: value }];
  });
}

const better = { polarity: "higher-better" } as const;
const worse = { polarity: "lower-better" } as const;
const neither = { polarity: "none" } as const;

describe("the verdict of a series", () => {
  it("of nothing, of one figure, or with the latest withheld, is that nobody can tell", () => {
    const because = (series: readonly Figure[]) => verdictOf(series, better).reason;
    expect(because([])).toEqual({ test: "none", because: "there is no figure" });
    expect(because([count(2019, 4)])).toEqual({ test: "none", because: "there is one figure alone" });
    expect(because([count(2018, 4), withheld(2019)])).toEqual({
      test: "none",
      because: "the latest figure is not shown",
    });
  });

  // prop.trend.test in R: p = 0.00012
  it("of a quarter of leavers adopted that become a twelfth is a concern", () => {
    const series = [share(2015, 24, 96), share(2016, 23, 96), share(2017, 8, 100), share(2018, 12, 101)];
    const verdict = verdictOf([...series, share(2019, 9, 102)], better);
    expect(verdict).toMatchObject({ word: "concern", sureness: "clear", direction: "down" });
    expect(verdict.reason).toMatchObject({ test: "trend", method: "Cochran-Armitage", points: 5, since: "2015-03-31" });
    if (verdict.reason.test === "trend") expect(verdict.reason.p).toBeCloseTo(0.00012, 5);
  });

  // R: p = 0.000042
  it("of 246 children that become 320 is that they rise, which is neither better nor worse", () => {
    const series = [246, 261, 270, 284, 292, 322, 320].map((value, at) => count(2013 + at, value));
    expect(verdictOf(series, neither)).toMatchObject({ word: "rising", direction: "up" });
  });

  it("of two is the exact difference: Fisher's test gives p = 0.42 for 34 of 337 and 26 of 316", () => {
    const verdict = verdictOf([share(2018, 34, 337), share(2019, 26, 316)], worse);
    expect(verdict).toMatchObject({ word: "steady", direction: "level", reason: { test: "difference" } });
    if (verdict.reason.test === "difference") expect(verdict.reason.p).toBeCloseTo(0.420097769493259, 9);
  });

  it("of two so small that no difference could show is that nobody can tell: of one and two out of three, p is at least 0.1", () => {
    expect(verdictOf([share(2018, 1, 3), share(2019, 2, 3)], better).reason).toEqual({
      test: "none",
      because: "no difference between so few could be told from chance",
    });
  });

  it("is said with a perhaps where the earlier value has no counts and lies outside the interval of the later", () => {
    const now: ShownFigure = { ...share(2019, 177, 206), lower: 80.7, upper: 89.9, confidence: 0.95 };
    expect(verdictOf([bare(2018, 93), now], better)).toEqual({
      word: "concern",
      sureness: "perhaps",
      direction: "down",
      reason: { test: "outside the interval", since: "2018-03-31" },
    });
    expect(verdictOf([bare(2018, 88), now], better).word).toBe("cannot tell");
  });

  // R: prop.trend.test gives p = 0.348 for all four and fisher.test 0.00465 for the last two; of the other four 0.879 and 0.0103
  it("of several without a trend goes by the last step where that is surer than one in a hundred", () => {
    const verdict = verdictOf(
      [150, 160, 165, 140].map((of, at) => share(2016 + at, of, 200)),
      better,
    );
    expect(verdict).toMatchObject({ word: "concern", sureness: "clear", direction: "down" });
    expect(verdict.reason).toMatchObject({ test: "difference", points: 2, since: "2018-03-31" });
    if (verdict.reason.test === "difference") expect(verdict.reason.p).toBeCloseTo(0.004649134, 8);
    const other = verdictOf(
      [150, 160, 168, 146].map((of, at) => share(2016 + at, of, 200)),
      better,
    );
    expect(other).toMatchObject({ word: "steady", reason: { test: "trend", points: 4 } });
  });

  it("says perhaps of a last step from a figure without counts to one whose interval lies far from it", () => {
    // 88.0 is 4.1 above 83.9; 1.859 times that is 7.6, and 91.5 as far as a figure as unsure may lie
    const now: ShownFigure = { ...share(2019, 220, 262), value: 83.9, lower: 78.9, upper: 88, confidence: 0.95 };
    const earlier = [85, 88, 90].map((value, at) => bare(2015 + at, value));
    const fromLast = (last: number) => verdictOf([...earlier, bare(2018, last), now], better);
    expect(fromLast(94)).toMatchObject({ word: "concern", sureness: "perhaps", direction: "down" });
    expect(fromLast(94).reason).toEqual({ test: "outside the interval", since: "2018-03-31" });
    expect(fromLast(91).word).toBe("steady");
  });

  it("asks as much of a last step from a figure without counts, whether it is of three, four, five or six", () => {
    const now: ShownFigure = { ...share(2019, 220, 262), value: 83.9, lower: 78.9, upper: 88, confidence: 0.95 };
    const wordAfter = (last: number, others: readonly number[]) =>
      verdictOf([...others.map((value, at) => bare(2014 + at, value)), bare(2018, last), now], better).word;
    const lengths = [[85], [85, 88], [85, 88, 90], [87, 85, 88, 90]];
    // 91.5 is 1.859 times as far above 83.9 as the interval reaches, which ends at 88.0
    expect(lengths.map((others) => wordAfter(91.4, others))).toEqual([
      "cannot tell",
      "cannot tell",
      "steady",
      "steady",
    ]);
    expect(lengths.map((others) => wordAfter(91.6, others))).toEqual(["concern", "concern", "concern", "concern"]);
    // of two figures alone the interval itself decides
    expect(wordAfter(91.4, [])).toBe("concern");
  });

  it("goes by what share of the time an interval holds: 99% of 2.576 errors, 90% of 1.645", () => {
    // an error of 2: a step of 2 × 2.576 × √2 = 7.29 is as clear at every confidence
    const word = (last: number, confidence: number, reach: number) =>
      verdictOf([bare(2017, 85), bare(2018, last), { ...mean(2019, 80, reach), unit: "percent", confidence }], better)
        .word;
    const reaches = [
      [0.9, 3.29],
      [0.95, 3.92],
      [0.99, 5.152],
    ] as const;
    expect(reaches.map(([confidence, reach]) => word(87.2, confidence, reach))).toEqual(
      reaches.map(() => "cannot tell"),
    );
    expect(reaches.map(([confidence, reach]) => word(87.4, confidence, reach))).toEqual(reaches.map(() => "concern"));
  });

  // R: fisher.test of 94 of 97 and 111 of 125 gives p = 0.039
  it("tests those with counts where earlier ones have none, as published shares of long ago", () => {
    const series = [bare(2016, 89), bare(2017, 97), share(2018, 94, 97), share(2019, 111, 125)];
    const verdict = verdictOf(series, better);
    expect(verdict).toMatchObject({ word: "concern", reason: { test: "difference", points: 2, since: "2018-03-31" } });
    if (verdict.reason.test === "difference") expect(verdict.reason.p).toBeCloseTo(0.03898733, 7);
  });

  it("of means weighs each as sure as it is, and of bare values goes by their order", () => {
    // R: z = -1.298 for 430 +- 25 and 390 +- 18
    expect(verdictOf([mean(2018, 430, 49), mean(2019, 390, 35.3)], worse).word).toBe("steady");
    expect(
      verdictOf(
        [1, 2, 3, 4, 5].map((value, at) => bare(2015 + at, value, "days")),
        worse,
      ).word,
    ).toBe("concern");
    // four in order have p = 1/12 at best
    expect(
      verdictOf(
        [1, 2, 3, 4].map((value, at) => bare(2016 + at, value, "days")),
        worse,
      ).word,
    ).toBe("cannot tell");
  });

  it("of prices and of birthdays to come is what they did, for neither is a sample", () => {
    const price = (year: number, value: number): Figure => ({ ...bare(year, value), unit: "pounds a week" });
    const priced = verdictOf([price(2018, 3695), price(2019, 6310)], neither);
    expect(priced).toMatchObject({ word: "rising", reason: { test: "no sample", since: "2018-03-31" } });
    expect(verdictOf([price(2018, 700), price(2019, 700)], neither).word).toBe("steady");
    const birthdays = [count(2018, 7), count(2019, 1)].map(
      (figure): Figure => ({ ...figure, measure: "turning-18-next-6-months" }),
    );
    expect(verdictOf(birthdays, neither).word).toBe("falling");
    expect(verdictOf([count(2018, 7), count(2019, 6)], neither).word).toBe("steady");
  });

  it("does not look behind a break, nor at what is withheld", () => {
    const series = [share(2016, 10, 100), withheld(2017), share(2018, 60, 100), share(2019, 61, 100)];
    expect(verdictOf(series, better).word).toBe("improving");
    expect(verdictOf(series, { ...better, breaks: ["2017-04-01"] })).toMatchObject({
      word: "steady",
      reason: { points: 2, since: "2018-03-31" },
    });
    expect(verdictOf(series, { ...better, breaks: ["2018-04-01"] }).reason).toMatchObject({
      because: "there is one figure alone",
    });
  });

  it("takes averages over three years at three years' distance", () => {
    const rolling = [2013, 2014, 2015, 2016, 2017, 2018, 2019].map(
      (year, at): Figure => ({
        ...mean(year, 500 - 10 * at, 60),
        periodStart: `${year - 3}-04-01`,
      }),
    );
    expect(verdictOf(rolling, worse).reason).toMatchObject({ points: 3, since: "2013-03-31" });
  });
});

describe("the verdict of figures that may not be compared", () => {
  it("leaves out figures of a part only, and judges none that is the latest", () => {
    const part: Figure = { ...mean(2016, 900, 5), symbol: "", value: 900, partial: true };
    const series = [part, mean(2017, 400, 30), mean(2018, 405, 30), mean(2019, 410, 30)];
    expect(verdictOf(series, worse).reason).toMatchObject({ points: 3 });
    expect(verdictOf([...series, { ...part, ...yearTo(2020) }], worse).reason).toEqual({
      test: "none",
      because: "the latest figure is not shown",
    });
  });

  it("does not look behind a break that the catalogue names", () => {
    const guardians = [2017, 2018, 2019, 2020].map((year) => ({
      ...share(year, year < 2019 ? 2 : 40, 80),
      ...({ measure: "sgo-type-share", breakdown: "sgo", category: "other-other" } as const),
    }));
    expect(verdictOf(guardians, { polarity: "none" }).reason).toMatchObject({ points: 2, since: "2019-03-31" });
  });
});

describe("the verdict of twelve figures in a row or more", () => {
  it("goes by the rules of control charts: seven in a row above average end in a concern", () => {
    const series = months([6, 14, 4, 15, 5, 13, 6, 9, 15, 12, 16, 13, 12, 14, 13]);
    const verdict = verdictOf(series, worse);
    expect(verdict).toMatchObject({ word: "concern", direction: "up" });
    expect(verdict.reason).toMatchObject({
      test: "control rules",
      rule: "shift of 7",
      points: 15,
      since: "2018-09-28",
    });
  });

  // times that children of the sample went missing in each month of 2017 and 2018: the last thirteen are above 10.4, the mean of the first twelve
  // (125 / 12)
  it("holds the second year against the first, so that a lasting change does not hide in its own average", () => {
    const series = months([10, 4, 9, 10, 17, 12, 8, 13, 14, 9, 8, 11, 17, 11, 23, 20, 20, 13, 16, 16, 12, 18, 16, 15]);
    const verdict = verdictOf(series, worse);
    expect(verdict).toMatchObject({ word: "concern", direction: "up", reason: { points: 24, since: "2018-12-28" } });
  });

  it("is none of a share of nine, nor of one that a single child takes back over the average", () => {
    const shares = (of: number, lasts: number) =>
      Array.from({ length: 20 }, (_, at): Figure => {
        const numerator = at < 12 ? at % 2 : lasts;
        return {
          ...months([0])[0],
          ...yearTo(2000 + at),
          unit: "percent",
          value: (100 * numerator) / of,
          numerator,
          denominator: of,
        } as Figure;
      });
    expect(verdictOf(shares(9, 7), better).reason).toEqual({
      test: "none",
      because: "no difference between so few could be told from chance",
    });
    // one of 20 is 5 points, and the average 2.5
    expect(verdictOf(shares(20, 1), better).word).toBe("cannot tell");
    expect(verdictOf(shares(20, 4), better).word).toBe("improving");
  });

  it("is steady where the signal ended before the latest figure", () => {
    const series = months([9, 11, 9, 30, 11, 9, 14, 9, 11, 14, 9, 11, 14]);
    expect(verdictOf(series, worse)).toMatchObject({ word: "steady", reason: { test: "control rules", rule: null } });
  });

  it("does not run on over a missing month", () => {
    const values = [9, 11, 8, 10, 9, 10, 8, 9, 15, 14, 16, undefined, 14, 15, 16];
    expect(verdictOf(months(values), worse).reason.test).toBe("trend");
  });

  const { cases }: { readonly cases: readonly SpcCase[] } = JSON.parse(readFileSync(oraclePath("spc.json"), "utf8"));
  const plain = cases.filter(
    ({ packageQuirk, input: { values, rebaseAt, fixAfterNPoints, screenOutliers } }) =>
      !packageQuirk &&
      values.length >= 12 &&
      rebaseAt === null &&
      fixAfterNPoints === (values.length < 24 ? null : 12) &&
      screenOutliers,
  );

  it.each(plain)("$id: is what NHSRplotthedots says of the last point", ({ input, expected }) => {
    const series = input.values.map((value, at) => bare(2000 + at, value));
    const last = expected.pointType.at(-1) ?? "common_cause";
    expect(verdictOf(series, { polarity: polarities[input.improvementDirection] }).word).toBe(words[last]);
  });
});

const polarities = { increase: "higher-better", decrease: "lower-better", neutral: "none" } as const;
const words = {
  common_cause: "steady",
  special_cause_improvement: "improving",
  special_cause_concern: "concern",
  special_cause_neutral_high: "rising",
  special_cause_neutral_low: "falling",
} as const;

interface SpcCase {
  readonly id: string;
  readonly packageQuirk: boolean;
  readonly input: {
    readonly values: readonly number[];
    readonly improvementDirection: keyof typeof polarities;
    readonly rebaseAt: unknown;
    readonly fixAfterNPoints: unknown;
    readonly screenOutliers: boolean;
  };
  readonly expected: { readonly pointType: readonly (keyof typeof words)[] };
}

describe("any verdict", () => {
  const series = fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 40, max: 60 })), {
    minLength: 2,
    maxLength: 20,
  });

  it("does not depend on the order in which figures are given, and turns round where better becomes worse", () => {
    fc.assert(
      fc.property(series, (pairs) => {
        const figures = pairs.map(([numerator, denominator], at) => share(2000 + at, numerator, denominator));
        const verdict = verdictOf(figures, better);
        expect(verdictOf(figures.toReversed(), better)).toEqual(verdict);
        const turned = { concern: "improving", improving: "concern", steady: "steady" } as const;
        const other = verdictOf(figures, worse).word;
        expect(other).toBe(verdict.word in turned ? turned[verdict.word as keyof typeof turned] : verdict.word);
      }),
      { numRuns: 200 },
    );
  });
});
