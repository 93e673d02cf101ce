import { join } from "node:path";
import type { Chart, ChartTable } from "@lac-analytics/charts";
import { verdictInWords } from "@lac-analytics/charts";
import { measures } from "@lac-analytics/core";
import { shortVerdict } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";
import { figureSentence } from "../../packages/notebook/src/findings/findingWords.ts";
import { type FirstPage, firstPageAmong } from "../../packages/notebook/src/findings/firstPage.ts";
import { stepOf } from "../../packages/notebook/src/findings/messageOf.ts";
import { findNotebooks } from "../../packages/notebook/src/node/findNotebooks.ts";
import { runCells } from "../../packages/notebook/src/node/runCells.ts";
import { project } from "../lac.ts";
import { oraclePath } from "../oraclePath.ts";
import { openSample } from "./openSample.ts";
import { readingGrade } from "./readingGrade.ts";

const notebooks = join(project, "notebooks");

interface Paper {
  readonly name: string;
  readonly page: FirstPage;
  readonly titles: readonly string[];
  readonly tables: readonly ChartTable[];
  /** all that is text in its cells */
  readonly texts: readonly string[];
}

const rutland = {
  data: [oraclePath("returns/rutland-2025")],
  authority: "E06000017",
  population: "8300",
  asAt: "2025-03-31",
};

async function papersOf(options: Parameters<typeof openSample>[0]): Promise<readonly Paper[]> {
  const source = await openSample(options);
  const papers: Paper[] = [];
  for (const notebook of findNotebooks(notebooks, [])) {
    const cells = await runCells(notebook, source, source.answer);
    const page = firstPageAmong(cells);
    if (page !== undefined) {
      const values = Object.values(cells);
      const [titles, tables, texts] = [values.flatMap(titlesOf), values.flatMap(tablesOf), values.flatMap(textsOf)];
      papers.push({ name: notebook.name, page, titles, tables, texts });
    }
  }
  return papers;
}

function titlesOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(titlesOf);
  return isChart(value) ? [value.title] : [];
}

function tablesOf(value: unknown): readonly ChartTable[] {
  if (typeof value !== "object" || value === null) return [];
  if (isTable(value)) return [value];
  return Object.values(value).flatMap(tablesOf);
}

const verdictOfStep = {
  worse: "Perhaps worse",
  better: "Perhaps better",
  "neither good nor bad": "Not tested",
} as const;

function isTable(value: object): value is ChartTable {
  return "columns" in value && "rows" in value && "caption" in value;
}

/** Every text in a value, but for the specifications of charts. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => (/pecification$/.test(key) ? [] : textsOf(each)));
}

function isChart(value: unknown): value is Chart {
  return typeof value === "object" && value !== null && "specification" in value && "title" in value;
}

describe.each([
  ["the sample", {}],
  ["another council", rutland],
  // the sample's records are not Hertfordshire's: what is published and what the return tells do not agree
  ["a council whose records are not what was published", { authority: "E10000015" }],
])("the first pages of %s", async (_, options) => {
  const papers = await papersOf(options);
  const said = papers.flatMap(({ page }) => [
    ...page.messages.map(({ lead, text }) => `${lead}: ${text}`),
    ...page.questions,
    page.asked,
    page.cost,
  ]);

  it("are there for every notebook", () => {
    expect(papers.map(({ name }) => name)).toEqual(findNotebooks(notebooks, []).map(({ name }) => name));
  });

  it.each(papers.filter(({ page }) => page.messages.length > 0).map((paper) => [paper.name, paper] as const))(
    "%s has two to six messages where two things are known, one to four questions, and a word on cost",
    (_name, { page }) => {
      expect(page.messages.length).toBeGreaterThanOrEqual(page.found.length > 1 ? 2 : 1);
      expect(page.messages.length).toBeLessThanOrEqual(6);
      expect(page.questions.length).toBeGreaterThanOrEqual(1);
      expect(page.questions.length).toBeLessThanOrEqual(4);
      expect(page.cost).not.toBe("");
    },
  );

  it("say one thing of one series: in the table, in the messages and in the titles of charts", () => {
    for (const { page, titles } of papers) {
      page.found.forEach((finding, at) => {
        const column = page.glance?.columns.findIndex(({ label }) => label === "What the figures say") ?? -1;
        const told = String(page.glance?.rows[at]?.[column])
          .replace(/ since [A-Z][a-z]+ \d{4}(, not of late)?$| than the usual .*$/, "")
          .replace("Higher", "Up")
          .replace("Lower", "Down");
        // of a large step that no test was made of the verdict on the whole series says nothing
        const step = stepOf(finding);
        const verdict = step === undefined ? shortVerdict(finding.verdict) : verdictOfStep[step];
        expect(told).toBe(verdict);
        const words = verdictInWords(finding.series);
        const opposite = words.replace(/^(?:rising|falling)/, (way) => (way === "rising" ? "falling" : "rising"));
        if (opposite !== words) expect(titles.filter((title) => title.endsWith(opposite))).toEqual([]);
      });
    }
  });

  it("say one thing of one figure in all papers of the pack: one verdict, for one reason, and one form of its value", () => {
    const told = new Map<string, string>();
    for (const { page, name } of papers) {
      for (const finding of page.found) {
        const { now, verdict } = finding;
        const key = [now.measure, now.breakdown, now.category, now.periodStart, now.periodEnd].join(" ");
        const says = `${figureSentence(finding)}: ${shortVerdict(verdict)}, ${JSON.stringify(verdict.reason)}, before ${finding.before?.periodEnd}`;
        const before = told.get(key) ?? says;
        expect(`${name} ${key}: ${says}`).toBe(`${name} ${key}: ${before}`);
        told.set(key, before);
      }
    }
    expect(told.size).toBeGreaterThan(20);
  });

  it("have a percentage with one decimal or none, wherever one stands", () => {
    // this one holds what a paper prints, with the decimals that it has there
    for (const { name, texts } of papers.filter((paper) => paper.name !== "does-it-add-up")) {
      const long = texts.flatMap((text) => text.match(/.{0,30}\d\.\d{2,}%.{0,10}/g) ?? []);
      expect(long, name).toEqual([]);
    }
  });

  it("say in tables of indicators what their first pages say of the same figures", () => {
    for (const { page, tables } of papers) {
      for (const { columns, rows } of tables) {
        const at = columns.findIndex(({ label }) => label === "What the figures say");
        const named = columns.findIndex(({ label }) => label === "Indicator");
        if (at < 0 || named < 0) continue;
        for (const row of rows) {
          const finding = page.found.find(
            ({ now }) =>
              now.category === "total" &&
              measures.some(({ id, title }) => id === now.measure && title === row[named]) &&
              now.periodStart.slice(0, 7) !== now.periodEnd.slice(0, 7),
          );
          if (finding !== undefined) expect(row[at]).toBe(shortVerdict(finding.verdict));
        }
      }
    }
  });

  it("have no id of a measure, name of a method, file or setting in them, nor a value that is none", () => {
    const text = said.join("\n");
    expect(text).not.toMatch(/\b(?:[a-z]+-){2,}(?:share|number|rate|year|a\d+)\b/);
    expect(text).not.toMatch(/settings\.json|\.csv|nationalFiles|Fisher|Wilson|Cochran|Benjamini|interval/);
    expect(text).not.toMatch(/NaN|undefined|null|\{value\}|Infinity|\.\.|\s[.,]/);
  });

  it("can be read by somebody of thirteen or fourteen, on the whole, and no sentence takes a degree", () => {
    // GOV.UK writes for a reading age of nine, where it can; the committee's words, such as immunisations, are long
    expect(readingGrade(said.join(" "))).toBeLessThan(9);
  });
});
