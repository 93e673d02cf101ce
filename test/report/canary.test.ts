import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { plainRun, toHtml } from "@lac-analytics/document";
import { writeDocument } from "@lac-analytics/document/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { documentWith, heading, paragraph } from "../document/exampleDocument.ts";
import { describeWithProgram } from "../document/pdfText.ts";
import { sheetsIn } from "../document/sheetsIn.ts";
import { type LacRun, lac, project } from "../lac.ts";
import { canary, csvLine, writePlantedReturn } from "./canary/plantedReturn.ts";
import { obeyed, plantedAttribute, plantedTexts } from "./canary/plantedTexts.ts";
import { type BirthDates, birthDatesOf, datesIn, revealed } from "./canary/revealed.ts";
import { type FileTexts, textsOf } from "./canary/textsOf.ts";
import { notebooksWith, sampleSettings, scratchFolder } from "./cli/settingsFolder.ts";

const folder = scratchFolder();
const notebooks = readdirSync(join(project, "notebooks")).filter((name) =>
  existsSync(join(project, "notebooks", name, "report.mdx")),
);
const formats = ["html", "pdf", "docx", "xlsx"];
const hostile = plantedTexts.filter((text) => !text.includes("\t")).join(" ");
let returnFolder: string;
let births: BirthDates;

beforeAll(() => {
  const planted = writePlantedReturn(join(folder, "return"));
  const settings = { ...sampleSettings(), data: [planted.folder] };
  const series = withNotes(settings.series);
  notebooksWith(
    folder,
    JSON.stringify({
      ...settings,
      ...series,
      council: plantedTexts[0],
      authors: plantedTexts.map((text) => text.trim().replace(/^\t/, "")),
      dataNote: hostile,
    }),
    notebooks,
  );
  returnFolder = planted.folder;
  // the return begins in 2009, and with it the dates that its figures are of
  births = birthDatesOf(planted.birthDates, datesOfReports(), "2009-01-01");
  expect(births.isoDates.size).toBeGreaterThan(500);
});

afterAll(() => rmSync(folder, { recursive: true }));

/** The files of local series with every note a planted text. */
function withNotes(series: unknown): { readonly series?: readonly string[] } {
  if (!Array.isArray(series)) return {};
  const copied = join(folder, "series");
  mkdirSync(copied, { recursive: true });
  for (const from of series) {
    for (const file of readdirSync(from).filter((name) => name.endsWith(".csv"))) {
      const [header = "", ...rows] = readFileSync(join(from, file), "utf8").trimEnd().split(/\r?\n/);
      const noted = rows.map((row, at) => {
        const cells = row.split(",").slice(0, header.split(",").indexOf("note"));
        return `${cells.join(",")},${csvLine([plantedTexts[at % plantedTexts.length] ?? ""]).trimEnd()}`;
      });
      writeFileSync(join(copied, file), [header, ...noted].join("\n"));
    }
  }
  return { series: [copied] };
}

/** The dates that reports print of their own: those of their prose, of the settings, and of files that are no return. */
function datesOfReports(): ReadonlySet<string> {
  const texts = [join(project, "notebooks"), join(project, "data-samples")].flatMap((root) =>
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:mdx|csv|json|ya?ml)$/.test(entry.name))
      .filter(({ parentPath }) => !/node_modules|dist|data-samples.return/.test(parentPath))
      .map(({ parentPath, name }) => readFileSync(join(parentPath, name), "utf8")),
  );
  return new Set(texts.flatMap(datesIn));
}

/** An element that planted markup made. */
const plantedTag = new RegExp(`<[a-z][^<>]*\\s${plantedAttribute}=`);

/** A page without the values of attributes, in which markup is text. */
function tagsIn(html = ""): string {
  return html.replace(/="[^"]*"/g, '=""');
}

async function expectNothingRevealed(name: string, texts: FileTexts): Promise<void> {
  expect(revealed(texts, births), name).toEqual([]);
  expect(texts.words.filter((text) => text.includes(obeyed)).length, `${name} obeyed a planted text`).toBe(0);
}

const textOf = ({ output, messages }: LacRun): FileTexts => ({
  raw: [output, messages],
  words: [output, messages],
  joined: [],
});

describeWithProgram("pdftotext", "every report, in every format", () => {
  it.each([
    ["internal", []],
    ["published", ["--publish"]],
  ])(
    "%s: reveals no child, and takes no text of the data for an order",
    async (version, options) => {
      const out = join(folder, version);
      const run = await lac(["report", ...options, "--formats", formats.join(), "--out", out], folder);
      // some of what was planted cannot be read, and that is said
      expect(run.status, run.messages).toBe(1);
      await expectNothingRevealed("what is said", textOf(run));
      const files = readdirSync(out);
      const reports = notebooks.flatMap((name) => formats.map((format) => `${name}.${format}`));
      expect(files).toEqual(expect.arrayContaining([...reports, "index.html"]));
      for (const file of files) {
        const bytes = readFileSync(join(out, file));
        const texts = await textsOf(file, bytes);
        await expectNothingRevealed(file, texts);
        if (file.endsWith(".html")) {
          expect(tagsIn(texts.raw[0])).not.toMatch(plantedTag);
          if (file !== "index.html" && !/-(?:model|notes)\.html$/.test(file)) {
            // one script of the page itself, which its policy names by hash
            expect(tagsIn(texts.raw[0]).split("<script")).toHaveLength(2);
            for (const text of plantedTexts) {
              const shown = text
                .trim()
                .replace(/\s+/g, " ")
                .replace(/[\u{202A}-\u{202E}]/gu, "\u{FFFD}");
              expect(texts.words[0], file).toContain(shown);
            }
          }
        }
        if (file.endsWith(".xlsx") && file !== "index.xlsx") {
          expect(texts.raw.join("")).not.toMatch(/<f>|<f /);
          const cells = [...(await sheetsIn(bytes)).values()].flat();
          expect(cells.some(({ type, value }) => type === "text" && value.includes("=CONCATENATE"))).toBe(true);
        }
      }
    },
    300_000,
  );
});

describe("every other output that may be shared", () => {
  const all = ["--by", "all", "--year", "2018"];

  it.each([
    ["figures", () => ["figures", returnFolder, ...all], 1],
    ["figures for publication", () => ["figures", returnFolder, ...all, "--publish"], 1],
    ["figures as JSON", () => ["figures", returnFolder, ...all, "--format", "json"], 1],
    ["measures", () => ["measures"], 0],
  ] as const)("%s: reveals no child", async (name, args, status) => {
    const run = await lac(args(), folder);
    expect(run.status, run.messages).toBe(status);
    expect(run.output.length).toBeGreaterThan(100);
    await expectNothingRevealed(name, textOf(run));
    if (!args().includes("json")) expect(run.output).not.toMatch(/(?:^|,)"?[=+@\t]|(?:^|,)"?-(?!\d)/m);
  });

  function scenario(): string {
    const path = join(folder, "people.yaml");
    writeFileSync(
      path,
      `title: ${JSON.stringify(plantedTexts[5])}\nfrom: 2019-04-01\nmonths: 12\nyoung_people:\n  people:\n    return: return\nadvisers: 7\nsimulations: 100\n`,
    );
    return path;
  }

  it("what is said where too much was lost to project from: reveals no child", async () => {
    const run = await lac(["project", "caseload", "--scenario", scenario()], folder);
    expect({ status: run.status, output: run.output }).toEqual({ status: 2, output: "" });
    expect(run.messages).toContain("nothing can be projected");
    await expectNothingRevealed("caseload", textOf(run));
  });

  it.each([
    ["a quotation mark that does not end", (text: string) => text.replace(/\n/, `\n"${canary}`)],
    ["a row with a cell too many", (text: string) => text.replace(/\r?\n/, `\r\n${canary},,,,,,,,,,,,,,,,,,,,\r\n`)],
    ["no column of children", (text: string) => text.replace("CHILD", `${canary}-1`)],
    ["a column twice", (text: string) => text.replace("DECOM", "CHILD")],
    ["no date that can be read", (text: string) => text.replace(/\d\d\/\d\d\/\d{4}/g, canary)],
    ["nothing in it", () => ""],
    ["bytes of no text", (text: string) => `${text.slice(0, 500)}\u0000\u0001\u{FFFD}${text.slice(500)}`],
  ])("messages of a return with %s", async (name, broken) => {
    const path = join(folder, "broken");
    rmSync(path, { recursive: true, force: true });
    mkdirSync(path);
    for (const file of readdirSync(returnFolder)) {
      const text = readFileSync(join(returnFolder, file), "utf8");
      writeFileSync(join(path, file), file === "Episodes.csv" ? broken(text) : text);
    }
    const run = await lac(["figures", path, "--as-at", "2018-03-31", "--measures", "cla-number"], folder);
    expect([1, 2], run.messages).toContain(run.status);
    await expectNothingRevealed(name, textOf(run));
  });
});

describe("the check of a return, which names children and says so", () => {
  it("takes no text of the data for an order, as a page or as a spreadsheet", async () => {
    const page = await lac(["check", returnFolder, "--format", "html"], folder);
    expect(page.output).toContain("this page names children");
    expect(tagsIn(page.output)).not.toMatch(plantedTag);
    expect(tagsIn(page.output)).not.toContain("<script");
    const rows = await lac(["check", returnFolder], folder);
    expect(rows.output).not.toMatch(/(?:^|,)"?[=+@\t]|(?:^|,)"?-(?!\d)/m);
    expect(rows.output).toContain("'=CONCATENATE");
  });
});

describeWithProgram("pdftotext", "the search itself", () => {
  const born = "2006-03-05";
  const search = birthDatesOf(new Set([born]));

  it.each([
    `${canary}00042`,
    `${canary.toLowerCase()}00042upn`,
    "QZ12 9ZX",
    "QZ129ZX",
    "05/03/2006",
    "5/3/2006",
    "2006-03-05",
    "20060305",
    "05.03.2006",
    "5 March 2006",
    "05 Mar 2006",
    "5th March 2006",
    // days from 1970-01-01: 36 years with 9 leap days, then 31 + 28 + 4; Excel counts 25,569 more
    "13212",
    "38781",
  ])("finds %s in every format", async (secret) => {
    const document = documentWith([heading(2, "1. A"), paragraph(`Of whom ${secret}, and others.`)]);
    const name = (format: string): string => `report.${format}`;
    expect(revealed(await textsOf(name("html"), Buffer.from(await toHtml(document))), search)).not.toEqual([]);
    for (const format of ["pdf", "docx", "xlsx"] as const)
      expect(revealed(await textsOf(name(format), await writeDocument(document, format)), search), format).not.toEqual(
        [],
      );
  });

  it("finds it in the properties of a file, and cut into pieces", async () => {
    const pieces = [plainRun(canary.slice(0, 1)), plainRun(canary.slice(1), { bold: true }), plainRun("1")];
    const document = documentWith([heading(2, "1. A"), paragraph(pieces)]);
    for (const format of ["pdf", "docx", "xlsx"] as const)
      expect(
        revealed(await textsOf(`report.${format}`, await writeDocument(document, format)), search),
        format,
      ).not.toEqual([]);
    const titled = documentWith([heading(2, "1. A"), paragraph("a")], { title: `A ${canary}` });
    const pdf = await writeDocument(titled, "pdf");
    const properties = { raw: (await textsOf("report.pdf", pdf)).raw, words: [], joined: [] };
    expect(revealed(properties, search)).not.toEqual([]);
  });
});
