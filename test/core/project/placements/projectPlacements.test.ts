import { InputError } from "@lac-analytics/core";
import {
  placementInputs,
  placementOutlook,
  placementRows,
  projectPlacements,
  projectPlacementsFrom,
} from "@lac-analytics/core/project";
import { describe, expect, it } from "vitest";
import { careReturn } from "../../../careReturn.ts";
import { placementScenario, smallReturn } from "./placementCase.ts";

const prices = [
  { name: "agency", weekly: 900, codes: ["U4/PR4"] },
  { name: "own", weekly: 450, group: "fostering" },
  { name: "home", weekly: 4000, group: "residential" },
];

describe("projectPlacements", () => {
  it("starts from the children looked after on the day before, and from the rates of the last years", async () => {
    const projection = projectPlacements(await smallReturn(), placementScenario());
    expect(projection.reference).toEqual({ from: "2018-04-01", to: "2019-03-31" });
    expect(projection.start.filter(({ children }) => children > 0)).toEqual([
      { ageBand: "10-15", group: "fostering", children: 40 },
    ]);
    const rate = projection.rates.find(({ from, to }) => from === "residential" && to === "left care");
    // ten children went home; they were in the home for the months April to January, 306 days
    expect(rate).toMatchObject({ ageBand: "10-15", count: 10, days: 306 });
    // the ten who came on 1 October were 12 and a quarter
    expect(
      projection.rates.find(({ from, to, count }) => from === "" && to === "fostering" && count > 0),
    ).toMatchObject({ ageBand: "10-15", count: 10, days: 365 });
  });

  it("has every age band in every group and their totals, which add up", async () => {
    const [month] = projectPlacements(await smallReturn(), placementScenario({ months: 1 })).months;
    expect(month?.month).toBe("2019-04-30");
    expect(month?.stocks).toHaveLength((5 + 1) * (4 + 1));
    const expected = (ageBand: string, group: string): number =>
      month?.stocks.find((stock) => stock.ageBand === ageBand && stock.group === group)?.children.expected ?? 0;
    const bands = ["under-1", "1-4", "5-9", "10-15", "16-17"];
    const sum = bands.reduce((total, band) => total + expected(band, "fostering"), 0);
    expect(sum).toBeCloseTo(expected("total", "fostering"), 12);
    const groups = ["fostering", "residential", "supported", "other"];
    const all = groups.reduce((total, group) => total + expected("total", group), 0);
    expect(all).toBeCloseTo(expected("total", "total"), 12);
  });

  it("expects the same whatever the seed and the number of simulations, and tells chance from what is not known", async () => {
    const care = await smallReturn();
    const one = projectPlacements(care, placementScenario({ simulations: 200, seed: 1 }));
    const other = projectPlacements(care, placementScenario({ simulations: 900, seed: 2 }));
    const [first, second] = [one, other].map((projection) => placementOutlook(projection).at(-1));
    expect(first?.expected).toBe(second?.expected);
    expect(first?.processSd).toBe(second?.processSd);
    expect(first?.parameterSd).toBeGreaterThan(0);
    expect(first?.parameterSd).not.toBe(second?.parameterSd);
  });

  it("has intervals that hold what is expected, and one another", async () => {
    const projection = projectPlacements(await smallReturn(), placementScenario());
    for (const { stocks } of projection.months) {
      for (const { children } of stocks) {
        expect(children.lower95).toBeLessThanOrEqual(children.lower80);
        expect(children.lower80).toBeLessThanOrEqual(children.expected);
        expect(children.expected).toBeLessThanOrEqual(children.upper80);
        expect(children.upper80).toBeLessThanOrEqual(children.upper95);
        expect(children.lower95).toBeGreaterThanOrEqual(0);
      }
    }
  });

  it("has in every future ages and placements that add up to all children", async () => {
    const { cellFutures, stockFutures } = projectPlacements(await smallReturn(), placementScenario());
    const [cells = [], groups = []] = [cellFutures.at(-1), stockFutures.at(-1)];
    for (let future = 0; future < 200; future += 1) {
      const inGroup = (group: number): number =>
        cells.reduce((sum, counts, cell) => sum + (cell % 4 === group ? (counts[future] ?? 0) : 0), 0);
      expect(groups.map((values) => values[future])).toEqual([
        ...[0, 1, 2, 3].map(inGroup),
        [0, 1, 2, 3].map(inGroup).reduce((sum, children) => sum + children, 0),
      ]);
    }
  });

  it("has ranges as wide as forecasts have missed, where what chance and unsure rates give is narrower", async () => {
    const { months } = projectPlacements(await smallReturn(), placementScenario({ simulations: 1000 }));
    const all = months.at(-1)?.stocks.find(({ ageBand, group }) => ageBand === "total" && group === "total");
    const { expected = 0, lower80 = 0, upper80 = 0 } = all?.children ?? {};
    const reach = 0.43 * expected ** 0.75;
    const { lower80: low = 0, upper80: high = 0 } = months.at(-1)?.asSimulated ?? {};
    expect(Math.abs(lower80 - Math.min(low, expected - reach))).toBeLessThanOrEqual(1);
    expect(Math.abs(upper80 - Math.max(high, expected + reach))).toBeLessThanOrEqual(1);
  });

  it("keeps everybody where nothing happens: rates and entries multiplied by nought", async () => {
    const changes = [
      { entries: { times: 0 } },
      ...["residential", "supported", "other", "left care"].map((to) => ({ rate: { of: "fostering", to, times: 0 } })),
    ];
    const projection = projectPlacements(await smallReturn(), placementScenario({ changes }));
    // born 15 June 2006: nobody turns 18 within the year
    const last = placementOutlook(projection).at(-1);
    expect(last).toMatchObject({ expected: 40, lower95: 40, upper95: 40, processSd: 0, parameterSd: 0 });
  });

  it("lets each child leave at the 18th birthday that is known", async () => {
    const births = ["T,1,10/09/2001,WBRI", "V,1,30/09/2001,WBRI", "W,1,01/10/2001,WBRI"];
    const care = await smallReturn(
      ["T", "V", "W"].map((child) => `${child},01/02/2017,S,C2,K1,PR1,,`),
      births,
    );
    const projection = projectPlacements(care, placementScenario({ changes: [{ entries: { times: 0 } }] }));
    const other = placementOutlook(projection, { group: "other" }).map(({ expected }) => expected);
    // March to August 3, on 30 September the first two have gone, on 31 October all
    expect(other.slice(0, 8)).toEqual([3, 3, 3, 3, 3, 1, 0, 0]);
  });

  it("never counts a short break", async () => {
    const scenario = placementScenario();
    const without = placementRows(projectPlacements(await smallReturn(), scenario));
    const shortBreaks = ["B,01/05/2018,S,V3,K2,PR1,05/05/2018,E4A", "C,01/03/2019,S,V4,K2,PR1,,"];
    const care = await smallReturn(shortBreaks, ["B,1,01/01/2010,WBRI", "C,1,01/01/2010,WBRI"]);
    expect(placementRows(projectPlacements(care, scenario))).toEqual(without);
  });

  it("costs the days of children, from expectations that are not rounded, by placement and provider", async () => {
    const changes = [
      { entries: { times: 0 } },
      ...["residential", "supported", "other", "left care"].map((to) => ({ rate: { of: "fostering", to, times: 0 } })),
    ];
    const scenario = placementScenario({ prices, changes, inflation: 0.1, months: 13 });
    const { months } = projectPlacements(await smallReturn(), scenario);
    // of the child-days of reference in fostering, 30 children of 365 days were with an agency, 10 of 182 in-house from 1
    // October, and ten in-house until they moved: 0, 30, 61, 91, 122, 153, 183, 214, 244 and 275 days
    const agency = 30 * 365;
    const inHouse = 10 * 182 + 0 + 30 + 61 + 91 + 122 + 153 + 183 + 214 + 244 + 275;
    const weekly = (agency * 900 + inHouse * 450) / (agency + inHouse);
    const april = months[0]?.costs.find(({ group }) => group === "fostering");
    expect(april?.childDays).toBeCloseTo(40 * 30, 9);
    expect(april?.cost?.expected).toBeCloseTo((40 * 30 * weekly) / 7, 6);
    // prices rise on 1 April after the first month
    expect(months[11]?.costs[0]?.cost?.expected).toBeCloseTo((40 * 31 * weekly) / 7, 6);
    expect(months[12]?.costs[0]?.cost?.expected).toBeCloseTo((40 * 30 * weekly * 1.1) / 7, 6);
  });

  it("has no cost without prices", async () => {
    const [row] = placementRows(projectPlacements(await smallReturn(), placementScenario({ months: 1 })));
    expect(row?.cost).toBeUndefined();
  });

  it("takes groups by the author's codes of placement and provider", async () => {
    const groups = [{ name: "agency", codes: ["U4/PR4"] }];
    const projection = projectPlacements(await smallReturn(), placementScenario({ groups, ages: [13] }));
    expect(projection.start.filter(({ children }) => children > 0)).toEqual([
      { ageBand: "under-13", group: "agency", children: 30 },
      { ageBand: "under-13", group: "other", children: 10 },
    ]);
  });

  it("says in a sentence for which days a return answers", async () => {
    const care = await smallReturn();
    const early = (): unknown => projectPlacements(care, placementScenario({ from: "2017-04-01" }));
    expect(early).toThrow(InputError);
    expect(early).toThrow("from is 2017-04-01, but the return answers for 2018-04-01 to 2019-03-31");
    expect(() => projectPlacements(care, placementScenario({ from: "2019-05-01" }))).toThrow("up to 2019-04-01");
    const reference = { from: "2015-04-01", to: "2019-03-31" };
    expect(() => projectPlacements(care, placementScenario({ reference }))).toThrow(
      "choose reference among these days",
    );
  });

  it("refuses a return of which too much was lost, by file and column", async () => {
    const spoilt = await smallReturn(["L,15/15/2018,S,C2,U4,PR1,,", "M,15/15/2018,S,C2,U4,PR1,,"]);
    expect(() => projectPlacements(spoilt, placementScenario())).toThrow(InputError);
    expect(() => projectPlacements(spoilt, placementScenario())).toThrow(
      "Episodes was read without 2 of 62 rows for want of DECOM, so nothing can be projected",
    );
    // a provider matters where a group names one
    const odd = await smallReturn(["L,15/05/2018,S,C2,U4,PR9,,", "M,15/05/2018,S,C2,U4,PR9,,"]);
    expect(projectPlacements(odd, placementScenario({ months: 1 })).months).toHaveLength(1);
    const groups = [{ name: "agency", codes: ["U4/PR4"] }];
    expect(() => projectPlacements(odd, placementScenario({ groups }))).toThrow("PLACE_PROVIDER of Episodes");
  });

  it("refuses an empty return, and one in which nobody was looked after", async () => {
    const empty = await careReturn({ episodes: [], header: ["A,1,01/01/2010,WBRI"] });
    expect(() => projectPlacements(empty, placementScenario())).toThrow("the return has no episode");
    const breaks = await careReturn({ episodes: ["A,01/05/2018,S,V3,K2,PR1,05/05/2018,E4A"] });
    expect(() => projectPlacements(breaks, placementScenario())).toThrow("nobody was looked after");
  });

  it.each([
    ["who comes and goes on one day", "A,10/10/2018,S,C2,H5,PR4,10/10/2018,E4A", "01/01/2005"],
    ["who leaves on the first day of reference", "A,01/10/2017,S,C2,H5,PR4,01/04/2018,E4A", "01/01/2005"],
    ["who leaves on the day of turning 16", "A,01/10/2016,S,C2,H5,PR4,10/10/2018,E4A", "10/10/2002"],
  ])("has numbers throughout with a child %s", async (_, episode, birth) => {
    const { months } = projectPlacements(await smallReturn([episode], [`A,1,${birth},WBRI`]), placementScenario());
    const numbers = months.flatMap(({ stocks }) => stocks.flatMap(({ children }) => Object.values(children)));
    expect(numbers.every(Number.isFinite)).toBe(true);
  });

  it("refuses more children than a country has", async () => {
    const changes = [{ entries: { group: "fostering", ages: ["5-9"], set: 60_000 } }];
    const care = await smallReturn();
    expect(() => projectPlacements(care, placementScenario({ changes }))).toThrow(InputError);
    expect(() => projectPlacements(care, placementScenario({ changes }))).toThrow(
      "more than 3000 children would come in a month",
    );
  });

  it("projects where there was no transition at all", async () => {
    const care = await careReturn({ episodes: ["A,01/02/2016,S,C2,U4,PR1,,"], header: ["A,1,01/10/2010,WBRI"] });
    const projection = projectPlacements(care, placementScenario({ from: "2016-04-01" }));
    // that one came in the 366 days of reference, and as many are expected in the 365 that follow
    expect(placementOutlook(projection).at(-1)?.expected).toBeCloseTo(1 + 365 / 366, 12);
    const none = placementScenario({ from: "2016-04-01", changes: [{ entries: { set: 0 } }] });
    expect(placementOutlook(projectPlacements(care, none)).at(-1)).toMatchObject({ expected: 1, processSd: 0 });
  });
});

describe("projectPlacementsFrom", () => {
  it("projects the same inputs and scenario once, and a scenario that differs anew", async () => {
    const scenario = placementScenario({ months: 2 });
    const inputs = placementInputs(await smallReturn(), scenario);
    const projection = projectPlacementsFrom(inputs, scenario);
    expect(projectPlacementsFrom(inputs, scenario)).toBe(projection);
    const longer = projectPlacementsFrom(inputs, { ...scenario, months: 3 });
    expect(longer.months).toHaveLength(3);
    expect(longer.months.slice(0, 1)).toEqual(projection.months.slice(0, 1));
  });
});
