import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ChartTable } from "@lac-analytics/charts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asks, cells as cellsOf } from "../../notebooks/assurance/cells.ts";
import { project } from "../lac.ts";
import { oraclePath } from "../oraclePath.ts";
import { answersTo, openSample, type SampleSource } from "./openSample.ts";

const cells = (source: SampleSource): ReturnType<typeof cellsOf> => cellsOf(source, answersTo(asks, source));

const verdictOf = (table: ChartTable | null, what: string) =>
  table?.rows.find(([name]) => String(name).startsWith(what))?.slice(2);

const authority = "E06000056";
const asAt = "2019-01-21";

describe("the log of assurance of the sample", () => {
  let page: ReturnType<typeof cells>;
  beforeAll(async () => {
    page = cells(await openSample());
  });

  it("leaves to people who answers for it", () => {
    expect(page.roles.rows.map(([role]) => role)).toEqual(["Commissioner", "Analyst", "Assurer", "Approver"]);
    expect(page.roles.rows.flatMap((row) => row.slice(2)).every((cell) => /^_+$/.test(cell))).toBe(true);
  });

  it("names whom settings name, and leaves the others blank", async () => {
    const named = cells({ ...(await openSample()), roles: { approver: "Director of Children's Services" } });
    expect(named.roles.rows.map(([role, , name]) => [role, name])).toEqual([
      ["Commissioner", expect.stringMatching(/^_+$/)],
      ["Analyst", expect.stringMatching(/^_+$/)],
      ["Assurer", expect.stringMatching(/^_+$/)],
      ["Approver", "Director of Children's Services"],
    ]);
  });

  it("names what was checked, by what and with what outcome", () => {
    expect(verdictOf(page.dataTable, "Header")).toEqual([
      "held",
      "1,209 rows read, none left out; every cell could be read",
    ]);
    expect(page.rulesTable).toBeNull();
    expect(page.losses).toBe("");
    // Central Bedfordshire Corporate Parenting Panel, 11 February 2019, item 5: 315 children
    expect(verdictOf(page.sumTable, "Children of each age")).toEqual(["held", "315 in the return, 315 by adding up"]);
    expect(verdictOf(page.sumTable, "Children looked after a year before")?.[0]).toBe("held");
    // the Department's table of children looked after: 313 on 31 March 2018
    expect(verdictOf(page.sumTable, "Children looked after, on 31 March 2018")).toEqual([
      "held",
      "313 in the return, 313 published",
    ]);
  });

  it("gives what is assumed with its source, how much it matters, and what was not checked", () => {
    expect(page.caseloadTable?.columns.map(({ label }) => label)).toContain("Where it comes from");
    expect(page.sensitivity?.table.rows.length).toBeGreaterThan(0);
    expect(page.prices?.columns.map(({ label }) => label)).toContain("Source");
    expect(page.notRun.join(" ")).toContain("as it needs Ofsted's list of providers, which was not given: 1008");
  });
});

describe("the log of assurance of a return in which something was broken", () => {
  const folder = mkdtempSync(join(tmpdir(), "lac-assurance-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  it("says so: of what cannot be read, of the rule, of the published count, and at the head", async () => {
    cpSync(join(project, "data-samples/return"), folder, { recursive: true });
    spoil("Header.csv", (rows) =>
      rows.map((row, at) => (at === 0 ? row.replace(/\d\d\/\d\d\/\d{4}/, "31/02/2010") : row)),
    );
    // every second episode, and so children, are gone
    spoil("Episodes.csv", (rows) => rows.filter((_, at) => at % 2 === 0));
    const page = cells(await openSample({ data: [folder], authority, asAt }));
    expect(verdictOf(page.dataTable, "Header")?.[0]).toBe("failed");
    expect(page.losses).toBe("DOB of Header cannot be read in 1 of 1,209 rows.");
    expect(verdictOf(page.dataTable, "Rules whose breach is an error")?.[0]).toBe("failed");
    expect(page.rulesTable?.rows.map(([code]) => code)).toContain("388");
    expect(verdictOf(page.sumTable, "Children looked after, on 31 March 2018")?.[0]).toBe("failed");
    const [first] = page.first.messages;
    expect(first).toMatchObject({ kind: "concern", lead: "Checks that failed" });
    expect(first?.text).toContain("checks failed. Header: every row and cell: ");
  });

  function spoil(file: string, change: (rows: readonly string[]) => readonly string[]): void {
    const path = join(folder, file);
    const [heading = "", ...rows] = readFileSync(path, "utf8").split("\n");
    writeFileSync(path, [heading, ...change(rows)].join("\n"));
  }
});

describe("the log of assurance in other versions", () => {
  it("takes another council's return, and assumes nothing that nobody gave", async () => {
    const data = [oraclePath("returns/rutland-2025")];
    const page = cells(await openSample({ data, authority: "E06000017", population: "8300", asAt: "2025-03-31" }));
    // the Department's table of children looked after: 32 on 31 March 2025
    expect(verdictOf(page.sumTable, "Children looked after, on 31 March 2025")).toEqual([
      "held",
      "32 in the return, 32 published",
    ]);
    expect([page.caseloadTable, page.sensitivity, page.prices, page.noScenario]).toEqual([null, null, null, true]);
  });

  it("tells for publication no count of what was found in the return", async () => {
    const page = cells(await openSample({ publish: true }));
    expect([page.dataTable, page.rulesTable, page.sumTable, page.sensitivity, page.losses]).toEqual([
      null,
      null,
      null,
      null,
      "",
    ]);
    expect(page.notRun).toEqual([]);
  });
});
