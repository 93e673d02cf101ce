import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect } from "vitest";
import { type LacRun, project } from "../../lac.ts";
import { notebooksWith, sampleSettings, scratchFolder } from "../cli/settingsFolder.ts";
import { csvLine, writePlantedReturn } from "./plantedReturn.ts";
import { obeyed, plantedTexts } from "./plantedTexts.ts";
import { type BirthDates, birthDatesOf, datesIn, revealed } from "./revealed.ts";
import type { FileTexts } from "./textsOf.ts";

/** A council's folder whose return, settings and series hold what must never come out of it. */
export interface PlantedProject {
  readonly folder: string;
  readonly returnFolder: string;
  /** expects that a text holds nothing of a child, and obeyed nothing */
  readonly expectNothingRevealed: (name: string, texts: FileTexts) => void;
}

/** The notebooks whose reports are searched: all there are. */
export const notebooks: readonly string[] = readdirSync(join(project, "notebooks")).filter((name) =>
  existsSync(join(project, "notebooks", name, "report.mdx")),
);

/** Makes such a folder. It is gone after the tests. */
export function plantedProject(): PlantedProject {
  const folder = scratchFolder();
  afterAll(() => rmSync(folder, { recursive: true }));
  const planted = writePlantedReturn(join(folder, "return"));
  const settings = { ...sampleSettings(), data: [planted.folder] };
  notebooksWith(
    folder,
    JSON.stringify({
      ...settings,
      ...withNotes(settings.series, join(folder, "series")),
      council: plantedTexts[0],
      authors: plantedTexts.map((text) => text.trim().replace(/^\t/, "")),
      dataNote: plantedTexts.filter((text) => !text.includes("\t")).join(" "),
    }),
    notebooks,
  );
  // the return begins in 2009, and with it the dates that its figures are of
  const births = birthDatesOf(planted.birthDates, datesOfReports(), "2009-01-01");
  expect(births.isoDates.size).toBeGreaterThan(500);
  return {
    folder,
    returnFolder: planted.folder,
    expectNothingRevealed: (name, texts) => expectNothing(name, texts, births),
  };
}

/** What a run of the command said. */
export function saidBy({ output, messages }: LacRun): FileTexts {
  return { raw: [output, messages], words: [output, messages], joined: [] };
}

function expectNothing(name: string, texts: FileTexts, births: BirthDates): void {
  expect(revealed(texts, births), name).toEqual([]);
  expect(texts.words.filter((text) => text.includes(obeyed)).length, `${name} obeyed a planted text`).toBe(0);
}

/** The files of local series with every note a planted text. */
function withNotes(series: unknown, copied: string): { readonly series?: readonly string[] } {
  if (!Array.isArray(series)) return {};
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
