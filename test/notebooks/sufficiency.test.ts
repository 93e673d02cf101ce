import { beforeAll, describe, expect, it } from "vitest";
import { asks, cells as cellsOf } from "../../notebooks/sufficiency/cells.ts";
import { oraclePath } from "../oraclePath.ts";
import { answersTo, openSample, type SampleSource } from "./openSample.ts";
import { smallCounts } from "./smallCounts.ts";

const cells = (source: SampleSource): ReturnType<typeof cellsOf> => cellsOf(source, answersTo(asks, source));

describe("sufficiency of the sample, as at 21 January 2019", () => {
  let page: ReturnType<typeof cells>;
  beforeAll(async () => {
    page = cells(await openSample());
  });

  // Central Bedfordshire Corporate Parenting Panel, 11 February 2019, item 5: 315 children, 233 fostered, 101 by agencies
  it("says who the children are and what homes there are, as the panel's own paper did", () => {
    expect(page.ageTable?.rows[0]?.at(-1)).toBe(315);
    expect(page.mixTable?.rows[0]?.slice(0, 2)).toEqual(["Foster placements", 233]);
    expect(page.fosterTable?.rows[0]?.slice(0, 2)).toEqual(["Independent fostering agency", 101]);
    const ages = page.ageTable?.rows.slice(1).map((row) => Number(row.at(-1))) ?? [];
    expect(ages.reduce((sum, count) => sum + count, 0)).toBe(315);
  });

  it("says of all of them whether they are girls or boys and of which ethnic group, and at which ages children's homes come soon", () => {
    for (const table of [page.sexTable, page.ethnicityTable]) {
      const counts = table?.rows.map((row) => Number(row[1])) ?? [];
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(315);
    }
    const byAge = page.residentialByAge?.rows.map((row) =>
      /\((\d+) of (\d+)\)/.exec(String(row[1]))?.slice(1).map(Number),
    );
    expect(byAge).toHaveLength(5);
    const whole = /\((\d+) of (\d+) children/.exec(page.residential)?.slice(1).map(Number);
    expect([0, 1].map((at) => byAge?.reduce((sum, told) => sum + (told?.[at] ?? 0), 0))).toEqual(whole);
  });

  it("sets the children expected in foster homes beside 166 own places, and knows no places of other kinds", () => {
    const [fostering, ...others] = page.gapTable?.rows ?? [];
    expect(fostering?.[0]).toBe("Fostering, with relatives or friends too");
    expect(fostering?.[4]).toBe("166");
    const [from = 0, to = 0] = String(fostering?.[3]).split(" to ").map(Number);
    expect(fostering?.[5]).toBe(`at most ${to - 166}`);
    expect(others.map((row) => [row[4], row[5]])).toEqual(others.map(() => ["not given", "not known"]));
    const message = page.first.messages.find(({ lead }) => lead === "Foster homes to come");
    expect(message?.text).toContain(`${from} to ${to} children`);
    expect(message?.text).not.toMatch(/more than the council's own|gap/);
  });

  it("projects need with its back-test, and prices it", () => {
    expect(page.pastTable?.rows).toHaveLength(5);
    expect(page.outlook).toMatch(/^By 31 March 2022, 339 children are expected/);
    expect(page.yearCosts?.rows).toHaveLength(3);
  });
});

describe("sufficiency in other versions", () => {
  it("shows for publication no small count, and no need by kind of home", async () => {
    const page = cells(await openSample({ publish: true }));
    expect(smallCounts(page)).toEqual([]);
    expect(page.gapTable).toBeNull();
    expect(page.first.messages.map(({ lead }) => lead)).not.toContain("Foster homes to come");
  });

  it("states nothing that nobody gave: no places, distances, costs nor need to come of another council", async () => {
    const data = [oraclePath("returns/rutland-2025")];
    const rutland = { data, authority: "E06000017", population: "8300", asAt: "2025-03-31" };
    const source = await openSample(rutland);
    const page = cells({ ...source, file: () => undefined });
    expect([page.gapTable, page.fan, page.yearCosts, page.places, page.outlook]).toEqual([null, null, null, "", ""]);
    expect([page.costTable, page.outside, page.far, page.begun, page.gain]).toEqual([null, "", "", "", ""]);
    expect(page.leftOut.join(" ")).toContain("no scenario was given");
    expect(page.leftOut.join(" ")).toContain("foster-places dated 31 March 2025");
  });
});
