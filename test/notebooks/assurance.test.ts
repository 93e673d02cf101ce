import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ChartTable } from "@lac-analytics/charts";
import { type Day, dayFromIso, type Figure, type RuleOutcome } from "@lac-analytics/core";
import { numberInWords } from "@lac-analytics/notebook";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asks, cells as cellsOf, rulesNotRun } from "../../notebooks/assurance/cells.ts";
import { readingChecks, ruleChecks } from "../../notebooks/assurance/dataChecks.ts";
import { sumChecks } from "../../notebooks/assurance/sumChecks.ts";
import { project } from "../lac.ts";
import { oraclePath } from "../oraclePath.ts";
import { answersTo, openSample, type SampleSource } from "./openSample.ts";

const cells = (source: SampleSource): ReturnType<typeof cellsOf> => cellsOf(source, answersTo(asks, source));

const verdictOf = (table: ChartTable | null, what: string) =>
  table?.rows.find(([name]) => String(name).startsWith(what))?.slice(2);

const authority = "E06000056";
const asAt = "2019-01-21";

describe("rules that were not run", () => {
  it("are one or several, by their number", () => {
    const reason = "it needs postcodes, which were not given";
    const other = "it needs Ofsted's list, which was not given";
    expect(
      rulesNotRun([
        { code: "1008", reason },
        { code: "1009", reason: other },
        { code: "1010", reason: other },
      ]),
    ).toEqual([
      "Rule not run, as it needs postcodes, which were not given: 1008.",
      "Rules not run, as each needs Ofsted's list, which was not given: 1009 and 1010.",
    ]);
  });
});

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
    expect(page.notRun.join(" ")).toContain("as each needs Ofsted's list of providers, which was not given: 1008");
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
    expect(verdictOf(page.dataTable, "Rules that every return must keep")?.[0]).toBe("failed");
    expect(page.rulesTable?.rows.map(([code]) => code)).toContain("388");
    expect(verdictOf(page.sumTable, "Children looked after, on 31 March 2018")?.[0]).toBe("failed");
    const [first] = page.first.messages;
    expect(first).toMatchObject({ kind: "concern", lead: "Checks that failed" });
    // the parts add up to all that was checked, as the tables have it
    const outcomes = [...(page.dataTable?.rows ?? []), ...(page.sumTable?.rows ?? [])].map((row) => row[2]);
    const inAll = (verdict: string) => numberInWords(outcomes.filter((one) => one === verdict).length);
    const unmade = outcomes.includes("not checked") ? ` and ${inAll("not checked")} could not be made` : "";
    expect(first?.text.replace(/,? and /g, " and ").replace(/, /g, " and ")).toContain(
      `Of ${outcomes.length} checks ${inAll("failed")} failed and ${inAll("held")} held${unmade}. Header: every row and cell: `,
    );
    expect(verdictOf(page.dataTable, "Rules that every return must keep")?.[1]).toMatch(/ rules checked, .* broken \(/);
  });

  // a row that cannot be read, in each file that the sample has
  it.each(readdirSync(join(project, "data-samples/return")).map((file) => [file.replace(/\.csv$/, ""), file] as const))(
    "says so of %s",
    async (kind, file) => {
      cpSync(join(project, "data-samples/return"), folder, { recursive: true });
      spoil(file, (rows) => [...rows.filter((row) => row !== ""), "A,B,C,31/02/2018,?"]);
      const { account } = await openSample({ data: [folder], authority, asAt });
      const [found] = readingChecks(account).filter(({ what }) => what === `${kind}: every row and cell`);
      expect(found?.verdict).toBe("failed");
      expect(readingChecks(account).filter(({ verdict }) => verdict === "failed")).toHaveLength(1);
    },
  );

  it("says of a file of another kind that it was not checked", async () => {
    cpSync(join(project, "data-samples/return"), folder, { recursive: true });
    writeFileSync(join(folder, "minutes.csv"), "item,words\n1,none\n");
    const { account } = await openSample({ data: [folder], authority, asAt });
    rmSync(join(folder, "minutes.csv"));
    expect(readingChecks(account).filter(({ what }) => what === "Other files")).toMatchObject([
      { verdict: "not checked", found: "One file of no kind that the return has" },
    ]);
  });

  function spoil(file: string, change: (rows: readonly string[]) => readonly string[]): void {
    const path = join(folder, file);
    const [heading = "", ...rows] = readFileSync(path, "utf8").split("\n");
    writeFileSync(path, [heading, ...change(rows)].join("\n"));
  }
});

describe("a check of the log that is broken by itself", () => {
  const rule = { code: "101", says: "is wrong", distorts: [], children: 0 };
  it.each([
    ["error", "Rules that every return must keep"],
    ["query", "Rules that a return may break for a reason"],
  ] as const)("says so of rules of which a breach is an %s", (severity, what) => {
    const verdicts = (breaches: number) =>
      ruleChecks([{ ...rule, severity, breaches }] as unknown as readonly RuleOutcome[]).map((check) => [
        check.what,
        check.verdict,
      ]);
    expect(verdicts(0)).toEqual([[what, "held"]]);
    expect(verdicts(1)).toEqual([[what, "failed"]]);
  });

  it.each([
    [["PL_POST is missing"], "One rule checked, one broken; it is about where some children live"],
    [
      ["PL_POST is missing", "SEX is missing"],
      "Two rules checked, two broken; the records do not say, or do not say right, where some children live and who some children are",
    ],
    [
      ["PL_POST is missing", "SEX is missing", "DEC is missing"],
      "Three rules checked, three broken; most often the records do not say, or do not say right, where some children live and who some children are",
    ],
    [["it is wrong"], "One rule checked, one broken"],
  ])("says in plain words what broken rules are about: %s", (wrong, plainly) => {
    const rules = wrong.map((says, at) => ({ ...rule, severity: "error", says, breaches: 9 - at }));
    expect(ruleChecks(rules as unknown as readonly RuleOutcome[])[0]?.plainly).toBe(plainly);
  });

  // what was published by the date: 313 on 31 March 2018, and who came and left in the year to it
  it.each([
    ["Children of each age make up", "cla-number", "age", "2019-01-21"],
    ["Children looked after a year before and the net change", "net-change", "total", "2019-01-21"],
    ["Children looked after a year before and the net change", "cla-number", "total", "2018-01-21"],
    ["Children looked after, on 31 March 2018", "cla-number", "total", "2018-03-31"],
    ["Children starting", "started-number", "total", "2018-03-31"],
  ])("says so of the sum: %s (%s by %s)", async (what, measure, breakdown, iso) => {
    const source = await openSample();
    const { figures } = answersTo(asks, source);
    const checked = (given: typeof figures) => sumChecks(source, given);
    const day = dayFromIso(iso);
    const oneMore = (figure: Figure): Figure =>
      figure.measure === measure && figure.breakdown === breakdown && figure.symbol === ""
        ? { ...figure, value: figure.value + 1, numerator: (figure.numerator ?? 0) + 1 }
        : figure;
    const broken = { ...figures, on: (at: Day) => (at === day ? figures.on(at).map(oneMore) : figures.on(at)) };
    const verdict = (checks: ReturnType<typeof checked>) =>
      checks.find((check) => check.what.startsWith(what))?.verdict;
    expect(verdict(checked(figures))).toBe("held");
    expect(verdict(checked(broken))).toBe("failed");
  });

  it("names the one sum in which the sample and what was published part", async () => {
    const source = await openSample();
    // the Department's table: 123 ceased in the year to 31 March 2018, of whom the sample has 117
    const failed = sumChecks(source, answersTo(asks, source).figures).filter(({ verdict }) => verdict === "failed");
    expect(failed.map(({ what, found }) => [what, found])).toEqual([
      ["Children ceasing to be looked after, in the year to 31 March 2018", "117 in the return, 123 published"],
    ]);
  });

  it("is not checked where the return cannot tell", async () => {
    const source = await openSample();
    const { figures } = answersTo(asks, source);
    const untold = ({ numerator: _, ...figure }: Figure): Figure => ({ ...figure, symbol: "x" });
    const none = { ...figures, on: (at: Day) => figures.on(at).map(untold) };
    expect(new Set(sumChecks(source, none).map(({ verdict }) => verdict))).toEqual(new Set(["not checked"]));
  });
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
