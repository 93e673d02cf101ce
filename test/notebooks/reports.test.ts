import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { runCells } from "@lac-analytics/notebook/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type LacRun, lac, lacAlone, project } from "../lac.ts";
import { builtReports } from "../report/builtReports.ts";
import { openSample } from "./openSample.ts";
import { smallCounts } from "./smallCounts.ts";

const scratch = join(project, "test/dist/reports");
const notebook = "understanding-our-population";
const page = `${notebook}.html`;
const folders: string[] = [];

/** A folder below the project, so that what a notebook imports is found, and gone afterwards. */
function scratchFolder(): string {
  mkdirSync(scratch, { recursive: true });
  const folder = mkdtempSync(join(scratch, "run-"));
  folders.push(folder);
  return folder;
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** Few reports of a folder in whose pages every element, attribute and class stands that stands in any of its reports. */
function reportsOfEveryKind(folder: string): readonly string[] {
  const kinds = new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith(".html") && file !== "index.html" && !/-(?:model|notes)\.html$/.test(file))
      .map((file) => [file.replace(/\.html$/, ""), kindsIn(readFileSync(join(folder, file), "utf8"))]),
  );
  const every = new Set([...kinds.values()].flatMap((each) => [...each]));
  const few: string[] = [];
  for (let left = every; left.size > 0; ) {
    const added = (name: string): number => kinds.get(name)?.intersection(left).size ?? 0;
    const [most = ""] = [...kinds.keys()].toSorted((one, other) => added(other) - added(one));
    few.push(most);
    left = left.difference(kinds.get(most) ?? left);
  }
  return few;
}

/** The elements of the main part of a page, drawings among them, each with its attributes and classes. */
function kindsIn(html: string): ReadonlySet<string> {
  const main = /<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? "";
  return new Set(
    [...main.matchAll(/<([a-z]\w*)([^>]*)>/gi)].flatMap(([, tag, attributes = ""]) => [
      `${tag}`,
      ...[...attributes.matchAll(/ ([a-z-]+)="([^"]*)"/gi)].map(
        ([, name, value]) => `${tag} ${name}${name === "class" ? ` ${value}` : ""}`,
      ),
    ]),
  );
}

describe("lac report on the sample", () => {
  let first: string;
  let run: LacRun;
  let html: string;
  let text: string;

  beforeAll(async () => {
    ({ folder: first, run } = await builtReports("sample"));
    html = readFileSync(join(first, page), "utf8");
    text = html
      .replace(/<svg[\s\S]*?<\/svg>/g, " ")
      .replace(/<[^>]+>/g, " ")
      .replace(/\s+/g, " ");
  });

  it("is done, and prints where the report is and what it holds", () => {
    expect(run.status).toBe(0);
    expect(run.output).toContain(join(first, page));
    expect(run.output).toContain("Understanding our population of looked after children");
    expect(run.output).toMatch(/5 charts, \d+ tables, \d+ kB/);
    const notebooks = readdirSync(join(project, "notebooks")).filter((name) =>
      existsSync(join(project, "notebooks", name, "report.mdx")),
    );
    const models = ["personal-advisers-model", "placements-model"];
    const pages = ["index", ...notebooks, ...notebooks.map((name) => `${name}-notes`), ...models];
    expect(readdirSync(first).filter((name) => name.endsWith(".html"))).toEqual(
      pages.map((name) => `${name}.html`).toSorted(),
    );
    const others = ["index", ...notebooks].flatMap((name) =>
      ["pdf", "docx", "xlsx"].map((format) => `${name}.${format}`),
    );
    expect(readdirSync(first).filter((name) => !name.endsWith(".html"))).toEqual(
      [...others, "reports.json", "ro-crate-metadata.json"].toSorted(),
    );
  });

  it("has pages of 400 kB at most, but for the pages to try other numbers in, which bring their programs with them", () => {
    const heavy = readdirSync(first).filter(
      (name) => name.endsWith(".html") && statSync(join(first, name)).size > 400_000,
    );
    expect(heavy.toSorted()).toEqual(["personal-advisers-model.html", "placements-model.html"]);
  });

  // Central Bedfordshire Corporate Parenting Panel, 11 February 2019, item 5; where a share contradicts its counts, the counts win
  it.each([
    "315 children",
    "All foster placements 233 74.0% of children looked after 12",
    "Independent fostering agency 101 43.3% of foster placements 5",
    "In-house 130 55.8% of foster placements 6",
    "In-house with friends or family 34 14.6% of foster placements 0",
    "Between 21 January 2019 and 21 July 2019, if they stay in care until then, those who turn 18: 21 children",
    "Young offender institution or prison 1 1",
  ])("prints %s", (printed) => {
    expect(text).toContain(printed);
  });

  it("has the same pages, byte for byte, when built again elsewhere and without documents, but for the line that names these", async () => {
    const second = scratchFolder();
    const again = await lacAlone(["report", "--out", second]);
    expect(again.status, again.messages).toBe(0);
    const pages = readdirSync(first).filter((name) => name.endsWith(".html"));
    expect(readdirSync(second).filter((name) => name.endsWith(".html"))).toEqual(pages);
    for (const file of pages) {
      const before = readFileSync(join(first, file), "utf8").replace(/^<li>This report as .*<\/li>\n/m, "");
      expect(readFileSync(join(second, file), "utf8") === before, file).toBe(true);
    }
  });

  // that a paper made again in another process has the same records too is for `report/cli/keepProgram`
  it("has the same documents, byte for byte, whatever is built beside them", async () => {
    const { folder: alone } = await builtReports("advisers in documents");
    const documents = readdirSync(alone).filter((file) => file.startsWith("personal-advisers."));
    expect(documents).toHaveLength(3);
    const isOther = (file: string): boolean => !readFileSync(join(alone, file)).equals(readFileSync(join(first, file)));
    expect(documents.filter(isOther)).toEqual([]);
  });

  it("has the same documents, byte for byte, in reports that between them hold all that any page of a report does", async () => {
    const few = reportsOfEveryKind(first);
    const formats = ["pdf", "docx", "xlsx"];
    const again = scratchFolder();
    const run = await lacAlone(["report", ...few, "--formats", formats.join(), "--out", again]);
    expect(run.status, run.messages).toBe(0);
    const documents = few.flatMap((name) => formats.map((format) => `${name}.${format}`));
    const isOther = (file: string): boolean => !readFileSync(join(again, file)).equals(readFileSync(join(first, file)));
    expect(documents.filter(isOther)).toEqual([]);
  });

  it("has no address of the network, and nothing that the policy would refuse", () => {
    const addresses = [...html.matchAll(/(?:https?:)?\/\/[\w.-]+\.\w+/g)].map(([address]) => address);
    expect(addresses.filter((address) => !address.startsWith("http://www.w3.org"))).toEqual([]);
    expect(html).not.toMatch(
      /<script[^>]*\ssrc=|<link[^>]+href="(?!data:)|<[a-z]+[^>]*\sstyle=|<[a-z]+[^>]*\son[a-z]+=/,
    );
    expect(html).toContain(`http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-`);
  });

  it("says what its figures are, and in its notes how it was made: files with their hashes, versions, the code of its cells", () => {
    const notes = readFileSync(join(first, page.replace(".html", "-notes.html")), "utf8");
    expect(text).toContain("Children with an episode of care open on the date");
    expect(notes).toMatch(/Episodes\.csv<\/th><td class="number">[\d,]+<\/td><td class="hash">[0-9a-f]{64}</);
    expect(notes).toMatch(/vega-lite \d+\.\d+\.\d+/);
    expect(notes).toContain("export function cells(");
  });

  it("names no child, no postcode and no date of birth of the return", () => {
    const lines = readFileSync(join(project, "data-samples/return/Header.csv"), "utf8").split(/\r?\n/).slice(1, -1);
    for (const line of lines) {
      const [child = "", , born = "", , upn = ""] = line.split(",");
      for (const secret of [child, born, upn]) if (secret.length > 3) expect(html.includes(secret), secret).toBe(false);
    }
    const episodes = readFileSync(join(project, "data-samples/return/Episodes.csv"), "utf8");
    for (const postcode of new Set(episodes.match(/\b[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}\b/g)))
      expect(html).not.toContain(postcode);
  });
});

describe("lac report", () => {
  it("takes another return, date and authority, and does without a rate where no population is given", async () => {
    const out = scratchFolder();
    const { status, messages } = await lac([
      "report",
      notebook,
      "--data",
      "data-samples/return",
      "--as-at",
      "2016-03-31",
      "--out",
      out,
    ]);
    expect({ status, messages }).toMatchObject({ status: 0 });
    const html = readFileSync(join(out, page), "utf8");
    expect(html).toContain("284 children");
    const notes = readFileSync(join(out, page.replace(".html", "-notes.html")), "utf8");
    expect(notes).toContain("The rate for every 10,000 children who live in the area");
    expect(html).not.toMatch(/Central Bedfordshire,|synthetic/);
  });

  it("shows no small number in a version for publication, and marks each version as what it is", async () => {
    const { folder: out, run } = await builtReports("for publication");
    expect(run.status, run.messages).toBe(0);
    const html = readFileSync(join(out, page), "utf8");
    expect(html).toContain("For publication: small numbers are withheld");
    expect(html).not.toContain("Internal: small numbers are shown");
    const source = await openSample({ publish: true });
    const cells = await runCells(
      { name: notebook, folder: join(project, "notebooks", notebook) },
      source,
      source.answer,
    );
    expect(smallCounts(cells)).toEqual([]);
    expect(html).toContain("[c]");
    expect(html).not.toMatch(/joined and/);
  });

  it("writes the formats asked for, and no other", async () => {
    const { folder: out, run } = await builtReports("advisers in documents");
    expect(run.status, run.messages).toBe(0);
    const written = readdirSync(out).filter((file) => file.startsWith("personal-advisers"));
    expect(written.toSorted()).toEqual(["docx", "pdf", "xlsx"].map((format) => `personal-advisers.${format}`));
    expect(readFileSync(join(out, "personal-advisers.pdf")).subarray(0, 5).toString()).toBe("%PDF-");
    for (const format of ["docx", "xlsx"])
      expect(
        readFileSync(join(out, `personal-advisers.${format}`))
          .subarray(0, 2)
          .toString(),
      ).toBe("PK");
  });

  it("does not compare with a day that the return cannot answer for", async () => {
    const out = scratchFolder();
    await lac(["report", notebook, "--as-at", "2009-06-30", "--data", "data-samples/return", "--out", out]);
    const html = readFileSync(join(out, page), "utf8");
    expect(html).toContain("The return can answer for 1 April 2009 to 31 March 2019 only");
    expect(html).not.toMatch(/that is a clear change|<strong>(?:Worse|Better|Up|Down):/);
  });

  it("refuses a format that there is not, and a folder that cannot be one", async () => {
    const unknown = await lac(["report", "--formats", "html,odt"]);
    expect(unknown).toMatchObject({ status: 2, output: "" });
    expect(unknown.messages).toContain('there is no format "odt"');
    const blocked = await lac(["report", "--out", "package.json"]);
    expect(blocked).toMatchObject({ status: 2, output: "" });
    expect(blocked.messages).toContain("package.json");
  });

  it("refuses a notebook that is not there", async () => {
    const { status, messages } = await lac(["report", "no-such-notebook"]);
    expect(status).toBe(2);
    expect(messages).toContain('There is no notebook "no-such-notebook"; ');
  });
});

describe("a faulty notebook", () => {
  /** Builds a copy of the sample's notebook in which something was changed. */
  async function buildChanged(file: string, from: string, to: string): Promise<LacRun & { readonly out: string }> {
    const folder = scratchFolder();
    const changed = join(folder, "notebooks", notebook);
    cpSync(join(project, "notebooks", notebook), changed, { recursive: true });
    const settings = readFileSync(join(project, "notebooks/settings.json"), "utf8");
    writeFileSync(join(folder, "notebooks/settings.json"), settings.replaceAll('"../', `"${project}/`));
    writeFileSync(
      join(folder, "notebooks/tsconfig.json"),
      JSON.stringify({
        extends: join(project, "tsconfig.base.json"),
        compilerOptions: { rootDir: ".", outDir: "dist", emitDeclarationOnly: true },
        include: ["*/*.ts"],
        references: ["core", "charts", "document", "report"].map((name) => ({ path: join(project, "packages", name) })),
      }),
    );
    const before = readFileSync(join(changed, file), "utf8");
    expect(before).toContain(from);
    writeFileSync(join(changed, file), before.replace(from, to));
    const out = join(folder, "out");
    return { ...(await lac(["report", "--out", out], folder)), out };
  }

  const sentence = /^The notebook "understanding-our-population" cannot be built: (.*)$/m;

  it.each([
    [
      "a column that a figure has not",
      "custody.ts",
      "offending.symbol !==",
      "offending.symbols !==",
      /custody\.ts line \d+, column \d+: Property 'symbols' does not exist/,
    ],
    [
      "a breakdown that no figure has",
      "ageAndSex.ts",
      'measure, "sex", sex',
      'measure, "gender", sex',
      /ageAndSex\.ts line \d+, column \d+: .*gender/,
    ],
    [
      "figures of a breakdown that there are not",
      "homes.ts",
      'by("uasc-number", "foster-panel").filter',
      'by("uasc-number", "foster-pannel").filter',
      /homes\.ts line \d+, column \d+: .*foster-pannel/,
    ],
    ["a cell that is not made", "report.mdx", "{turning18}", "{turning81}", /report\.mdx line \d+.*turning81/],
    ["prose that is no MDX", "report.mdx", "## 3. Placement types", "## 3. Placement <types", /report\.mdx/],
  ])("stops the build, naming itself: %s", async (_, file, from, to, said) => {
    const { status, output, messages, out } = await buildChanged(file, from, to);
    expect({ status, output }).toEqual({ status: 2, output: "" });
    expect(sentence.exec(messages)?.[1]).toMatch(said);
    expect(messages).not.toMatch(/\n\s+at /);
    expect(existsSync(out) ? readdirSync(out) : []).toEqual([]);
  });
});
