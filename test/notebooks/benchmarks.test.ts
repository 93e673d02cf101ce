import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ChartTable } from "@lac-analytics/charts";
import { dayFromIso, readPublished } from "@lac-analytics/core";
import { beforeAll, describe, expect, it } from "vitest";
import { asks, cells as cellsOf } from "../../notebooks/benchmarks/cells.ts";
import { project } from "../lac.ts";
import { describeWithPublished } from "../publishedPath.ts";
import { answersTo, openSample, type SampleSource } from "./openSample.ts";
import { proseOf } from "./proseOf.ts";

const cells = (source: SampleSource): ReturnType<typeof cellsOf> => cellsOf(source, answersTo(asks, source));

type Benchmarks = ReturnType<typeof cells>;

const published = join(project, "data-samples/published/benchmarks.csv");
const rowOf = (table: ChartTable | null, name: string) => table?.rows.find(([measure]) => measure === name);

let sample: SampleSource;
beforeAll(async () => {
  sample = await openSample();
});

describe("benchmarks of the sample", () => {
  let page: Benchmarks;
  beforeAll(() => {
    page = cells(sample);
  });

  // Central Bedfordshire, East of England and England on 31 March 2018: DfE, Local Authority Interactive Tool
  it.each([
    ["Children looked after per 10,000 aged 0 to 17", "51", "50", "49", "64"],
    ["Children with three or more placements in the year", "8%", "10%", "10%", "11%"],
    ["Share of leavers adopted", "10%", "24%", "14%", "13%"],
    ["Care leavers in education, employment or training, 19 to 21", "63%", "65%", "51%", "51%"],
    ["Long-term placement stability", "76%", "[x]", "69%", "69%"],
  ])("prints %s as it was published", (name, own, last, region, england) => {
    const [, ours, before, , beside, all] = rowOf(page.valueTable, name) ?? [];
    expect([ours, before, beside, all]).toEqual([own, last, region, england]);
  });

  it("is of the latest year that was out on 21 January 2019", () => {
    expect(page.day).toBe("31 March 2018");
    expect(page.valueTable?.columns.slice(1, 3).map(({ label }) => label)).toEqual(["2018", "2017"]);
    expect(JSON.stringify([page.rateTrend?.table, page.shareTrends?.table])).not.toMatch(/31 March 20(19|2\d)/);
  });

  it("has the neighbours of the model, and their unweighted mean", () => {
    expect(page.basis).toContain("model of 2021: Hampshire, Leicestershire, Warwickshire, South Gloucestershire");
    // (56 + 40 + 63 + 33 + 33 + 63 + 41 + 49 + 41 + 33) / 10
    expect(rowOf(page.valueTable, "Children looked after per 10,000 aged 0 to 17")?.[3]).toBe("45.2");
  });

  it("ranks as the interactive tool does, and gives no band where neither more nor less is better", () => {
    expect(rowOf(page.valueTable, "Care leavers in suitable accommodation, 19 to 21")?.slice(6)).toEqual([
      "5 of 147",
      "A",
    ]);
    expect(rowOf(page.valueTable, "Children looked after per 10,000 aged 0 to 17")?.slice(6)).toEqual([
      "104 of 152",
      "[z]",
    ]);
  });

  it("says what stays clear, and what chance alone would have done", () => {
    // 5% of 8 is 0.4
    expect(page.multiplicity).toContain("can be tested for eight measures");
    expect(page.multiplicity).toContain("about 0.4 would look clear by chance alone");
    expect(page.finding).toBe(
      "Central Bedfordshire differs clearly from the average of its neighbours in one of eight measures",
    );
    expect(page.clear).toHaveLength(1);
    expect(page.clear[0]).toMatch(
      /^Care leavers in suitable accommodation, 19 to 21: 97% against 85%, higher by .* better\.$/,
    );
  });

  it("has charts that claim no more than the table", () => {
    expect(page.dots.map(({ title }) => title)).toEqual([
      "51 children looked after per 10,000, no clear difference from its neighbours' average of 45.2",
      "8% of children looked after with three or more placements, no clear difference from its neighbours' average of 11.1%",
      expect.stringContaining("no clear difference"),
      expect.stringContaining("no clear difference"),
    ]);
    expect(page.funnels).toHaveLength(1);
  });

  it("counts who has no value and never takes it for nought", () => {
    const labels = page.withheldTable?.columns.map(({ label }) => label) ?? [];
    const row = rowOf(page.withheldTable, "Share of leavers adopted") ?? [];
    expect([row[1], row[labels.indexOf("[-]")]]).toEqual([139, 13]);
    expect(page.withheld).toContain("41 of 152 have no value");
  });

  it("sets the return's own figures apart", () => {
    // 233 of 315 was the panel's count of children; 315 of mid-2018's 61,026 is 51.6
    const [, ours, own, day] = rowOf(page.ownTable, "Children looked after per 10,000 aged 0 to 17") ?? [];
    expect([ours, own, day]).toEqual(["51", "52", "21 January 2019"]);
  });
});

describe("benchmarks of others", () => {
  it("ask for an authority where there is none", () => {
    const page = cells({ ...sample, authority: "" });
    expect(page.leftOut).toEqual([
      "Published figures of the council beside those of others: left out, because whose figures to compare was not given; give the authority's name or code with --authority.",
    ]);
    expect([page.valueTable, page.rateTrend, page.ownTable]).toEqual([null, null, null]);
  });

  it("say which file is missing", () => {
    expect(cells({ ...sample, file: () => undefined, table: () => undefined }).leftOut.join()).toContain(
      "nationalFiles in settings.json",
    );
    const alone = cells({ ...sample, table: (name) => (name === "neighbours" ? undefined : sample.table(name)) });
    expect(alone.leftOut[0]).toContain("Statistical neighbours: left out, because no model of them was given");
    expect(alone.finding).toContain("England");
  });

  it("are of Bedford where Bedford is asked for", () => {
    const page = cells({ ...sample, authority: "E06000055" });
    expect(page.place).toBe("Bedford");
    expect(page.finding).toMatch(/^Bedford /);
    expect(page.dots.length).toBeGreaterThan(0);
  });

  it("are of an authority that came later, and that the model of neighbours has not", () => {
    const page = cells({ ...sample, authority: "E06000063", asAt: dayFromIso("2025-01-31") });
    expect([page.place, page.day]).toEqual(["Cumberland", "31 March 2024"]);
    expect(page.basis).toContain("does not have this authority");
  });

  it("do without a year that the file does not have, or an authority that it does not know", () => {
    for (const other of [{ asAt: dayFromIso("2010-01-01") }, { authority: "E99999999" }]) {
      const page = cells({ ...sample, ...other });
      expect(page.shown).toBe(false);
      expect(page.leftOut[0]).toContain("has none of");
    }
  });

  it("stand in a version for publication with our own figures as they may be shown", async () => {
    const page = cells(await openSample({ publish: true }));
    expect(page.ownTable?.rows.map(([, , own]) => own)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^\d+%?$/)]),
    );
    for (const [, , own] of page.ownTable?.rows ?? []) expect(String(own)).not.toMatch(/\d\.\d/);
  });

  it("type no figure in their prose", () => {
    const prose = proseOf("benchmarks");
    const printed = prose
      .replace("95% confidence", "")
      .replace(/[Rr]ank 1/g, "")
      .replaceAll("length === 0", "");
    expect(printed).not.toMatch(/\d/);
  });
});

describeWithPublished("dfe/ees-2025/la_cla_placement_stability.csv", "the sample of published figures", (path) => {
  it("holds the release's own figures from 2021, symbols too", () => {
    const release = readPublished(readFileSync(path), "release.csv").filter(
      ({ filters: { characteristic }, indicator }) =>
        indicator === "percent" && characteristic === "With 3 or more placements during the year",
    );
    const sample = readPublished(readFileSync(published), "sample.csv").filter(
      ({ indicator }) => indicator === "three-placements-year",
    );
    const key = ({ year, areaCode, oldCode }: (typeof sample)[number]) => `${year} ${oldCode || areaCode}`;
    const told = (figure: (typeof sample)[number]) => (figure.symbol === "" ? figure.value : figure.symbol);
    const expected = new Map(release.map((figure) => [key(figure), told(figure)]));
    const found = sample.filter(({ year }) => year >= 2021);
    expect(found.length).toBeGreaterThan(700);
    for (const figure of found) expect([key(figure), told(figure)]).toEqual([key(figure), expected.get(key(figure))]);
  });
});

describeWithPublished(
  "dfe/ees-2025/cla_number_and_rate_per_10k_children.csv",
  "benchmarks from a DfE file as it is",
  (path) => {
    it("are of its latest year, with the rates that it holds", () => {
      const file = (name: string) =>
        name === "benchmarks" ? { name: "rates.csv", bytes: readFileSync(path) } : sample.file(name);
      const page = cells({ ...sample, asAt: dayFromIso("2025-12-01"), file, table: file });
      expect(page.day).toBe("31 March 2025");
      // published for 31 March 2025 and 2024: Central Bedfordshire 48 and 54, East of England 49, England 67
      const [, now, last, , region, england] =
        rowOf(page.valueTable, "Children looked after per 10,000 aged 0 to 17") ?? [];
      expect([now, last, region, england]).toEqual(["48", "54", "49", "67"]);
      expect(page.valueTable?.rows).toHaveLength(3);
    });
  },
);
