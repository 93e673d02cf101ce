import { dayFromIso, figuresOf } from "@lac-analytics/core";
import { beforeAll, describe, expect, it } from "vitest";
import { asks, cells as cellsOf } from "../../notebooks/stability-and-permanence/cells.ts";
import { careReturn } from "../careReturn.ts";
import { oraclePath } from "../oraclePath.ts";
import { answersTo, knownOf, openSample, type SampleSource } from "./openSample.ts";
import { proseOf } from "./proseOf.ts";
import { smallCounts } from "./smallCounts.ts";

const cells = (source: SampleSource): ReturnType<typeof cellsOf> => cellsOf(source, answersTo(asks, source));

type Page = ReturnType<typeof cells>;

describe("the stability report of the sample, as at 21 January 2019", () => {
  let page: Page;
  beforeAll(async () => {
    page = cells(await openSample());
  });

  // Central Bedfordshire Corporate Parenting Panel, 11 February 2019, item 10, paragraph 11, and item 5: 315 children
  it("gives formal matching of 59%, up from the 39% of February 2018, and clearly so", () => {
    expect(page.matched).toMatch(/^59\.1% \(75 of 127 children; /);
    expect(page.matchedChange).toMatch(/^up since 31 March 2017, when it was 36\.\d%$/);
    expect(page.threePlacements).toContain("of 315 children");
  });

  it("says of each measure that it watches what its series does", () => {
    const verdicts = new Map(page.first.glance?.rows.map((row) => [row[0], row[3]]));
    expect(verdicts.size).toBe(page.first.found.length);
    expect(verdicts.get("Children matched for good with their carers")).toBe("Better");
    expect(verdicts.get("Children who moved often")).toBe("No clear change");
    // Cochran and Armitage over 35/47, 38/62, 58/80, 73/96, 82/102, 86/103 and 83/100: z 3.23, p 0.001
    expect(verdicts.get("Children settled with the same carer")).toBe("Better since March 2013");
  });

  it("counts as many moves in the grid as in the rate", () => {
    const inGrid = page.heatMap?.table.rows.reduce((sum, row) => sum + Number(row.at(-1)), 0);
    const inRate = page.movesChart?.table.rows.at(-1);
    expect(inGrid).toBe(201);
    // 201 moves in 314.9 years in care
    expect(Number(inRate?.[2])).toBeCloseTo(201 / 314.943, 3);
  });

  it("adds up: time in care to all children, how placements ended to a hundred", () => {
    expect(page.careTable?.rows.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(315);
    for (const [, moved, , left, , still] of page.placementTable?.rows ?? [])
      expect(Number(moved) + Number(left) + Number(still)).toBeCloseTo(100, 9);
  });

  it("says how long half of the children stay in care as a person would", () => {
    expect(page.careMedian).toMatch(
      /^Half of the children who come into care have left it within \d+ days \(95% interval \d+ to \d+\)\.$/,
    );
  });

  it("takes social workers from the council's own series, for the return has none before 2023-24", () => {
    expect(page.socialWorkers).toContain("49 of 315 children");
    expect(page.socialWorkersChart?.table.rows).toHaveLength(4);
  });

  it("draws its trends over the ends of reporting years and the date", () => {
    const dates = page.threePlacementsChart?.table.rows
      .filter(([line]) => line === "In a year")
      .map(([, when]) => when);
    expect(dates?.at(0)).toBe("Year to 31 March 2013");
    expect(dates?.at(-1)).toBe("Year to 21 January 2019");
    expect(dates).toHaveLength(7);
  });
});

describe("the stability report in other versions", () => {
  it("shows no small count in a version for publication", async () => {
    const page = cells(await openSample({ publish: true }));
    expect(smallCounts(page)).toEqual([]);
    expect([page.heatMap, page.placementChart, page.placementTable]).toEqual([null, null, null]);
    expect(page.threePlacements).toContain("10% (32 of 315 children");
  });

  it("is made of one child", async () => {
    const care = await careReturn({ episodes: ["A,01/02/2018,S,C2,U6,PR1,,"] });
    const answer: SampleSource["answer"] = ({ days, measures, by }) =>
      days.map((day) => figuresOf(care, { asAt: day }, { measures, by }));
    const page = cells({ ...(await openSample()), ...knownOf(care), series: [], answer });
    expect(page.heatMap).toBeNull();
    expect(page.leftOut.join(" ")).toContain("three-social-workers");
  });

  it("tells plans for a permanent home and visits in time where the council counts them, and else nothing of them", async () => {
    const care = await careReturn({ episodes: ["A,01/02/2018,S,C2,U6,PR1,,"] });
    const counts = [
      ["2018-06-30", "permanence-plan", 60, 100],
      ["2018-12-31", "permanence-plan", 80, 100],
      ["2018-12-31", "statutory-visit", 45, 50],
    ] as const;
    const series = counts.map(([date, category, numerator, denominator], row) => ({
      ...{ measure: "plan-timeliness", breakdown: "plan-check", day: dayFromIso(date), category },
      ...{ numerator, denominator, note: "", file: "plans.csv", row },
    }));
    const answer: SampleSource["answer"] = ({ days, measures, by }) =>
      days.map((day) => figuresOf(care, { asAt: day }, { measures, by, series }));
    const page = cells({ ...(await openSample()), ...knownOf(care), series, answer });
    expect(page.planTable?.columns.map(({ label }) => label)).toEqual(["Counted", "30 June 2018", "31 December 2018"]);
    expect(page.planTable?.rows).toEqual([
      ["Statutory visit in time", "[x]", "90% (45 of 50)"],
      ["Permanence plan recorded", "60% (60 of 100)", "80% (80 of 100)"],
    ]);
    expect(page.first.glance?.rows.find(([what]) => what === "Plans for a permanent home")?.[3]).toBe("Better");
    expect(cells(await openSample()).planTable).toBeNull();
  });

  it("gives nothing of the return for a date after it: the council's own series, and what is published of its last year", async () => {
    const page = cells(await openSample({ asAt: "2024-01-01" }));
    expect(page.coverNote).toContain("1 April 2009 to 31 March 2019 only");
    expect(page).toMatchObject({ threePlacements: "not available", heatMap: null, placementChart: null });
    const found = page.first.found.filter(({ now }) => now.measure === "three-placements-year");
    expect(found.map(({ now }) => now.periodEnd)).toEqual(["2023-03-31"]);
    expect(page.careMedian).toBe("How soon half of the children who come into care have left it cannot be said.");
  });

  // DfE, Children looked after in England 2025, Central Bedfordshire: 34 of 337, and 87 of 121
  const later = oraclePath("returns/central-bedfordshire-2025");
  it("gives the published stability of 2025 from a return of one year", async () => {
    const page = cells(await openSample({ data: [later] }));
    expect(page.threePlacements).toContain("34 of 337 children");
    expect(page.stability).toMatch(/^71\.9% \(87 of 121 children/);
    expect(page.threePlacementsChange).toBe("");
    // two years are more than the return holds
    expect(page.twoYears).toBe("not available");
    expect(page.matched).toContain("stand in for formal matches");
  });
});

describe("the prose of the stability report", () => {
  it("types no figure but the numbers of its sections", () => {
    const prose = proseOf("stability-and-permanence");
    expect(prose.replace(/SSDA903|95%/g, "")).not.toMatch(/\d/);
  });
});
