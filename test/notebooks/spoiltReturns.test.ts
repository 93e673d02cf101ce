import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { filesFrom, readFileFrom } from "@lac-analytics/core/node";
import { findNotebooks } from "@lac-analytics/notebook/node";
import { beforeAll, describe, expect, it } from "vitest";
import { completePage, computeCells } from "../../packages/report/src/build/computePage.ts";
import { navigationOf } from "../../packages/report/src/build/navigationOf.ts";
import { notebookOnDisk } from "../../packages/report/src/build/notebookOnDisk.ts";
import { renderReport } from "../../packages/report/src/build/renderReport.ts";
import { notebookSource, type OpenedSource } from "../../packages/report/src/source/notebookSource.ts";
import { readGiven } from "../../packages/report/src/source/readGiven.ts";
import { readSettings } from "../../packages/report/src/source/readSettings.ts";
import { filesOf, type Sheets, sheetsOf } from "../core/measure/loss/spoiltReturn.ts";
import { project } from "../lac.ts";
import { oraclePath } from "../oraclePath.ts";

const folder = oraclePath("returns/rutland-2025");
const sheets = sheetsOf(
  readdirSync(folder)
    .filter((name) => /^[A-Z]\w*\.csv$/.test(name))
    .map((name) => ({ name, bytes: readFileSync(join(folder, name)) })),
);

/** Without these there is no return, and every row is left out. */
const keys = new Set(["CHILD", "DECOM"]);

/** The cells of the columns of some files, changed; of a key none. */
function withCells(files: RegExp, change: (cell: string, line: number) => string): Sheets {
  return new Map(
    [...sheets].map(([name, [heading = [], ...rows]]) => {
      const of = (row: readonly string[], line: number): readonly string[] =>
        row.map((cell, at) => (keys.has(heading[at] ?? "") ? cell : change(cell, line)));
      return [name, [heading, ...(files.test(name) ? rows.map(of) : rows)]];
    }),
  );
}

const spoilt: readonly (readonly [string, boolean, Sheets])[] = [
  ["has children and episodes alone", true, new Map([...sheets].filter(([name]) => /^(Header|Episodes)/.test(name)))],
  ["has one row in ten that cannot be read", true, withCells(/./, (cell, line) => (line % 10 === 3 ? "?!" : cell))],
  [
    "says nothing of its children and episodes but who and since when",
    false,
    withCells(/^(Header|Episodes)/, () => ""),
  ],
  ["says nothing in all other files but of whom", false, withCells(/^(?!Header|Episodes)/, () => "")],
];

async function opened(files: Sheets, internal: boolean): Promise<OpenedSource> {
  const { settings } = await readSettings();
  return notebookSource(
    settings,
    { data: [folder], authority: "E06000017", asAt: "2025-03-31", ...(!internal && { publish: true }) },
    await readGiven(filesOf(files), []),
    { file: readFileFrom, files: async (paths) => (await filesFrom(paths)).files },
    [],
  );
}

/** What the pages of a notebook say, without their drawings, programs and styles. */
async function saidBy(notebook: ReturnType<typeof findNotebooks>[number], source: OpenedSource): Promise<string> {
  const parts = notebookOnDisk(notebook);
  const draw = async (): Promise<string> => '<svg width="1" height="1"></svg>';
  const page = await completePage(parts, await computeCells(parts, source), source, { draw, versions: [] });
  const { report, beside } = await renderReport(parts, page, navigationOf(notebook.name, [], ["html"]));
  return [report, ...beside]
    .map((made) => made?.html ?? "")
    .join("")
    .replace(/<(script|style|svg|pre|code)[\s>].*?<\/\1>/gs, "");
}

describe.each(spoilt)("papers of a return that %s", (_, internal, sheetsNow) => {
  let source: OpenedSource;
  beforeAll(async () => {
    source = await opened(sheetsNow, internal);
  });

  it.each(findNotebooks(join(project, "notebooks"), []))("are made: $name", async (notebook) => {
    expect(await saidBy(notebook, source)).not.toMatch(/\b(?:NaN|undefined|Infinity)\b|\[object/);
  });
});
