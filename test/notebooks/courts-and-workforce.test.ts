import { readFileSync } from "node:fs";
import { join } from "node:path";
import { figuresOf, readSeries, readSeriesMeasures } from "@lac-analytics/core";
import { beforeAll, describe, expect, it } from "vitest";
import { asks, cells as cellsOf } from "../../notebooks/courts-and-workforce/cells.ts";
import { demandAhead } from "../../notebooks/courts-and-workforce/demand.ts";
import { project } from "../lac.ts";
import { answersTo, openSample, type SampleSource } from "./openSample.ts";
import { smallCounts } from "./smallCounts.ts";

type Page = ReturnType<typeof cellsOf>;

const cells = (source: SampleSource): Page => cellsOf(source, answersTo(asks, source));

const heading = "measure,date,breakdown,category,numerator,denominator,value,note";

/** The sample with another series in the place of its own. */
async function withSeries(...rows: readonly string[]): Promise<SampleSource> {
  const source = await openSample();
  const series = readSeries(new TextEncoder().encode([heading, ...rows].join("\n")), "series.csv");
  const answer: SampleSource["answer"] = ({ days, ...options }) =>
    days.map((day) => figuresOf(source.care, { asAt: day }, { series, ...options }));
  return { ...source, series, ownMeasures: [], answer };
}

describe("courts and workforce of the sample, as at 21 January 2019", () => {
  let page: Page;
  beforeAll(async () => {
    page = cells(await openSample());
  });

  it("holds the length of court cases against the limit in law", () => {
    // the panel's paper, item 9: 28 weeks, against the 26 of the law
    expect(page.courts[0]).toMatch(/^Court cases took 28 weeks on average \(30 November 2018\), /);
    const message = page.first.messages.find(({ text }) => text.startsWith("Court cases took 28 weeks"));
    expect(message?.text).toContain("The limit in law is 26 weeks.");
    expect(page.weeksChart?.description).toContain("Limit in law");
  });

  it("has both shares of orders made as asked that the panel was given", () => {
    expect(page.courts[2]).toBe(
      "Courts made the order that the council asked for in 88% of cases, against 80% on 30 November 2018.",
    );
  });

  it("tells of staff by head where the council counts by head", () => {
    // DfE, Children's social work workforce, 2018: 11 leavers of 153, 15 from agencies of 168
    expect(page.staff.join(" ")).toContain("7.2% of social workers left in the year (30 September 2018)");
    expect(page.staff.join(" ")).toContain("8.9% of social workers were from an agency");
  });

  it("divides audits by grade, with the counts behind each bar", () => {
    // the last row of the series: 25 of 39 good or better, 13 require improvement, 1 is inadequate
    const last = page.gradeChart?.table.rows.filter(([of]) => of === "31 December 2018");
    expect(last?.map(([, grade, number]) => [grade, number])).toEqual([
      ["Good or better", 25],
      ["Requires improvement", 13],
      ["Inadequate", 1],
    ]);
  });

  it("has the return's own shares beside them: legal status, changes of social worker, reviews", () => {
    expect(page.legalChart?.table.rows.at(-1)?.slice(0, 2)).toEqual(["All children looked after", 315]);
    expect(page.reviews[0]).toContain("had all their reviews on time");
  });

  it("tells what the council counts besides, by the titles that it gives", () => {
    expect(page.others).toEqual([
      "The figure for days of training for each social worker was 7.4 (31 March 2018), against 6.1 a year earlier.",
    ]);
    const titles = readSeriesMeasures(readFileSync(join(project, "data-samples/own-measures.csv")), "own-measures.csv");
    expect(page.definitions.map(({ id }) => id)).toEqual(expect.arrayContaining(titles.map(({ measure }) => measure)));
  });

  it("says how a forecast did when it was put back, and tells no range that did not hold", () => {
    expect(page.ahead).toHaveLength(2);
    expect(page.trust).toHaveLength(2);
    for (const [at, trust] of page.trust.entries()) {
      const [, within, tested] = /, (\d+) of (\d+) counts lay in the range/.exec(trust) ?? [];
      expect(/likely/.test(page.ahead[at] ?? "")).toBe(Number(within) >= 0.7 * Number(tested));
    }
  });
});

describe("courts and workforce of others", () => {
  it("has no paper where the council counts none of it, and says how to give it", async () => {
    const page = cells(await withSeries("three-social-workers,2019-01-21,total,total,49,315,,"));
    expect([page.hasPaper, page.first.messages, page.first.glance, page.definitions]).toEqual([false, [], null, []]);
    expect(page.leftOut).toHaveLength(1);
    expect(page.leftOut[0]).toMatch(
      /^Courts, staff and practice: left out, because .* give it as rows of court-weeks, /,
    );
  });

  it("has only the sections for which there are counts, numbered without a gap", async () => {
    const source = await withSeries("audits-completed-share,2018-12-31,,,39,46,,", "court-weeks,2018-11-30,,,,,28,");
    const { number, leftOut } = cells(source);
    // reviews are the return's own; of social workers its year has nothing
    const none = { before: null, ahead: null, staff: null, others: null };
    expect(number).toEqual({ ...none, courts: "1", reviews: "2", audits: "3" });
    expect(leftOut[0]).toContain("Children entering pre-proceedings");
    expect(leftOut[0]).not.toContain("Case audits completed");
  });

  it("draws no bar of grades that are given as percentages alone, or that come to more than the whole", async () => {
    const grades = (rows: readonly string[]) => rows.map((row) => `audit-grade-share,2018-12-31,audit-grade,${row},`);
    const bare = await withSeries(...grades(["good-or-better,,,64", "inadequate,,,3"]));
    expect(cells(bare).gradeChart).toBeNull();
    expect(cells(bare).audits.join(" ")).toContain("64");
    const wrong = await withSeries(...grades(["good-or-better,30,39,", "inadequate,20,39,"]));
    expect(cells(wrong).gradeChart).toBeNull();
  });

  it("shows no small count in a version for publication", async () => {
    const page = cells(await openSample({ publish: true }));
    const { messages, glance } = page.first;
    expect(smallCounts({ ...page, first: [messages, glance] })).toEqual([]);
    expect(page.first.glance?.rows.flat()).toContain("[c] (Dec 2018)");
  });
});

describe("demandAhead", () => {
  const words = { counting: "children", stage: "court", place: "Anyshire" };
  const quarterly = (values: readonly number[]) =>
    values.map((value, at) => {
      const end = ["03-31", "06-30", "09-30", "12-31"][at % 4];
      const periodEnd = `${2015 + Math.floor(at / 4)}-${end}`;
      const name = {
        measure: "proceedings-issued",
        breakdown: "total",
        category: "total",
        authority: "",
        note: "",
      } as const;
      return {
        ...name,
        periodStart: periodEnd,
        periodEnd,
        unit: "children",
        symbol: "",
        value,
        numerator: value,
      } as const;
    });

  it("carries a level on for a year: four quarters of ten are forty", () => {
    const values = [9, 11, 10, 9, 11, 10, 9, 11, 10, 9, 11, 10, 10, 10, 10, 10];
    const ahead = demandAhead(quarterly(values), words);
    expect(ahead?.text).toMatch(
      /^If it goes on as it has, about 40 children will come to court in the year to 31 December 2019 \(likely \d+ to \d+\)\. The year before had 40\.$/,
    );
  });

  it("is not made of fewer than twelve counts, nor across a gap", () => {
    const values = [9, 11, 10, 9, 11, 10, 9, 11, 10, 9, 11, 10];
    expect(demandAhead(quarterly(values.slice(1)), words)).toBeUndefined();
    expect(demandAhead(quarterly(values), words)).toBeDefined();
    expect(demandAhead(quarterly(values).toSpliced(6, 1), words)).toBeUndefined();
    expect(demandAhead([], words)).toBeUndefined();
  });

  it("tells no range where those of before did not hold", () => {
    const ahead = demandAhead(quarterly([10, 10, 10, 10, 10, 10, 10, 11, 30, 5, 40, 2, 50, 1, 60, 3]), words);
    expect(ahead?.text).not.toContain("likely");
    expect(ahead?.chart).toBeNull();
    expect(ahead?.trust).toContain("its ranges are too narrow");
  });
});
