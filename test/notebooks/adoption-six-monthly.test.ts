import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Day, type Figure, measureNamed } from "@lac-analytics/core";
import { textOf } from "@lac-analytics/document";
import { beforeAll, describe, expect, it } from "vitest";
import { quartersTo } from "../../notebooks/adoption-six-monthly/adoptionParts.ts";
import { asks, cells as cellsOf } from "../../notebooks/adoption-six-monthly/cells.ts";
import { labelOf } from "../../notebooks/adoption-six-monthly/splits.ts";
import { compileProse } from "../../packages/notebook/src/prose/compileProse.ts";
import { careReturn } from "../careReturn.ts";
import { project } from "../lac.ts";
import { oraclePath } from "../oraclePath.ts";
import { answersTo, knownOf, openSample, type SampleSource } from "./openSample.ts";
import { proseOf } from "./proseOf.ts";
import { smallCounts } from "./smallCounts.ts";

/** What a figure is of, without its value. */
function nameOf({ measure, periodStart, periodEnd, authority, breakdown, category, unit, note }: Figure) {
  return { measure, periodStart, periodEnd, authority, breakdown, category, unit, note };
}

const drawnAs = (title: string) => ({
  ...{ title, subtitle: "", description: "", table: { caption: "", columns: [], rows: [] } },
  drawing: { svg: "<svg/>", width: 1, height: 1 },
});

const cells = (source: SampleSource): ReturnType<typeof cellsOf> => cellsOf(source, answersTo(asks, source));

type Page = ReturnType<typeof cells>;

describe("the adoption report of the sample, as at 21 January 2019", () => {
  let page: Page;
  beforeAll(async () => {
    page = cells(await openSample());
  });

  it("is for the half of the reporting year that was over", () => {
    expect([page.firstDay, page.date]).toEqual(["1 April 2018", "30 September 2018"]);
  });

  // Central Bedfordshire Corporate Parenting Panel, 11 February 2019, item 7, paragraphs 2 to 11, 16 to 18, 38 and 41
  it("counts what the panel's paper prints", () => {
    expect(page).toMatchObject({
      ceased: "57 children",
      adopted: "five children",
      placed: "15 children",
      prospective: "40 enquiries",
      stepParent: "five enquiries",
      stageOne: "five households",
      stageTwo: "six households",
      approved: "four households",
      noLink: "three households",
      matches:
        "Matched with the council's own adopters: three children. Matched with those of other agencies: three children.",
      requests: "18 requests",
      assessments: "10 assessments",
      applications: "19 applications",
    });
    const latest = page.activityTable?.rows.map((row) => [row[0], row.at(-1)]);
    expect(latest).toContainEqual(["Decision that the child should be placed for adoption", 19]);
    expect(latest).toContainEqual(["Matched", 6]);
    expect(latest).toContainEqual(["Adoption order granted", 5]);
  });

  it("gives 13 of 124 of a whole year as 10.5% with Wilson's interval, 6.2 to 17.1, as that of others is of a year, beside 27 of 110", () => {
    const row = page.first.glance?.rows.find(([what]) => what === "Share of leavers who are adopted");
    expect(row?.slice(1, 4)).toEqual(["10.5% (Sep 2018)", "24.5% (Mar 2017)", "Worse"]);
    expect(row?.at(-1)).toBe("6.2 to 17.1%");
  });

  it("gives A1 of 443, 430, 390 and 390 days at the dates of the paper, each with the children that it is based on", () => {
    const rows = page.a1Chart?.table.rows.filter(([line]) => line === "A1") ?? [];
    const at = (date: string) => {
      const row = rows.find(([, period]) => period === `Three years to ${date}`);
      return [Math.round(Number(row?.[2])), row?.at(-1)];
    };
    // 27, 12 and 17 children were adopted in the years to 31 March 2017, 2018 and 2016: 56 in three years
    expect(at("31 March 2018")).toEqual([430, 56]);
    expect(["31 March 2017", "30 June 2018", "30 September 2018"].map((date) => at(date)[0])).toEqual([443, 390, 390]);
    expect(rows).toHaveLength(13);
  });

  it("holds A1 and A2 against their thresholds of 426 and 121 days, in its chart too", () => {
    expect(page.a1Side).toContain("threshold of 426 days, though its interval reaches above it");
    expect(page.a2Side).toContain("threshold of 121 days");
    expect(page.a1Chart?.description).toMatch(/Threshold (?:now )?426\./);
  });

  it("tests the fall from 430 by who came into the window and who dropped out, and not as if the windows were apart", () => {
    // 56 less 8 and 53 less 5 are the same 48; (56 x 430 - 8 x 619.4) / 48 is 398.4
    expect(page.a1SinceLast).toContain("The average fell by 40 days");
    expect(page.a1SinceLast).toContain("48 children are in both averages");
    expect(page.a1SinceLast).toContain("Eight children dropped out");
    expect(page.a1SinceLast).toContain("Five children came in");
  });

  it("says where the agency's count is not that of the return, and which of the two it prints", () => {
    const [, ...decisions] = readFileSync(join(project, "data-samples/return/PlacedAdoption.csv"), "utf8")
      .trim()
      .split("\n");
    const inHalf = decisions.filter((row) => /^0[4-9]\/2018$/.test(row.split(",")[2]?.slice(3) ?? ""));
    expect(page.twoCounts).toMatch(/^The council's own counts and the return differ: /);
    expect(page.twoCounts).toContain(
      `decision that the child should be placed for adoption (19 by the council's own count, ${inHalf.length} by the return)`,
    );
    expect(page.first.messages.map(({ lead }) => lead)).toContain("The council's own counts and the return differ");
    expect(page.twoCounts).toContain("This report prints the council's own count.");
  });

  it("follows the waits of children who are not adopted yet: those still waiting are those not placed", () => {
    expect([page.withOrder, page.withoutOrder, page.stillWaiting]).toEqual(["10 children", "one child", "11 children"]);
    expect(page.waitChart?.title).toMatch(/^Half of waits for an adoptive family were over within \d+ months/);
    const told = (page.waitTable?.rows ?? []).filter((row) => row.at(-1) !== "[z]");
    expect(told.length).toBeGreaterThan(2);
    for (const [, placed, , reversed, , waiting] of told)
      expect(Number(placed) + Number(reversed) + Number(waiting)).toBeCloseTo(100, 9);
  });

  it("defines every measure that it prints", () => {
    expect(page.definitions.map(({ id }) => measureNamed(id).id)).toContain("adoption-a10");
    expect(page.definitions.map(({ id }) => id)).toContain("adoption-agency-counts");
  });
});

describe("the adoption report in other versions", () => {
  it("shows no small count in a version for publication", async () => {
    const page = cells(await openSample({ publish: true }));
    expect(smallCounts(page)).toEqual([]);
    expect([page.waitChart, page.waitTable, page.twoCounts]).toEqual([null, null, ""]);
    expect(page.adopted).toBe("a withheld number of children");
    expect(page.a1SinceLast).toContain("left out for publication");
    expect(page.a1).toContain("390 days");
  });

  it("is made of one child who is not to be adopted", async () => {
    const care = await careReturn({ episodes: ["A,01/02/2018,S,C2,U6,PR1,,"] });
    const source = await openSample();
    const page = cells({ ...source, ...knownOf(care), series: [], authority: "" });
    expect(page).toMatchObject({ waitChart: null, a1Chart: null });
  });

  it("says of another council's return which rows of a series are missing, and does not compare beyond the return", async () => {
    const page = cells(await openSample({ data: ["data-samples/return"], asAt: "2010-05-01" }));
    expect(page.date).toBe("31 March 2010");
    expect(page.leftOut.join(" ")).toContain("adoption-enquiries dated 31 March 2010");
    expect([page.householdTable, page.supportChart, page.a1Chart]).toEqual([null, null, null]);
    expect(page.a1SinceLast).toContain("does not reach far enough");
  });

  it("gives nothing for a date after the return", async () => {
    const page = cells(await openSample({ asAt: "2024-01-01" }));
    expect(page.coverNote).toContain("1 April 2009 to 31 March 2019 only");
    expect(page).toMatchObject({ a1: "not available", a1Chart: null, waitChart: null, activityTable: null });
  });

  const later = oraclePath("returns/central-bedfordshire-2025");
  it("takes a return of one year, and says how far its averages look back", async () => {
    const page = cells(await openSample({ data: [later] }));
    expect(page.date).toBe("31 March 2025");
    expect(page.a1).toContain("no earlier return was read");
    expect(page).toMatchObject({ a1Chart: null, shareChart: expect.anything() });
    // a part of three years is held against no threshold, nor beside another date
    expect([page.a1Side, page.a2Side]).toEqual(["", ""]);
  });

  it("joins the council's own counts to no earlier ones of the return", async () => {
    const { activityChart } = cells(await openSample());
    const days = activityChart?.table.rows.flatMap(([stage, day]) =>
      stage === labelOf("adoption-pipeline", "plan") ? [day] : [],
    );
    // the sample's series of decisions begins with those of September 2016
    expect(days?.[0]).toBe("Six months to 30 September 2016");
  });

  it("names the first stage of which enough are known, and draws none of too few", async () => {
    const source = await openSample();
    const { figures, guardianship } = answersTo(asks, source);
    const few = (figure: Figure): Figure =>
      figure.measure === "adoption-interval-mean" && figure.category !== "placed-adopted" && figure.symbol === ""
        ? { ...figure, denominator: 2 }
        : figure;
    const { stepChart } = cellsOf(source, {
      guardianship,
      figures: { ...figures, on: (day: Day) => figures.on(day).map(few) },
    });
    expect(stepChart?.title).toMatch(/^\d+ days from moving in to the adoption/);
    expect(new Set(stepChart?.table.rows.map(([stage]) => stage))).toEqual(new Set(["Placed to adopted"]));
  });

  it("does not take matches that are not known yet for none", async () => {
    const page = cells(await openSample({ data: [later] }));
    expect(page.matches).toContain("is not known: the records hold");
    expect(page.activityChart?.table.rows.filter(([stage]) => stage === "Matched")).toEqual([]);
    const matched = page.activityTable?.rows.find(([stage]) => stage === "Matched")?.slice(1);
    expect(new Set(matched)).toEqual(new Set(["[x]"]));
    expect(page.activityTable?.rows.find(([stage]) => stage === "Moved in with adopters")?.at(-1)).toBeGreaterThan(0);
  });

  it.skipIf(later === undefined)("says from when waits are followed", async () => {
    const page = cells(await openSample({ data: [later] }));
    expect(page.watchedFrom).toBe("1 April 2024");
  });
});

describe("the prose of the adoption report", () => {
  /** The headings and charts of how long adoption took, where A2 and A3 of the last day have a symbol in their place. */
  const timesWith = async (symbol: "c" | "x"): Promise<readonly string[]> => {
    const source = await openSample();
    const { figures, guardianship } = answersTo(asks, source);
    const { half } = quartersTo(source);
    const withheld = (figure: Figure): Figure =>
      figure.measure !== "adoption-a2" && figure.measure !== "adoption-a3" ? figure : { ...nameOf(figure), symbol };
    const on = (day: Day): readonly Figure[] => (day === half ? figures.on(day).map(withheld) : figures.on(day));
    const page = cellsOf(source, { guardianship, figures: { ...figures, on } });
    expect([page.a2Chart, page.a3Chart]).not.toContain(null);
    const drawn = Object.entries(page).map(([name, cell]) =>
      name.endsWith("Chart") && cell !== null ? [name, drawnAs(name)] : [name, cell],
    );
    const prose = await compileProse(readFileSync(join(project, "notebooks/adoption-six-monthly/report.mdx"), "utf8"));
    const blocks = await prose.blocks({ ...Object.fromEntries(drawn), frequency: "six-monthly" });
    const told = blocks.flatMap((block) =>
      block.kind === "heading" ? [textOf(block.runs)] : block.kind === "chart" ? [block.title] : [],
    );
    return told.slice(
      told.findIndex((text) => text.startsWith("a. ")),
      told.indexOf("stepChart"),
    );
  };

  it("tells a withheld time in a part of its own", async () => {
    expect(await timesWith("c")).toEqual([
      "a. From entering care to moving in (A1)",
      "a1Chart",
      "b. From the court’s authority to the match (A2)",
      "a2Chart",
      "c. In less than fourteen months (A3)",
      "a3Chart",
      "d. Stage by stage",
    ]);
  });

  it("draws nothing of times that are not known", async () => {
    expect(await timesWith("x")).toEqual(["a. From entering care to moving in (A1)", "a1Chart", "b. Stage by stage"]);
  });

  it("types no figure but the numbers of its sections and the names of the indicators", () => {
    const prose = proseOf("adoption-six-monthly");
    const typed = prose.replace(/\{[^{}]*\}/g, "").replace(/SSDA903|props\.cells\.\w+|\bA1?\d\b|95%/g, "");
    expect(typed).not.toMatch(/\d/);
  });
});
