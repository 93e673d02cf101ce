import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dayFromIso } from "@lac-analytics/core";
import { beforeAll, describe, expect, it } from "vitest";
import { asks, cells as cellsOf } from "../../notebooks/placements/cells.ts";
import { oraclePath } from "../oraclePath.ts";
import { answersTo, openSample, type SampleSource } from "./openSample.ts";
import { proseOf } from "./proseOf.ts";
import { smallCounts } from "./smallCounts.ts";

const cells = (source: SampleSource): ReturnType<typeof cellsOf> => cellsOf(source, answersTo(asks, source));

type Page = ReturnType<typeof cells>;

describe("placements of the sample, as at 21 January 2019", () => {
  let page: Page;
  beforeAll(async () => {
    page = cells(await openSample());
  });

  // Central Bedfordshire Corporate Parenting Panel, 11 February 2019, item 5, page 3b
  it("prints the panel's foster placements: 233, with agencies 101, in-house 130, of which friends or family 34", () => {
    const row = page.first.glance?.rows.find(([what]) => what === "Share in foster homes");
    expect(row?.slice(1, 4)).toEqual(["74.0%", "75.1% (Mar 2018)", "No clear change"]);
    expect(page.agency).toMatch(/^43\.3% \(101 of 233 children; /);
    expect(page.inHouse).toMatch(/^55\.8% \(130 of 233 children; /);
    expect(page.friends).toMatch(/^14\.6% \(34 of 233 children; /);
  });

  it("holds every kind of placement against three years before, and says what its series does", () => {
    expect(page.mixTable?.rows).toHaveLength(7);
    // 233 of 315 against 200 of 284
    expect(page.mixTable?.rows[0]?.slice(0, 4)).toEqual(["Foster placements", "74.0%", "70.4%", "3.5"]);
    expect(page.mixTable?.rows[0]?.at(-1)).toBe("No clear change");
    const way = (cell: unknown): string => String(cell).replace(/ since .*$/, "");
    const inTable = new Map(page.mixTable?.rows.map((row) => [row[1], way(row.at(-1))]));
    for (const row of page.first.glance?.rows.slice(0, 7) ?? []) expect(way(row[3])).toBe(inTable.get(row[1] ?? ""));
  });

  // DfE, statistical first release 2017 and Local Authority Interactive Tool: 168 of 287, 175 of 304; 17% and 21%
  it("takes what the return cannot tell of distance from the series, and says what is missing", () => {
    const shares = page.outsideChart?.table.rows.map((row) => Number(row[2]).toFixed(1));
    expect(shares?.slice(2, 4)).toEqual(["58.5", "57.6"]);
    expect(page.far).toMatch(/^21\.0% /);
    expect(page.farChange).toMatch(/^against 17/);
    expect(page.leftOut.join(" ")).toContain("over-20-miles-share dated 21 January 2019");
    expect(page.gain).toMatch(/: 87 more out than in\.$/);
  });

  it("sets own foster places beside children with agencies", () => {
    expect(page.places).toContain("166 approved foster places of its own, of which 132 were filled (80%)");
    expect(page.places).toContain("34 empty places to suit, they would still not do for all the children");
    expect(page.placesChart?.table.rows).toHaveLength(10);
    // DfE, Local Authority Interactive Tool, outturn 2016-17 and 2017-18
    expect(page.costTable?.rows).toEqual([
      ["All children looked after", 1160, 1090, 1140, 1252.5],
      ["Fostering", 660, 720, 575, 602],
      ["Residential care", 3670, 4155, 3630, 3641.5],
    ]);
  });

  // DfE: 320 children looked after on 31 March 2019
  it("projects from the 320 children of 31 March 2019, in groups that add up to all", () => {
    expect(page.start).toContain("320 children looked after on 31 March 2019, which is after the date of this report");
    const starts = page.groupTable?.rows.map((row) => Number(row[1])) ?? [];
    expect(starts.at(-1)).toBe(320);
    expect(starts.slice(0, -1).reduce((sum, number) => sum + number, 0)).toBe(320);
    const known = page.fan?.table.rows.filter((row) => row[1] === "Known").map((row) => [row[0], row[2]]);
    expect(known?.slice(-3)).toEqual([
      ["31 March 2018", 313],
      ["21 January 2019", 315],
      ["31 March 2019", 320],
    ]);
  });

  it("prices the projection, and expects of ten own places about ten times the difference of the two prices", () => {
    expect(page.yearCosts?.rows.map(([year, months]) => [year, months])).toEqual([
      ["2019-20", 12],
      ["2020-21", 12],
      ["2021-22", 12],
    ]);
    // the parts of a year come to its whole
    for (const [, , fostering, residential, supported, other, all] of page.yearCosts?.rows ?? [])
      expect(
        [fostering, residential, supported, other].reduce((sum: number, part) => sum + Number(part), 0),
      ).toBeCloseTo(Number(all), 6);
    const saved = Number(/it would cost £(\d+),000 less/.exec(page.compared)?.[1]);
    // ten places, 104 weeks, £917 less £550 at the prices of April 2019, which rise by some 5 per cent: about £400,000
    expect(saved).toBeGreaterThan(360);
    expect(saved).toBeLessThan(440);
    expect(page.comparedTable?.rows.map((row) => row[3])).toEqual([
      "no difference",
      expect.stringMatching(/^£\d+,000 less$/),
      `£${saved},000 less`,
    ]);
  });

  it("says how far forecasts missed, from 2018 to 2024, and prints a range as wide", () => {
    expect(page.trusted?.story).toContain("Tested on all authorities from 2018 to 2024");
    expect(page.trusted?.table.rows).toHaveLength(3);
    for (const row of page.trusted?.table.rows ?? []) expect(Math.abs(Number(row.at(-1)) - 80)).toBeLessThan(3);
    // 0.43 × 327^0.75 is 33.1, to limits that are whole
    expect(page.width).toMatch(/^After a year the range of this projection is 3[34] children to either side/);
    expect(page.width).toMatch(/at the rates of the past, it would be 1[78]\.$/);
    expect(page.past).toContain("Tried on five earlier years");
    // DfE: 274, 284, 303, 313 and 320 children on 31 March 2015 to 2019, after 268 in 2014
    expect(page.pastTable?.rows.map((row) => row[4])).toEqual([274, 284, 303, 313, 320]);
    expect(page.pastTable?.rows[0]?.[1]).toBe(268);
  });
});

describe("placements in other versions", () => {
  it("shows no small count, no group and no comparison in a version for publication", async () => {
    const page = cells(await openSample({ publish: true }));
    expect(smallCounts(page)).toEqual([]);
    expect([page.groupTable, page.comparedTable, page.rates, page.prices]).toEqual([null, null, "", ""]);
    expect(page.yearCosts?.columns.map(({ label }) => label)).toEqual([
      "Financial year",
      "Months",
      "All",
      "All, 80% range from",
      "to",
    ]);
    expect(page.fan?.title).toContain("children looked after likely (80%) by 31 March 2022");
  });

  it("leaves the projection out, and says why, where there is no scenario", async () => {
    const source = await openSample();
    const page = cells({ ...source, file: () => undefined, table: () => undefined });
    expect(page.leftOut.join(" ")).toContain("settings.json");
    expect([page.fan, page.yearCosts, page.comparedTable, page.trusted]).toEqual([null, null, null, null]);
  });

  it("leaves it out where the scenario begins a year or more from the report, or the return does not answer", async () => {
    const source = await openSample();
    const early = cells({ ...source, asAt: dayFromIso("2016-01-21") });
    expect(early.leftOut.join(" ")).toMatch(/begins on 1 April 2019, more than 12 months from the date of this report/);
    const scenario = (text: string) => ({
      ...source,
      file: () => ({ name: "late.yaml", bytes: Uint8Array.from(text, (letter) => letter.charCodeAt(0)) }),
    });
    const ofFile = (text: string): string => {
      const given = scenario(text);
      return cells({ ...given, file: (name) => (name === "placements" ? given.file() : undefined) }).leftOut.join(" ");
    };
    expect(ofFile("from: 2019-06-01\n")).toContain("the return answers for");
    expect(ofFile("from: 2019-04-01\nmonths: 2\nsimulations: 100\n")).not.toContain("answers for");
  });

  it("is made of one child, who is not fostered", async () => {
    const folder = mkdtempSync(join(tmpdir(), "lac-one-"));
    const write = (name: string, head: string, row: string): void =>
      writeFileSync(join(folder, `${name}.csv`), `${head}\n${row}\n`);
    write("Header", "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB", "K1,2,05/06/2002,WBRI,A000000000000,,");
    write(
      "Episodes",
      "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN",
      "K1,01/06/2018,S,C2,N1,H5,PR4,,,,,,",
    );
    const page = cells(await openSample({ data: [folder], asAt: "2019-03-31" }));
    rmSync(folder, { recursive: true });
    expect(page.inHouse).toBe("not applicable");
    expect(page.leftOut.join(" ")).toContain("foster-places");
    expect([page.placesChart, page.costTable, page.outsideChart, page.fosterChart]).toEqual([null, null, null, null]);
  });

  it("gives nothing of the return for a date after it, and leaves out the sections that would be empty", async () => {
    const page = cells(await openSample({ asAt: "2024-01-01" }));
    expect([page.number.mix, page.number.providers, page.number.places]).toEqual([null, null, null]);
    expect(page.leftOut.join(" ")).toContain("Where children live, and who provides it");
    expect(page.coverNote).toContain("1 April 2009 to 31 March 2019 only");
    expect([page.fan, page.agency]).toEqual([null, "not available"]);
    expect(page.first.found.map(({ now }) => now.measure)).not.toContain("placement-share");
  });

  const later = oraclePath("returns/central-bedfordshire-2025");
  it("takes a return of one year, which has no scenario of its own", async () => {
    const published = cells(await openSample({ data: [later], publish: true }));
    for (const page of [published, cells(await openSample({ data: [later] }))]) {
      expect(page.leftOut.join(" ")).toContain("scenario");
    }
    expect(smallCounts(published)).toEqual([]);
  });
});

describe("the prose of placements", () => {
  it("types no figure but section numbers, miles, the levels of its ranges and a hundred futures", () => {
    const prose = proseOf("placements");
    const typed = prose.replace(/SSDA903|95% confidence|range of 80%|80 of 100 simulated|20 miles/g, "");
    expect(typed.match(/.{0,30}\d.{0,30}/g) ?? []).toEqual([]);
  });
});
