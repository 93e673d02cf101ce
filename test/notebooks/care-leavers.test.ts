import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asks, cells as cellsOf } from "../../notebooks/care-leavers/cells.ts";
import { openNotebookSource } from "../../packages/report/src/source/openNotebookSource.ts";
import { readSettings } from "../../packages/report/src/source/readSettings.ts";
import { project } from "../lac.ts";
import { oraclePath } from "../oraclePath.ts";
import { answersTo, openSample, type SampleSource } from "./openSample.ts";
import { proseOf } from "./proseOf.ts";
import { smallCounts } from "./smallCounts.ts";

const cells = (source: SampleSource): ReturnType<typeof cellsOf> => cellsOf(source, answersTo(asks, source));

type Page = ReturnType<typeof cells>;

const scratch = mkdtempSync(join(tmpdir(), "care-leavers-"));
afterAll(() => rmSync(scratch, { recursive: true }));

const rutland = { data: [oraclePath("returns/rutland-2025")], authority: "E06000017", asAt: "2025-03-31" };

describe("care leavers of the sample", () => {
  let page: Page;
  beforeAll(async () => {
    page = cells(await openSample());
  });

  // counted by hand from OC3.csv: of 125 aged 19 to 21 who neither died nor went home, 78 have ACTIV F or P, 117 IN_TOUCH YES
  it("counts work, learning and contact as OC3 has them", () => {
    expect(page.activity.older).toContain("78 of 125 young people");
    expect(page.activity.younger).toContain("27 of 47 young people");
    expect(page.contact.older).toContain("117 of 125 young people");
    expect(page.contact.younger).toContain("42 of 47 young people");
  });

  // the same, ACCOM ending in 1; nobody of the sample is abroad or of unknown residence
  it("counts homes, and those who have none", () => {
    expect(page.homes.older).toContain("111 of 125 young people");
    expect(page.homes.unsettled).toBe(
      "Of all ages, two were homeless, two in emergency housing, two in bed and breakfast and three in custody.",
    );
    expect(page.first.messages.map(({ lead }) => lead)).toContain("No settled home");
  });

  // DfE, Local Authority Interactive Tool: 63 in Central Bedfordshire in 2018, and 49, 50 and 51 in England in 2016 to 2018
  it("sets what they do beside what was published of the council and of England", () => {
    const line = (name: string) =>
      page.activityLine?.table.rows.filter(([label]) => label === name).map((row) => Math.round(Number(row[2])));
    expect(line("Central Bedfordshire")).toEqual([60, 65, 63, 62]);
    expect(line("England")).toEqual([49, 50, 51]);
  });

  it("says that the year ends after the report, and that apprenticeships were not told apart then", () => {
    expect(page.yearNote).toContain("ends after the date of this report, 21 January 2019");
    expect(page.activity.university).toContain("6 of 125 young people");
    expect(page.activity.university).toContain("told apart from other work and training since 2022");
  });

  it("has pathway plans from the council's own series, and leaves out those of 22 to 25, of whom it has none", () => {
    expect(page.plans.share).toMatch(/^88% \(144 of 164 young people/);
    expect(page.number.support).toBeNull();
    expect(page.leftOut.join(" ")).toContain("Care leavers of 22 to 25: left out");
  });

  it("begins with three to six messages and with questions", () => {
    expect(page.first.messages.length).toBeGreaterThanOrEqual(3);
    expect(page.first.messages.length).toBeLessThanOrEqual(6);
    expect(page.first.questions.length).toBeGreaterThanOrEqual(2);
  });
});

describe("care leavers of others", () => {
  // DfE, Children looked after in England including adoptions, release of 2025: 19 of 25 and 7 of 7; 24 of 25 in 2025
  it("are Rutland's, few as they are, as they were published", async () => {
    const page = cells(await openSample(rutland));
    expect(page.activity.older).toContain("19 of 25 young people");
    expect(page.activity.younger).toContain("all seven young people");
    expect(page.homes.older).toContain("24 of 25 young people");
    expect(page.activity.university).toContain("In an apprenticeship: ");
    expect(page.homes.unsettled).toBe("");
  });

  it("are left out and named where the return has no OC3, but for what is published", async () => {
    const data = join(scratch, "without");
    cpSync(join(project, "data-samples/return"), data, { recursive: true });
    rmSync(join(data, "OC3.csv"));
    const page = cells(await openSample({ data: [data], authority: "E06000056", asAt: "2019-01-21" }));
    expect([page.number.people, page.number.contact, page.number.staying]).toEqual([null, null, null]);
    expect([page.contact.older, page.activity.older, page.homes.older, page.activity.university]).toEqual([
      "",
      "",
      "",
      "",
    ]);
    expect([page.contactChart, page.activityChart, page.homes.table, page.peopleTable]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(page.leftOut[0]).toContain("file OC3");
    expect(page.first.glance?.rows[0]?.join(" ")).toContain("63% (Mar 2018)");
  });

  it("have nothing at all where nothing is known, and break nothing", async () => {
    const data = join(scratch, "nobody");
    cpSync(join(project, "data-samples/return"), data, { recursive: true });
    rmSync(join(data, "OC3.csv"));
    const page = cells(await openSample({ data: [data], asAt: "2019-01-21" }));
    expect(Object.values(page.number)).toEqual(Object.values(page.number).map(() => null));
    expect(page.definitions).toEqual([]);
  });

  it("are of 22 to 25 where the council's series has them", async () => {
    const file = join(scratch, "older.csv");
    writeFileSync(
      file,
      "measure,date,breakdown,category,numerator,denominator,value,note\ncare-leavers-22-25-support,2025-03-31,age-care-leaver,22-25,12,40,,\n",
    );
    process.chdir(project);
    const { settings } = await readSettings();
    const opened = await openNotebookSource({ ...settings, authority: rutland.authority, series: [file] }, rutland);
    const page = cells({ ...opened.source, answer: opened.answer });
    expect(page.support.share).toContain("12 of 40 young people");
    expect(page.number.support).not.toBeNull();
  });

  it("show no small number in a version for publication", async () => {
    for (const options of [{}, rutland]) {
      const page = cells(await openSample({ ...options, publish: true }));
      expect(smallCounts(page)).toEqual([]);
      expect(page.homes.unsettled).toBe("");
    }
  });

  it("type no figure in their prose", () => {
    const ages = /Aged 17 and 18|aged 17 and 18|aged 19 to 21|turn 17 to 21|22 to 25|until they are 25|turns 18/g;
    const printed = proseOf("care-leavers").replaceAll(ages, "").replace("SSDA903", "").replace("95% confidence", "");
    expect(printed).not.toMatch(/\d/);
  });
});
