import type { Return } from "@lac-analytics/core";
import {
  comparePlacements,
  type PlacementProjection,
  placementOutlook,
  projectPlacements,
} from "@lac-analytics/core/project";
import { beforeAll, describe, expect, it } from "vitest";
import { careReturn } from "../../../careReturn.ts";
import { placementScenario, smallReturn } from "./placementCase.ts";

let care: Return;
let asItIs: PlacementProjection;
const still = ["residential", "supported", "other", "left care"].map((to) => ({
  rate: { of: "fostering", to, times: 0 },
}));
const project = (...changes: readonly unknown[]): PlacementProjection =>
  projectPlacements(care, placementScenario({ changes }));
const expectedIn = (projection: PlacementProjection, group: string, at = -1): number =>
  placementOutlook(projection, { group }).at(at)?.expected ?? Number.NaN;

beforeAll(async () => {
  care = await smallReturn();
  asItIs = projectPlacements(care, placementScenario());
});

describe("a scenario that changes", () => {
  it("entries: by a factor, by children a year, to a number, from and until a month", () => {
    // ten came in the 365 days of reference, none of whom leaves here
    expect(expectedIn(project(...still), "total", 11)).toBeCloseTo(40 + (10 * 366) / 365, 9);
    expect(expectedIn(project(...still, { entries: { times: 0.5 } }), "total", 11)).toBeCloseTo(
      40 + (5 * 366) / 365,
      9,
    );
    const more = project(...still, { entries: { add: 12, ages: ["10-15"], group: "fostering" } });
    expect(expectedIn(more, "total", 11)).toBeCloseTo(40 + (10 * 366) / 365 + (12 * 366) / 365.25, 9);
    const inMay = project(...still, { entries: { set: 0 }, from: "2019-05-01", until: "2019-06-01" });
    expect(expectedIn(inMay, "total", 11)).toBeCloseTo(40 + (10 * (366 - 31)) / 365, 9);
  });

  it("a rate: who moves less into a children's home stays with foster carers", () => {
    const fewer = project({ rate: { of: "fostering", to: "residential", times: 0.5 } });
    expect(expectedIn(fewer, "residential")).toBeLessThan(expectedIn(asItIs, "residential"));
    expect(expectedIn(fewer, "fostering")).toBeGreaterThan(expectedIn(asItIs, "fostering"));
    // 0.2 a year for each child: 40 children, 30 days of April
    const slow = project(...still, { entries: { set: 0 } }, { rate: { of: "fostering", to: "other", set: 0.2 } });
    expect(expectedIn(slow, "fostering", 0)).toBeCloseTo(40 * Math.exp((-0.2 * 30) / 365.25), 9);
  });

  it("how soon children leave: the mean wait is so many months shorter, of which a tenth is always left", async () => {
    const care = await smallReturn();
    const monthOf = (changes: readonly unknown[]) =>
      placementOutlook(projectPlacements(care, placementScenario({ months: 1, changes: [stay, ...changes] })), {
        group: "residential",
      })[0]?.expected ?? 0;
    // ten went home in 306 days: a wait of 30.6 days; one of half a month, 15.21875 days, sooner leaves 15.38125
    const stay = { mix: { of: "fostering", to: "residential", share: 0, now: 1 } };
    const none = [{ entries: { times: 0 } }];
    expect(monthOf(none)).toBeCloseTo(40 * Math.exp(-30 / 30.6), 6);
    expect(monthOf([...none, { sooner: { of: "residential", months: 0.5 } }])).toBeCloseTo(
      40 * Math.exp(-30 / 15.381_25),
      6,
    );
    expect(monthOf([...none, { sooner: { of: "residential", months: 5 } }])).toBeCloseTo(40 * Math.exp(-30 / 3.06), 6);
  });

  it("the mix: a share of those who would have come goes elsewhere, and of those who are there at once", () => {
    const elsewhere = project({ mix: { of: "residential", to: "other", share: 1 } });
    expect(expectedIn(elsewhere, "residential")).toBe(0);
    expect(expectedIn(elsewhere, "other")).toBeGreaterThan(0);
    const atOnce = project(
      ...still,
      { entries: { set: 0 } },
      {
        mix: { of: "fostering", to: "supported", share: 0, now: 0.25 },
        from: "2019-06-01",
      },
    );
    expect([1, 2, 11].map((at) => expectedIn(atOnce, "supported", at))).toEqual([0, 10, 10]);
    const futures = atOnce.stockFutures[2]?.[2] ?? new Float64Array();
    const mean = futures.reduce((sum, count) => sum + count, 0) / futures.length;
    // binomial, 40 children at a quarter: standard deviation 2.7, of the mean of 200 futures 0.19
    expect(Math.abs(mean - 10)).toBeLessThan(0.8);
  });

  it("a price, and the share of a group at a price", async () => {
    const prices = [
      { name: "agency", weekly: 900, codes: ["U4/PR4"] },
      { name: "own", weekly: 400, group: "fostering" },
    ];
    const costs = (...changes: readonly unknown[]): readonly number[] =>
      projectPlacements(
        care,
        placementScenario({ months: 3, prices, changes: [...still, { entries: { set: 0 } }, ...changes] }),
      ).months.map(({ costs: [fostering] }) => fostering?.cost?.expected ?? Number.NaN);
    const half = costs({ placed: { name: "agency", share: 0.5 }, from: "2019-05-01" });
    expect(half[1]).toBeCloseTo((40 * 31 * 650) / 7, 6);
    const dearer = costs(
      { placed: { name: "agency", share: 0.5 } },
      { price: { name: "own", times: 2 }, from: "2019-06-01" },
    );
    expect(dearer[0]).toBeCloseTo((40 * 30 * 650) / 7, 6);
    expect(dearer[2]).toBeCloseTo((40 * 30 * 850) / 7, 6);
  });

  it("a group of two prices, of which one has a share and the other takes the rest", () => {
    const prices = [
      { name: "agency", weekly: 900, group: "fostering", placed: 0.4 },
      { name: "own", weekly: 400, group: "fostering" },
    ];
    const changes = [...still, { entries: { set: 0 } }];
    const [month] = projectPlacements(care, placementScenario({ months: 1, prices, changes })).months;
    expect(month?.costs[0]?.cost?.expected).toBeCloseTo((40 * 30 * (0.4 * 900 + 0.6 * 400)) / 7, 6);
  });

  it("numbers that are ranges: what is expected is at their means, and the spread is of what is not known", () => {
    const range = project(...still, { entries: { set: { low: 10, high: 30 } } });
    const mean = project(...still, { entries: { set: 20 } });
    expect(expectedIn(range, "total")).toBeCloseTo(expectedIn(mean, "total"), 9);
    const [wide, narrow] = [range, mean].map((projection) => placementOutlook(projection).at(-1));
    // evenly between 10 and 30 a year: a standard deviation of 20 / sqrt(12)
    expect(narrow?.parameterSd).toBe(0);
    expect((wide?.parameterSd ?? 0) / (20 / Math.sqrt(12))).toBeCloseTo(1, 0.8);
    expect(wide?.processSd).toBeCloseTo(narrow?.processSd ?? 0, 9);
  });
});

describe("comparePlacements", () => {
  it("is nought between a scenario and itself", () => {
    for (const { children } of comparePlacements(asItIs, asItIs)) {
      expect(children).toEqual({ expected: 0, lower80: 0, upper80: 0, lower95: 0, upper95: 0 });
    }
  });

  it("is nought in every future where a change changes nothing", () => {
    const idle = project(
      { mix: { of: "residential", to: "fostering", share: 0, now: 0 }, from: "2019-07-01" },
      { entries: { times: 1 }, from: "2019-10-01" },
    );
    expect(idle.cellFutures).toEqual(asItIs.cellFutures);
    expect(idle.stockFutures).toEqual(asItIs.stockFutures);
  });

  it("has the same number of children in every future where the mix alone is changed, and all leave as fast", () => {
    // whoever is in either group leaves it, for the other or from care, as fast: where a child lives decides no leaving
    const alike = ["fostering", "residential"].flatMap((of, at, both) => [
      { rate: { of, to: both[1 - at], set: 1 } },
      { rate: { of, to: "left care", set: 1 } },
      ...["supported", "other"].map((to) => ({ rate: { of, to, set: 0 } })),
      { entries: { group: of, set: 30 } },
    ]);
    const mix = { mix: { of: "residential", to: "fostering", share: 0.4, now: 0.5 }, from: "2019-07-01" };
    const [without, having] = [project(...alike), project(...alike, mix)];
    const differences = comparePlacements(without, having).filter(({ month }) => month === "2020-03-31");
    const ofGroup = (name: string) => differences.find(({ group }) => group === name)?.children;
    expect(ofGroup("residential")?.upper80).toBeLessThan(0);
    for (const [month, ofMonth] of having.stockFutures.entries()) {
      expect(ofMonth.at(-1)).toEqual(without.stockFutures[month]?.at(-1));
    }
  });

  it("has whom the mix does not concern go where they go without it, also to a group between those of the mix", () => {
    // forty children, of whom each goes to one of three groups at once a year, and stays there
    const others = ["residential", "supported", "other"];
    const alike = [
      { entries: { set: 0 } },
      ...["fostering", ...others].flatMap((of) =>
        ["fostering", ...others, "left care"]
          .filter((to) => to !== of)
          .map((to) => ({ rate: { of, to, set: of === "fostering" && others.includes(to) ? 1 : 0 } })),
      ),
    ];
    const mixed = (of: string, to: string) => project(...alike, { mix: { of, to, share: 0.5 } });
    const [without, far, staying] = [project(...alike), mixed("residential", "other"), mixed("other", "fostering")];
    const inGroup = (projection: PlacementProjection, at: number) =>
      projection.stockFutures.map((ofMonth) => [...(ofMonth[at] ?? [])]);
    const [residential, supported, other] = [1, 2, 3];
    expect(inGroup(far, supported)).toEqual(inGroup(without, supported));
    expect(inGroup(far, other)).not.toEqual(inGroup(without, other));
    // who stays with foster carers may go to the others later, and nobody else goes anywhere else
    for (const group of [residential, supported]) {
      const before = inGroup(without, group);
      for (const [month, counts] of inGroup(staying, group).entries()) {
        expect(counts.every((count, future) => count >= (before[month]?.[future] ?? Number.NaN))).toBe(true);
      }
    }
  });

  it("has those whom a mix brings elsewhere come at the ages at which they would have come", async () => {
    // the one who comes to a children's home is 17 and turns 18 in July; nobody comes to foster care
    const care = await careReturn({
      episodes: ["A,01/05/2018,S,C2,U4,PR1,,", "B,15/01/2019,S,C2,K2,PR1,16/01/2019,E4A"],
      header: ["A,1,15/06/2010,WBRI", "B,1,15/07/2001,WBRI"],
    });
    const keys = { reference: { from: "2019-01-01", to: "2019-03-31" }, months: 12 };
    const changes = [
      { rate: { of: "residential", to: "left care", set: 0 } },
      { mix: { of: "residential", to: "supported", share: 1 } },
    ];
    const all = projectPlacements(care, placementScenario({ ...keys, changes }));
    // one in 90 days, each for the half year that is left until 18
    const [still, year] = [2, 11].map((at) => expectedIn(all, "supported", at));
    expect(still).toBeCloseTo(91 / 90, 9);
    expect(year).toBeCloseTo((31 + 29 + 31 + 31 + 30 + 31) / 90, 9);
  });

  it("is the exact difference of what is expected, with an interval of the same futures", () => {
    const fewer = project({ entries: { times: 0.8 } });
    const last = comparePlacements(asItIs, fewer).at(-1);
    expect(last?.group).toBe("total");
    expect(last?.children.expected).toBeCloseTo(expectedIn(fewer, "total") - expectedIn(asItIs, "total"), 12);
    expect(last?.children.upper95).toBeLessThanOrEqual(0);
    const own = placementOutlook(asItIs).at(-1);
    const width = (last?.children.upper95 ?? 0) - (last?.children.lower95 ?? 0);
    expect(width).toBeLessThan(((own?.upper95 ?? 0) - (own?.lower95 ?? 0)) / 2);
    expect(last?.cost).toBeUndefined();
  });

  it("adds up the difference in cost", async () => {
    const prices = [{ name: "all", weekly: 700, group: "fostering" }];
    const one = projectPlacements(care, placementScenario({ prices, months: 3 }));
    const other = projectPlacements(
      care,
      placementScenario({ prices, months: 3, changes: [{ price: { name: "all", add: 7 } }] }),
    );
    const days = one.months.map(({ costs: [fostering] }) => fostering?.childDays ?? 0);
    const total = comparePlacements(one, other).filter(({ group }) => group === "total");
    expect(total[2]?.costToDate?.expected).toBeCloseTo(
      days.reduce((a, b) => a + b, 0),
      6,
    );
    expect(total[0]?.cost?.expected).toBeCloseTo(days[0] ?? 0, 6);
  });

  it("refuses scenarios whose futures cannot be paired", () => {
    const other = projectPlacements(care, placementScenario({ seed: 2 }));
    expect(() => comparePlacements(asItIs, other)).toThrow("needs one seed and one number of simulations");
  });
});

it("placements of a scenario that is compatible with a published model are not of ours", async () => {
  const empty = await careReturn({ episodes: ["A,01/02/2016,S,C2,U4,PR1,,"] });
  const scenario = placementScenario({ compatible_with: "cs-demand-model" });
  expect(() => projectPlacements(empty, scenario)).toThrow("which is compatible with cs-demand-model");
});
