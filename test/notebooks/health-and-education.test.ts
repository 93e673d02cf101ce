import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { measureNamed } from "@lac-analytics/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asks, cells as cellsOf } from "../../notebooks/health-and-education/cells.ts";
import { project } from "../lac.ts";
import { oraclePath } from "../oraclePath.ts";
import { answersTo, openSample, type SampleSource } from "./openSample.ts";
import { proseOf } from "./proseOf.ts";
import { smallCounts } from "./smallCounts.ts";

const cells = (source: SampleSource): ReturnType<typeof cellsOf> => cellsOf(source, answersTo(asks, source));

type Page = ReturnType<typeof cells>;

describe("health and education of the sample, as at 21 January 2019", () => {
  let page: Page;
  /** Rows of OC2, counted from the file itself. */
  const outcomes = readFileSync(join(project, "data-samples/return/OC2.csv"), "utf8")
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(","));
  beforeAll(async () => {
    page = cells(await openSample());
  });

  it("says that the outcomes are those of the year to 31 March 2019, which ends after the report", () => {
    expect(page.yearNote).toContain("only for the year to 31 March 2019, which ends after the date of this report");
    expect([page.shownYear, page.earlierYear]).toEqual(["31 March 2019", "31 March 2018"]);
  });

  it("has the children of OC2, and their shares counted from the file", () => {
    expect(page.cohort).toBe(`${outcomes.length} children`);
    const share = (column: number) =>
      ((100 * outcomes.filter((row) => row[column] === "1").length) / outcomes.length).toFixed(1);
    // columns of OC2: immunisations, teeth and health assessment
    expect(page.checks[0]).toContain(`Health assessments up to date: ${share(8)}%`);
    expect(page.checks[1]).toContain(`Immunisations up to date: ${share(6)}%`);
    expect(page.checks[2]).toContain(`Teeth checked by a dentist: ${share(7)}%`);
  });

  // Local Authority Interactive Tool, Central Bedfordshire: health checks of 2018 and scores of 2016 to 2018; the panel of
  // 20 December 2018 was given 11.9 for 2017-18 as a percentage
  it("compares with what the DfE published", () => {
    expect(page.checks[0]).toContain(", against 92% a year earlier");
    expect(page.checks[1]).toContain("down from 93% a year earlier, perhaps more than chance");
    expect(page.scoreChange).toContain("against 11.9 a year earlier");
    expect(page.scoreTrend?.table.rows.slice(0, 3).map((row) => row[2])).toEqual([14.7, 13.8, 11.9]);
    expect(page.scoreTrend?.subtitle).toContain("the panel was given the score of 2018 as a percentage");
  });

  it("breaks scores down by sex and by under and over 11, as the panel asked, and says that neither differs by more than chance", () => {
    expect(page.scoreBySex).toMatch(
      /^12\.3 for boys and 11\.0 for girls, higher for boys by 1\.3 points .*could be chance$/,
    );
    expect(page.scoreByAge).toMatch(
      /^11\.8 for children under 11 and 11\.7 for children of 11 and over, higher for .*could be chance$/,
    );
    expect(page.scoreGroups?.title).toBe("Average SDQ score: boys 12.3, no clear difference from girls 11.0");
    expect(page.scoreGroups?.table.rows).toHaveLength(9);
  });

  it("holds boys against girls in each share, with the counts behind it", () => {
    expect(page.sexTable.rows[0]?.slice(0, 3)).toEqual([
      "Health assessments up to date",
      "91.9% (114 of 124)",
      "94.8% (91 of 96)",
    ]);
    expect(page.sexFinding).toBe("Of seven differences that could be tested, none is more than chance.");
  });

  // Corporate Parenting Panel, 11 February 2019, item 10, actions 6.1 and 6.3, spring term 2018; 20 December 2018, CAMHS
  it("prints what the panel's papers print of plans and of contacts not attended", () => {
    // the title says what the sentence beside it says, of all terms and not of those that are drawn alone
    const [, said] = page.good.split(" of 207, ");
    expect(page.qualityChart?.title).toBe(`Good or better: 82.6% (31 December 2018), ${said}`);
    expect(page.qualityChart?.description).toContain(`${said}`);
    const spring = page.qualityChart?.table.rows.filter(([term]) => term === "30 April 2018");
    expect(spring?.map(([, group, , share]) => [group, Math.round(Number(share))])).toEqual([
      ["Good or better", 79],
      ["Satisfactory", 21],
      ["Unsatisfactory", 0],
    ]);
    const checks = page.planTrend?.table.rows.filter(([, date]) => date === "30 April 2018");
    expect(checks?.map(([check, , share]) => [check, Math.round(Number(share))])).toEqual([
      ["Returned within 10 working days", 93],
      ["Returned", 99],
      ["With SMART targets", 95],
    ]);
    const contacts = page.contactsChart?.table.rows.find(([, date]) => date === "31 March 2018");
    expect(Number(contacts?.[2])).toBeCloseTo(4.7, 1);
    expect(contacts?.at(-1)).toBe(468);
  });

  it("says of plans what all their terms do, as the first page does", () => {
    expect(page.term).toBe("31 December 2018");
    expect(page.good).toBe("82.6% of 207, clearly above the usual 64.1%");
  });

  it("defines every measure that it prints", () => {
    expect(page.definitions.map(({ id }) => measureNamed(id).id)).toContain("sdq-average");
    expect(page.definitions.map(({ id }) => id)).toContain("attainment-share");
  });
});

describe("health and education in other versions", () => {
  const folders: string[] = [];
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true });
  });

  /** A return of one girl of 12, in care for three years, with what OC2 says of her, if anything. */
  function oneChild(...outcome: readonly string[]): string {
    const folder = mkdtempSync(join(tmpdir(), "lac-one-"));
    folders.push(folder);
    const write = (name: string, ...lines: readonly string[]): void =>
      writeFileSync(join(folder, `${name}.csv`), `${lines.join("\n")}\n`);
    write("Header", "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB", "K1,2,05/06/2006,WBRI,A000000000000,,");
    write(
      "Episodes",
      "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN",
      "K1,01/02/2016,S,C2,N1,U6,PR1,,,,,,",
    );
    const columns =
      "CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,HEALTH_ASSESSMENT,SUBSTANCE_MISUSE,INTERVENTION_RECEIVED,INTERVENTION_OFFERED";
    if (outcome.length > 0) write("OC2", columns, ...outcome);
    return folder;
  }

  it("shows no small count in a version for publication", async () => {
    const page = cells(await openSample({ publish: true }));
    expect(smallCounts(page)).toEqual([]);
    expect(page.development).toBe("");
    expect(page.sexTable.rows.find(([measure]) => String(measure).startsWith("Convicted"))).toEqual([
      "Convicted or cautioned in the year",
      "[c]",
      "[c]",
      "[z]",
    ]);
    expect(page.checks[0]).toContain("Health assessments up to date: 93% (95% interval 89 to 96)");
  });

  it("is made of one child with a score, and of the series says what is missing", async () => {
    const folder = oneChild("K1,05/06/2006,17,,0,,1,1,1,0,,");
    const page = cells(await openSample({ data: [folder], asAt: "2019-03-31" }));
    expect(page.cohort).toBe("one child");
    expect(page.yearNote).toContain("Shown is the year to 31 March 2019, the last in the return that had ended");
    // the score of one child is no average
    expect(page.score).toBe("not applicable");
    expect(page.scoreBySex).toBe("");
    expect(page.sexFinding).toBe("No share of boys can be held against that of girls.");
    expect(page.leftOut.join(" ")).toContain("pep-quality-share, pep-on-time-share dated 31 March 2019");
    expect([page.qualityChart, page.planTrend, page.schoolChart, page.contactsChart]).toEqual([null, null, null, null]);
    const published = cells(await openSample({ data: [folder], asAt: "2019-03-31", publish: true }));
    expect(smallCounts(published)).toEqual([]);
  });

  it("says that outcomes are missing where the return has no OC2", async () => {
    const page = cells(await openSample({ data: [oneChild()], asAt: "2019-03-31" }));
    expect(page.yearNote).toContain("The return has none of them for the year in which");
    expect(page.leftOut[0]).toContain("the return has no outcomes (file OC2)");
    expect(page.hasOutcomes).toBe(false);
    expect([page.checksChart, page.scoreGroups, page.scoreTrend, page.bandsChart]).toEqual([null, null, null, null]);
  });

  it("is made for a date that the return does not cover", async () => {
    const page = cells(await openSample({ asAt: "2024-01-01" }));
    expect(page.hasOutcomes).toBe(false);
    expect(page.leftOut.join(" ")).toContain("dated 1 January 2024");
  });

  const later = oraclePath("returns/central-bedfordshire-2025");
  it("takes a return of one year, with nothing to compare with", async () => {
    const page = cells(await openSample({ data: [later] }));
    expect(page.shownYear).toBe("31 March 2025");
    expect(page.checks[0]).toMatch(/^Health assessments up to date: [\d.]+% \(95% interval [\d.]+ to [\d.]+\)\.$/);
    expect(page.scoreTrend).toBeNull();
    // 85 boys and 98 girls were asked; 74 and 95 scores came: 87.1% and 96.9%
    expect(page.sexFinding).toContain("more than chance: SDQ score received");
  });
});

describe("the prose of health and education", () => {
  it("types no figure but section numbers, the scale of the score and the ages", () => {
    const prose = proseOf("health-and-education");
    const typed = prose
      .replace(/\{[^{}]*\}/g, "")
      .replace(/"[^"]*"/g, "")
      .replace(/0, the fewest difficulties, to 40|0 to 13 is normal, 14 to 16 borderline, and 17 or more/g, "")
      .replace(/12 months|aged 5 to 16|aged 10 to 17|10 working days|11|SSDA903|95%/g, "");
    expect(typed.match(/.{0,30}\d.{0,30}/g) ?? []).toEqual([]);
  });
});
