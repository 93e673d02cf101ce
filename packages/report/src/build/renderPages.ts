import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { InputError } from "@lac-analytics/core";
import { type Block, type Document, htmlOf, toHtml } from "@lac-analytics/document";
import { bundleModel } from "../model/bundleModel.ts";
import { modelAmong } from "../model/drawModels.ts";
import type { Notebook } from "../notebook/Notebook.ts";
import { compileProse, type Prose } from "../prose/compileProse.ts";
import { proseFault } from "../prose/proseFault.ts";
import { indexDocument } from "./indexDocument.ts";
import { markingOf } from "./markingOf.ts";
import { modelPage } from "./modelPage.ts";
import type { ReportPage } from "./ReportPage.ts";
import { reportDocument } from "./reportDocument.ts";
import type { StandingReport } from "./standingReports.ts";

/** A page that was made. */
export interface MadePage {
  /** the name of its file */
  readonly file: string;
  readonly html: string;
  /** as a window names it */
  readonly title: string;
  readonly charts: number;
  readonly tables: number;
  /** from which the other formats of a report are written; a page that is for a browser alone has none */
  readonly document?: Document;
}

/** The pages of some notebooks, with what the index says of their reports. */
export interface MadePages {
  readonly pages: readonly MadePage[];
  readonly reports: readonly StandingReport[];
}

/**
 * Makes the pages of notebooks, and an index over them, each as one page of HTML that holds all it needs.
 *
 * @param standing reports of earlier builds, which the index names too
 * @returns the pages in order of their files' names
 * @throws {InputError} if the prose of a notebook cannot be rendered, naming the notebook and, where it is known, the line
 */
export async function renderPages(
  notebooksFolder: string,
  pages: readonly ReportPage[],
  standing: readonly StandingReport[],
): Promise<MadePages> {
  // begun now, in a process of its own, and waited for where it is written
  if (pages.some(({ cells }) => modelAmong(cells) !== undefined)) bundleModel().catch(() => undefined);
  const made: MadePage[] = [];
  const built: StandingReport[] = [];
  for (const page of pages) {
    const document = await documentOf({ name: page.name, folder: join(notebooksFolder, page.name) }, page);
    made.push(await reportPage(page, document), ...(await modelPages(page, document.title)));
    const { name, letterhead, asAt, internal } = page;
    built.push({ name, title: document.title, council: letterhead.council, asAt, marking: markingOf(internal) });
  }
  const others = standing.filter(({ name }) => !built.some((report) => report.name === name));
  const index = indexDocument([...built, ...others], pages[0]?.letterhead);
  made.push({ file: "index.html", html: await toHtml(index), title: index.fullTitle, charts: 0, tables: 0 });
  return { pages: made.sort((a, b) => (a.file < b.file ? -1 : 1)), reports: [...built, ...others] };
}

/**
 * The document that the prose and the cells of a notebook make.
 *
 * @throws {InputError} if the prose cannot be rendered, naming the notebook and, where it is known, the line
 */
export async function documentOf(notebook: Notebook, page: ReportPage): Promise<Document> {
  try {
    const prose = await proseOf(notebook);
    return reportDocument(page, prose.title, await prose.blocks(page.cells));
  } catch (error) {
    throw error instanceof InputError ? error : new InputError(proseFault(notebook, error));
  }
}

/**
 * The prose of a notebook, compiled.
 *
 * @throws {Error} with its place, if it cannot be compiled
 */
export async function proseOf({ folder }: Notebook): Promise<Prose> {
  const file = join(folder, "report.mdx");
  return compileProse(await readFile(file, "utf8"), pathToFileURL(file).href);
}

async function reportPage({ name }: ReportPage, document: Document): Promise<MadePage> {
  const blocks = [...document.blocks, ...document.foot];
  return {
    file: `${name}.html`,
    html: await toHtml(document),
    title: document.fullTitle,
    charts: countOf(blocks, "chart"),
    tables: countOf(blocks, "table") + countOf(blocks, "chart"),
    document,
  };
}

function countOf(blocks: readonly Block[], kind: Block["kind"]): number {
  return blocks.reduce(
    (sum, block) => sum + (block.kind === kind ? 1 : 0) + (block.kind === "disclosure" ? countOf(block.blocks, kind) : 0),
    0,
  );
}

async function modelPages(page: ReportPage, reportTitle: string): Promise<readonly MadePage[]> {
  const model = modelAmong(page.cells);
  if (model === undefined) return [];
  const made = await modelPage(page, reportTitle, model);
  const { charts, tables } = model;
  return [{ file: model.page, html: await htmlOf(made), title: made.title, charts, tables }];
}
