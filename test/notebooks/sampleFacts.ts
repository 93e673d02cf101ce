import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { longDate } from "@lac-analytics/charts";
import { authorityCodes } from "@lac-analytics/core";
import { readCaseloadScenario } from "@lac-analytics/core/project";
import { parse } from "csv-parse/sync";
import { project } from "../lac.ts";

/** What is of the sample's council alone, by kind: texts and patterns that no page of another council may hold. */
export interface SampleFacts {
  /** its name, its codes, its officers, what its plan and its papers are called */
  readonly names: readonly string[];
  /** the dates of its settings, scenarios, series, plan and papers, in every form in which a page might print them */
  readonly dates: readonly string[];
  /** what an adviser costs, what so many cost, budgets and prices, as they are printed */
  readonly money: readonly string[];
  /** its numbers of advisers, its target and its take-up, as a sentence would have them */
  readonly posts: readonly RegExp[];
  /** the years of those dates */
  readonly years: readonly string[];
}

const folder = join(project, "data-samples");
const read = (file: string): string => readFileSync(join(folder, file), "utf8");
const isoDay = /\b\d{4}-\d{2}-\d{2}\b/g;

function rowsOf(file: string): readonly Readonly<Record<string, string>>[] {
  return parse(read(file), { columns: true, relax_column_count: true });
}

/** Reads the facts off the sample's own files and settings, so that a new one is looked for as soon as it is written there. */
export function sampleFacts(): SampleFacts {
  const settings: { readonly council: string; readonly authority: string; readonly dataNote: string } & Record<
    string,
    unknown
  > = JSON.parse(readFileSync(join(project, "notebooks/settings.json"), "utf8"));
  const series = readdirSync(join(folder, "series")).map((file) => join("series", file));
  const scenarios = readdirSync(folder).filter((file) => file.endsWith(".yaml"));
  const plan = rowsOf("action-plan.csv");
  const pack = rowsOf("published-pack.csv");
  const evidence = rowsOf("evidence.csv");
  const written = [
    JSON.stringify(settings),
    ...[...series, ...scenarios, "action-plan.csv", "published-pack.csv"].map(read),
  ].join("\n");
  const days = [...new Set(written.match(isoDay) ?? [])].sort();
  const caseload = readCaseloadScenario(read("caseload-people.yaml"), "caseload-people.yaml");
  const numbers = [...new Set([...(caseload.compare ?? []), ...postsOf(caseload.advisers)])];
  const each = Number(caseload.costPerAdviser);
  return {
    names: longEnough([
      settings.council,
      settings.council.split(" ").at(-1) ?? "",
      ...authorityCodes(settings.authority).filter((code) => code.startsWith("E")),
      settings.dataNote,
      ...plan.flatMap(({ source, recommendation, action, owner, progress }) => [
        source,
        recommendation,
        action,
        owner,
        progress,
      ]),
      ...evidence.flatMap(({ aim, impact, narrative, source }) => [aim, impact, narrative, source]),
      ...pack.flatMap(({ source = "" }) => [source, source.replace(/, item .*/, "")]),
      ...scenarios.flatMap((file) => /^title: "?(.*?)"?$/m.exec(read(file))?.[1]),
    ]),
    dates: days.flatMap((day) => [day, longDate(day), day.split("-").toReversed().join("/")]),
    money: [
      ...[each, ...numbers.map((posts) => posts * each), ...numbersIn(caseload.budget)],
      ...scenarios.flatMap((file) =>
        [...read(file).matchAll(/(?:weekly: |(?:low|likely|high): )(\d{3,})/g)].map(([, p]) => Number(p)),
      ),
    ]
      .filter((pounds) => pounds > 0)
      .map((pounds) => `£${pounds.toLocaleString("en-GB")}`),
    posts: [
      ...numbers.map((posts) => new RegExp(`\\b${posts} (?:personal )?advisers\\b`)),
      /\badvisers there are, the caseload/,
      new RegExp(`\\b(?:target|caseload)s? (?:is|of|at) ${caseload.targetCaseload}\\b`),
    ],
    years: [...new Set(days.map((day) => day.slice(0, 4)))],
  };
}

function postsOf(advisers: ReturnType<typeof readCaseloadScenario>["advisers"]): readonly number[] {
  return typeof advisers === "number" ? [advisers] : (advisers ?? []).map(({ number }) => number);
}

function numbersIn(budget: ReturnType<typeof readCaseloadScenario>["budget"]): readonly number[] {
  return typeof budget === "number" ? [budget] : (budget ?? []).flatMap(({ value }) => value ?? []);
}

/** Texts that are somebody's: those of a word or two are everybody's. */
function longEnough(texts: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(texts.flatMap((text) => (text === undefined ? [] : [text.trim()])))].filter(
    (text) => text.length >= 9,
  );
}

/** Which of the facts a text holds, with their kind; none where it speaks of nobody but its own council. */
export function factsIn(text: string, facts: SampleFacts, kinds: readonly (keyof SampleFacts)[]): readonly string[] {
  return kinds.flatMap((kind) =>
    facts[kind].flatMap((fact) => {
      const isThere = typeof fact === "string" ? wholeWord(fact).test(text) : fact.test(text);
      return isThere ? [`${kind}: ${fact}`] : [];
    }),
  );
}

function wholeWord(fact: string): RegExp {
  return new RegExp(`(?<![\\w£])${fact.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\w,])`);
}
