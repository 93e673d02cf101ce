import {
  dayFromIso,
  type Figure,
  type FigureInputs,
  figuresOf,
  findMeasure,
  type Measure,
  publicationOf,
  readReturn,
  readSeries,
} from "@lac-analytics/core";
import { blocksHtml } from "@lac-analytics/document";
import type { NotebookSource } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";
import { figureRoads } from "../../../packages/report/src/build/figureRoads.ts";
import { roadBlocks } from "../../../packages/report/src/build/roadBlocks.ts";
import { type CareRows, careFiles } from "../../careReturn.ts";
import { knownOf } from "../../notebooks/openSample.ts";

const asAt = dayFromIso("2019-03-31");
const number = findMeasure("cla-number");
const share = findMeasure("placement-share");

/** Nine children in foster homes and two in a children's home: lines 2 to 12. */
const rows: CareRows = {
  episodes: Array.from({ length: 11 }, (_, at) => `SECRET${at},01/02/2018,S,C2,${at < 9 ? "U4" : "K2"},PR1,,`),
};

async function roadsOf(internal: boolean, given: CareRows = rows) {
  const { return: care, account } = await readReturn(careFiles(given));
  const answers = [
    { measure: number, figures: figuresOf(care, { asAt }, { measures: [number], by: [["total"]] }) },
    { measure: share, figures: figuresOf(care, { asAt }, { measures: [share], by: [["placement"]] }) },
  ];
  const publish = (figures: readonly Figure[]) => (internal ? figures : publicationOf(care).of(figures));
  const known = { ...knownOf(care), asAt, authority: "", series: [] };
  const broken = {
    rules: [
      { code: "103", breaches: 3 },
      { code: "144", breaches: 2 },
      { code: "147", breaches: 0 },
    ],
  };
  const source = (internal
    ? { ...known, internal, care, account, check: () => broken }
    : { ...known, internal }) as unknown as NotebookSource;
  const roads = figureRoads(
    source,
    answers.map(({ measure, figures }) => ({ measure, figures: publish(figures) })),
    { inputs: {}, populationFile: "", postcodesFile: "" },
  );
  return { roads, html: blocksHtml(roadBlocks(roads, internal)) };
}

describe("the road of a figure in an internal version", () => {
  it("has its measure, its counts, its columns and the file that was given, and the lines that it counts", async () => {
    const { roads } = await roadsOf(true);
    expect(roads.map(({ measure }) => measure.id)).toEqual(["cla-number", "placement-share"]);
    const [first, second] = roads;
    expect(first?.figures).toMatchObject([{ value: 11, numerator: 11 }]);
    expect(first?.rests).toEqual([{ kind: "Episodes", columns: ["DECOM", "DEC", "LS"], given: ["Episodes.csv"] }]);
    const lines = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
    expect(first?.lines).toMatchObject([{ numerator: [{ file: "Episodes.csv", lines }], denominator: [] }]);
    expect(second?.lines.map(({ numerator }) => numerator[0]?.lines)).toEqual([lines.slice(0, 9), lines.slice(9)]);
    expect(second?.lines.every(({ denominator }) => denominator[0]?.lines.length === 11)).toBe(true);
  });

  it("has the rules that bear on it, with the rows that break them where they were run", async () => {
    const { roads, html } = await roadsOf(true);
    const rules = roads[0]?.rules ?? [];
    expect(rules).toContainEqual({ code: "144", breaches: 2 });
    expect(rules).toContainEqual({ code: "147", breaches: 0 });
    // a rule on the sex of a child bears on no count of children
    expect(rules.map(({ code }) => code)).not.toContain("103");
    expect(html).toContain("<strong>Rules that bear on it and are broken, by how many rows: </strong>144 (2).");
    expect(html).toContain("<strong>Rules that bear on it and hold: </strong>147.");
  });

  it("tells share and counts in one cell, and never who the children are", async () => {
    const { html } = await roadsOf(true);
    expect(html).toContain("81.8% (9 of 11)");
    expect(html).toContain("2, 3, 4, 5, 6, 7, 8, 9, 10");
    expect(html).toContain('<details id="figure-placement-share">');
    expect(html).not.toContain("SECRET");
  });

  it("lists some lines of many and says how many more there are", async () => {
    const episodes = Array.from({ length: 25 }, (_, at) => `S${at},01/02/2018,S,C2,U4,PR1,,`);
    expect((await roadsOf(true, { episodes })).html).toContain("20, 21 and 5 more");
  });

  it("says what was lost of it in reading, with how many rows", async () => {
    const many = Array.from({ length: 200 }, (_, at) => `S${at},01/02/2018,S,C2,U4,PR1,,`);
    const { html } = await roadsOf(true, { episodes: [...many, "T,nonsense,S,C2,U4,PR1,,"] });
    expect(html).toContain(
      "<strong>Lost in reading: </strong>Episodes was read without 1 of 201 rows for want of DECOM.",
    );
    const published = (await roadsOf(false, { episodes: [...many, "T,nonsense,S,C2,U4,PR1,,"] })).html;
    expect(published).toContain("<strong>Lost in reading: </strong>lost, in part or in whole, are rows of Episodes.");
  });
});

/** The roads of what is asked in turn of the children above, for internal use. */
async function roadsAsked(
  asked: readonly { readonly measure: Measure; readonly by: string; readonly on?: string }[],
  inputs: FigureInputs = {},
  given: CareRows = rows,
) {
  const { return: care, account } = await readReturn(careFiles(given));
  const source = {
    ...knownOf(care),
    asAt,
    internal: true,
    care,
    account,
    series: inputs.series ?? [],
    check: () => ({ rules: [] }),
  } as unknown as NotebookSource;
  const answers = asked.map(({ measure, by, on }) => ({
    measure,
    figures: figuresOf<Measure>(
      care,
      { asAt: on === undefined ? asAt : dayFromIso(on) },
      {
        ...inputs,
        measures: [measure],
        by: [[by]] as never,
      },
    ),
  }));
  return figureRoads(source, answers, { inputs, populationFile: "nomis.csv", postcodesFile: "onspd.csv" });
}

describe("the lines behind figures", () => {
  const lines = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

  it("stand once, however often and of whatever days the measure is asked for", async () => {
    const [road] = await roadsAsked([
      { measure: number, by: "total" },
      { measure: number, by: "total", on: "2018-09-30" },
      { measure: number, by: "total" },
      { measure: number, by: "sex" },
    ]);
    expect(road?.lines.map(({ figure }) => figure.breakdown)).toEqual(["total", "sex"]);
    expect(road?.lines[0]?.numerator).toEqual([{ file: "Episodes.csv", lines }]);
  });

  it("are those of its own months for each of several periods", async () => {
    const started = findMeasure("started-number");
    // ten came in February 2018, which is over a year ago, and one in February 2019
    const given = {
      episodes: [...rows.episodes.slice(1), "LATE,01/02/2019,S,C2,U4,PR1,,", "MID,01/06/2018,S,C2,U4,PR1,,"],
    };
    const [road] = await roadsAsked(
      [
        { measure: started, by: "total" },
        { measure: { ...started, months: 3 }, by: "total" },
      ],
      {},
      given,
    );
    expect(road?.lines.map(({ figure, numerator }) => [figure.periodStart, numerator[0]?.lines])).toEqual([
      ["2018-04-01", [12, 13]],
      ["2019-01-01", [12]],
    ]);
  });

  it("are none where a series of the council gives the figure in the place of the return", async () => {
    const text = "measure,date,breakdown,category,numerator,denominator,value,note\ncla-number,2019-03-31,,,12,,,\n";
    const series = readSeries(new TextEncoder().encode(text), "series.csv");
    const asked = [
      { measure: number, by: "total" },
      { measure: number, by: "sex" },
    ];
    const [road] = await roadsAsked(asked, { series });
    expect(road?.figures[0]).toMatchObject({ breakdown: "total", value: 12 });
    expect(road?.lines.map(({ figure }) => figure.breakdown)).toEqual(["sex"]);
  });

  it("are of a rate those of the children whom it counts", async () => {
    const inputs = { population: { children: 1000, vintage: "mid-2018" } };
    const [road] = await roadsAsked([{ measure: findMeasure("cla-rate"), by: "total" }], inputs);
    expect(road?.figures).toMatchObject([{ value: 110, numerator: 11 }]);
    expect(road?.lines[0]?.numerator).toEqual([{ file: "Episodes.csv", lines }]);
  });
});

describe("what a figure rests on", () => {
  it("is what tells its groups, too, of those that were asked for", async () => {
    const restsOf = async (by: string) => (await roadsAsked([{ measure: number, by }]))[0]?.rests;
    const episodes = { kind: "Episodes", columns: ["DECOM", "DEC", "LS"], given: ["Episodes.csv"] };
    expect(await restsOf("total")).toEqual([episodes]);
    expect(await restsOf("sex")).toEqual([episodes, { kind: "Header", columns: ["SEX"], given: ["Header.csv"] }]);
    expect(await restsOf("placement")).toEqual([
      { ...episodes, columns: ["DECOM", "DEC", "LS", "PLACE", "RNE", "REC"] },
    ]);
  });

  it("is no column of the return of what the council counts itself, by whatever group", async () => {
    const text =
      "measure,date,breakdown,category,numerator,denominator,value,note\nyouth-offending-open,2019-03-31,uasc,uasc,3,,,\n";
    const series = readSeries(new TextEncoder().encode(text), "series.csv");
    const [road] = await roadsAsked([{ measure: findMeasure("youth-offending-open"), by: "uasc" }], { series });
    expect(road?.figures.some((figure) => figure.symbol === "" && figure.value === 3)).toBe(true);
    expect(road?.rests).toEqual([
      { kind: "what the council counts itself", columns: ["numerator"], given: ["series.csv"], times: [] },
    ]);
    expect(road?.lines).toEqual([]);
  });

  it("is the series, and neither column nor rule of the return, where a series gives what the return could", async () => {
    const text =
      "measure,date,breakdown,category,numerator,denominator,value,note\ncla-number,2019-03-31,total,total,9,,,\n";
    const series = readSeries(new TextEncoder().encode(text), "series.csv");
    const asked = [{ measure: number, by: "total" }];
    const [road] = await roadsAsked(asked, { series });
    expect(road?.figures).toMatchObject([{ value: 9 }]);
    expect(road).toMatchObject({ lines: [], rules: [] });
    expect(road?.rests.map(({ kind, columns }) => [kind, columns])).toEqual([
      ["what the council counts itself", ["numerator"]],
    ]);
    expect(blocksHtml(roadBlocks(road === undefined ? [] : [road], true))).toContain(
      "<strong>Rests on: </strong>what the council counts itself, given as series.csv: numerator.",
    );
  });

  it("is both, with the times of the series, where a series gives some of what is asked for", async () => {
    const text =
      "measure,date,breakdown,category,numerator,denominator,value,note\ncla-number,2018-03-31,total,total,9,,,\n";
    const series = readSeries(new TextEncoder().encode(text), "series.csv");
    const asked = [
      { measure: number, by: "total", on: "2018-03-31" },
      { measure: number, by: "total", on: "2019-06-30" },
    ];
    const [road] = await roadsAsked(asked, { series });
    expect(road?.figures.map((figure) => figure.symbol === "" && figure.value)).toEqual([11, 9]);
    expect(road?.rests).toMatchObject([
      { kind: "Episodes" },
      { kind: "what the council counts itself", given: ["series.csv"], times: ["31 March 2018"] },
    ]);
    expect(road?.rules.length).toBeGreaterThan(0);
    expect(blocksHtml(roadBlocks(road === undefined ? [] : [road], true))).toContain(
      "; what the council counts itself for 31 March 2018, given as series.csv: numerator.",
    );
  });

  it("is the population, of a rate alone, by the file in which it was given", async () => {
    const [rate, count] = await roadsAsked(
      [
        { measure: findMeasure("cla-rate"), by: "total" },
        { measure: number, by: "total" },
      ],
      { population: { children: 1000, vintage: "mid-2018" } },
    );
    expect(rate?.rests.at(-1)).toEqual({ kind: "population", columns: [], given: ["nomis.csv"] });
    expect(count?.rests.map(({ kind }) => kind)).toEqual(["Episodes"]);
  });
});

describe("what rests on where placements are", () => {
  it("names the directory of postcodes that was given", async () => {
    const postcodes = () => ({ authority: "E06000056", easting: 0, northing: 0 });
    const inputs = { postcodes, authority: "E06000056" };
    const [located, count] = await roadsAsked(
      [
        { measure: findMeasure("out-of-area-share"), by: "total" },
        { measure: number, by: "total" },
      ],
      inputs,
    );
    expect(located?.rests.at(-1)).toEqual({ kind: "postcodes", columns: [], given: ["onspd.csv"] });
    expect(count?.rests.map(({ kind }) => kind)).toEqual(["Episodes"]);
  });
});

describe("a measure without a figure", () => {
  it("has a road where something of it was lost, which says what, and none where nothing was", async () => {
    const given = { episodes: [...rows.episodes.map((row) => row.replace("S,C2", "S,??"))] };
    const roads = await roadsAsked(
      [
        { measure: number, by: "total" },
        { measure: findMeasure("cla-rate"), by: "total" },
      ],
      {},
      given,
    );
    expect(roads).toMatchObject([
      { measure: { id: "cla-number" }, figures: [], lines: [] },
      { measure: { id: "cla-rate" }, figures: [], lines: [] },
    ]);
    expect(roads[0]?.lost).toContain("LS");
    const html = blocksHtml(roadBlocks(roads, true));
    expect(html).toContain("<strong>Lost in reading: </strong>");
    expect(html).not.toContain("<table");
    // no population was given, and nothing is lost
    expect(await roadsAsked([{ measure: findMeasure("cla-rate"), by: "total" }])).toEqual([]);
  });
});

describe("the road of a figure in a version for publication", () => {
  it("has what is published, without a count that is withheld, a line of a file or an outcome of a rule", async () => {
    const { roads, html } = await roadsOf(false);
    const home = roads[1]?.figures.find(({ category }) => category === "K");
    // two in a children's home are few, and so are nine of eleven for whoever knows the eleven
    expect(roads[1]?.figures.some(({ symbol }) => symbol === "c")).toBe(true);
    expect(home?.numerator).toBeUndefined();
    expect(roads.flatMap(({ lines }) => lines)).toEqual([]);
    expect(roads.flatMap(({ rests }) => rests.flatMap(({ given }) => given))).toEqual([]);
    expect(roads.flatMap(({ rules }) => rules).every((rule) => !("breaches" in rule))).toBe(true);
    expect(html).toContain("[c]");
    expect(html).not.toMatch(/18\.2|\(2 of|9 of 11|Lines of|Episodes\.csv|SECRET|broken/);
  });

  it("is told of nothing where nothing is known", () => {
    expect(roadBlocks([], false)).toEqual([]);
  });
});
