import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { definitionOf, measures } from "@lac-analytics/core";
import { definitionsFor } from "@lac-analytics/notebook";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lac, project } from "../lac.ts";
import { builtReports } from "../report/builtReports.ts";
import { notebooksWith, scratchFolder } from "../report/cli/settingsFolder.ts";
import { factsIn, sampleFacts } from "./sampleFacts.ts";

const facts = sampleFacts();
const notebooks = readdirSync(join(project, "notebooks")).filter((name) =>
  existsSync(join(project, "notebooks", name, "report.mdx")),
);
const council = "Barsetshire";
const folder = scratchFolder();
afterAll(() => rmSync(folder, { recursive: true }));

/** The sample's return twenty years later: whatever bears a year of the sample's is then somebody else's. */
function laterReturn(): string {
  const into = join(folder, "return");
  mkdirSync(into);
  for (const file of readdirSync(join(project, "data-samples/return"))) {
    const text = readFileSync(join(project, "data-samples/return", file), "utf8");
    const later = text.replaceAll(/\b(\d\d\/\d\d\/)(\d{4})\b/g, (_, day, year) => `${day}${Number(year) + 20}`);
    writeFileSync(join(into, file), later);
  }
  return into;
}

/** What a page says without its mark-up: prose, tables, charts and their descriptions; and apart from it its code. */
function readPage(file: string): { readonly prose: string; readonly all: string } {
  const html = readFileSync(file, "utf8").replace(/<(script|style)[\s\S]*?<\/\1>/g, " ");
  const text = (part: string): string =>
    part
      .replace(/<[^>]+>/g, " ")
      .replaceAll("&#39;", "'")
      .replaceAll("’", "'")
      .replaceAll(/\s+/g, " ");
  return { prose: text(html.replace(/<footer[\s\S]*/, "")), all: text(html) };
}

/** Without the definitions and sources of the catalogue, which name acts and publications with their years. */
function withoutDefinitions(text: string): string {
  return measures
    .flatMap((measure) => [
      definitionOf(measure),
      ...definitionsFor([measure.id]).map(({ definition }) => definition),
      measure.definition,
      measure.source,
    ])
    .reduce((left, words) => left.replaceAll(words.replaceAll(/\s+/g, " "), " "), text);
}

async function build(
  out: string,
  ...options: readonly string[]
): Promise<ReadonlyMap<string, ReturnType<typeof readPage>>> {
  const { status, messages } = await lac(["report", "--out", out, ...options], folder);
  expect(status, messages).toBe(0);
  const pages = readdirSync(out).filter((name) => name.endsWith(".html"));
  return new Map(pages.map((name) => [name, readPage(join(out, name))]));
}

describe("the papers of a council that gave a return and its name, and nothing else", () => {
  let pages: ReadonlyMap<string, ReturnType<typeof readPage>>;
  beforeAll(async () => {
    const settings = { council, authority: "E06000017", data: [laterReturn()], asAt: "2039-03-31", internal: true };
    notebooksWith(folder, JSON.stringify({ ...settings, population: population() }), notebooks);
    pages = await build(join(folder, "named"));
  });

  function population(): string {
    const path = join(folder, "population.csv");
    writeFileSync(path, "authority,year,population\nRutland,2038,64000\n".replace("Rutland", "E06000017"));
    return path;
  }

  const isWritten = (name: string): boolean => pages.has(`${name}.html`);

  it("are those for which a return is enough, with the notes of all, an index, and the page in which posts and costs are entered", () => {
    const beside = ["index", "personal-advisers-model"];
    const all = [...beside, ...notebooks.filter(isWritten), ...notebooks.map((name) => `${name}-notes`)];
    expect([...pages.keys()].sort()).toEqual(all.map((name) => `${name}.html`).sort());
    const notWritten = notebooks.filter((name) => !isWritten(name));
    // what a plan, a paper, evidence and the council's own counts would be about
    expect(notWritten).toEqual(
      expect.arrayContaining(["action-plan", "courts-and-workforce", "does-it-add-up", "evidence"]),
    );
    expect(notebooks.filter(isWritten)).toContain("understanding-our-population");
    for (const name of notWritten) {
      expect(pages.get(`${name}-notes.html`)?.prose).toContain(
        "There is no such paper, since nothing was given for it",
      );
      expect(pages.get("index.html")?.all).not.toContain(`${name}.html`);
    }
  });

  it.each([...notebooks, "index", "personal-advisers-model"])(
    "%s speaks of nobody else: no name, post, sum or date of the sample",
    (name) => {
      const page = pages.get(`${name}.html`);
      const { prose, all } = page ?? pages.get(`${name}-notes.html`) ?? { prose: "", all: "" };
      expect(all.length).toBeGreaterThan(100);
      expect(factsIn(all, facts, ["names", "money", "dates"])).toEqual([]);
      // notes hold code, and the years of acts in it
      if (page !== undefined) expect(factsIn(withoutDefinitions(prose), facts, ["posts", "years"])).toEqual([]);
      expect(prose).toContain(council);
    },
  );

  it.each(notebooks)("%s says nothing of money, and of no committee by a name", (name) => {
    const { prose } = pages.get(`${name}.html`) ?? { prose: "" };
    expect(withoutDefinitions(prose)).not.toMatch(/£\s*\d|\bPanel\b/);
  });

  it.each([
    "action-plan",
    "adoption-six-monthly",
    "courts-and-workforce",
    "does-it-add-up",
    "evidence",
    "health-and-education",
    "personal-advisers",
    "placements",
  ])("%s names what it leaves out, and how to give it", (name) => {
    const { prose = "" } = pages.get(`${name}-notes.html`) ?? {};
    expect(prose).toMatch(/: left out, because .* (?:given|hold it).*; (?:give|list) /);
  });
});

describe("the papers of a return of which nothing is known", () => {
  it("speak of the council, and of nobody else, in a version for publication too", async () => {
    const pages = await build(join(folder, "nameless"), "--data", join(folder, "return"), "--publish");
    expect([...pages.keys()].filter((name) => name.endsWith("-notes.html"))).toHaveLength(notebooks.length);
    expect(pages.has("index.html")).toBe(true);
    for (const [name, { prose, all }] of [...pages].filter(([name]) => !name.endsWith("-notes.html"))) {
      expect(factsIn(all, facts, ["names", "money", "dates"]), name).toEqual([]);
      expect(factsIn(withoutDefinitions(prose), facts, ["posts", "years"]), name).toEqual([]);
      expect(prose, name).not.toContain(council);
    }
    expect(pages.get("understanding-our-population.html")?.prose).toMatch(/[Tt]he council looked after/);
  });
});

describe("the catalogue", () => {
  it("speaks of nobody", async () => {
    const { output } = await lac(["measures"]);
    expect(factsIn(output, facts, ["names", "posts", "money", "dates"])).toEqual([]);
  });

  it("nor do the sources of the notebooks and the packages, but for the names of all authorities, what is known as the sample's, and examples in comments", () => {
    const files = [
      "notebooks",
      ...["core", "charts", "report"].map((name) => `packages/${name}/src`),
      "packages/notebook/template",
    ];
    const texts = files.flatMap((from) =>
      readdirSync(join(project, from), { recursive: true, encoding: "utf8" })
        .filter((path) => /\.(?:ts|mdx)$/.test(path) && !/node_modules|dist/.test(path))
        .map((path) => join(from, path))
        .filter((path) => !/return\/authorities\.ts$|home\/leftOfSample\.ts$/.test(path)),
    );
    expect(texts.length).toBeGreaterThan(500);
    const spoken = texts.filter(
      (path) =>
        factsIn(readFileSync(join(project, path), "utf8").replaceAll(comment, ""), facts, ["names", "money"]).length >
        0,
    );
    expect(spoken).toEqual([]);
  });
});

/** A comment of several lines. */
const comment = /\/\*\*.*?\*\//gs;

describe("the search for facts of the sample", () => {
  it("finds each kind in the sample's own papers", async () => {
    const { folder: out } = await builtReports("sample");
    const all = ["personal-advisers", "personal-advisers-model", "placements", "action-plan"]
      .map((name) => readPage(join(out, `${name}.html`)).prose)
      .join(" ");
    for (const kind of ["names", "posts", "money", "dates", "years"] as const) {
      expect(factsIn(all, facts, [kind]).length, kind).toBeGreaterThan(0);
    }
    expect(factsIn(all, facts, ["posts", "money"])).toEqual(
      expect.arrayContaining([
        "money: £28,500",
        expect.stringMatching(/^posts: .*7 /),
        expect.stringContaining("there are"),
      ]),
    );
  });

  it("finds none in words that are anybody's", () => {
    expect(
      factsIn("Half of 2,019 children; £2,850; 17 advisers.", facts, ["names", "posts", "money", "dates"]),
    ).toEqual([]);
  });
});
