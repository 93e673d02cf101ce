import { drawInPage } from "@lac-analytics/charts/browser";
import { InputError } from "@lac-analytics/core";
import { type Document, toHtml } from "@lac-analytics/document";
import { toExcel } from "@lac-analytics/document/excel";
import { type DrawPng, toWord } from "@lac-analytics/document/word";
import { type Cells, type DrawChart, type DrawnModel, isScenarioModel } from "@lac-analytics/notebook/render";
import { type ComputedCells, completePage, computeCells } from "../../build/computePage.ts";
import { markingOf } from "../../build/markingOf.ts";
import type { NotebookParts } from "../../build/NotebookParts.ts";
import { notesDocument } from "../../build/notesDocument.ts";
import { notesFile } from "../../build/notesFile.ts";
import { type Paper, paperOf } from "../../build/paperOf.ts";
import type { ReportPage } from "../../build/ReportPage.ts";
import { modelBody } from "../../model/modelBody.ts";
import type { FileReader } from "../../source/FileReader.ts";
import { notebookSource, type OpenedSource } from "../../source/notebookSource.ts";
import type { ReportSettings } from "../../source/ReportSettings.ts";
import type { OpenedReturn } from "../../source/readGiven.ts";
import type { SoftwareVersion } from "../../source/softwareVersions.ts";
import type { AskedPaper, MadeFile, PaperForm, Questions } from "../Questions.ts";
import { heldNotebooks } from "./heldNotebooks.ts";
import { leadingOut } from "./leadingOut.ts";
import { notebookInPage } from "./notebookInPage.ts";
import { paperInPage } from "./paperInPage.ts";
import { paperPack } from "./paperPack.ts";
import type { TellProgress } from "./TellProgress.ts";

/** What papers are made from. */
export interface PaperInputs {
  readonly opened: OpenedReturn;
  readonly settings: ReportSettings;
  readonly reader: FileReader;
  readonly versions: readonly SoftwareVersion[];
}

/** Makes papers, and keeps those that were made. */
export interface PaperMaker {
  /** to stand in the page, and to be printed from it */
  readonly read: (asked: AskedPaper) => Promise<Questions["paper"]["answer"]>;
  readonly file: (asked: AskedPaper, form: PaperForm, drawPng: DrawPng) => Promise<MadeFile>;
  /** all of them in every form, as a build writes them, with the record of them */
  readonly pack: (asked: Omit<AskedPaper, "paper">, drawPng: DrawPng) => Promise<Questions["pack"]["answer"]>;
  /** HTML of the model of a paper, to stand in the page and be opened there */
  readonly model: (asked: AskedPaper) => Promise<string>;
}

/** Begins with no paper made. */
export function openPaperMaker(inputs: PaperInputs, progress: TellProgress): PaperMaker {
  const sources = new Map<string, Promise<OpenedSource>>();
  const computed = new Map<string, Promise<Computed>>();
  const pages = new Map<string, Promise<ReportPage>>();
  const papers = new Map<string, Promise<Paper>>();
  const sourceOf = ({ edition, asAt }: Omit<AskedPaper, "paper">): Promise<OpenedSource> => {
    const name = `${edition} ${asAt}`;
    const known = sources.get(name) ?? openSource(inputs, edition, asAt);
    sources.set(name, known);
    return known;
  };
  const cellsOf = kept(computed, async (asked) => {
    const notebook = notebookNamed(asked.paper);
    const source = await sourceOf(asked);
    progress("Working out the paper");
    return { notebook, source, cells: await computeCells(notebook, source) };
  });
  const pageOf = kept(pages, async (asked) => {
    const computed = await cellsOf(asked);
    progress("Drawing its charts");
    return completed(computed, inputs);
  });
  const paper = kept(papers, async (asked) => {
    const page = await pageOf(asked);
    // what is for internal use must not be taken for what may be published, under one name
    const name = page.internal ? `${page.name}-internal` : page.name;
    return paperOf(notebookNamed(asked.paper), { ...page, name });
  });
  return {
    read: async (asked) => paperInPage((await paper(asked)).document),
    file: async (asked, form, drawPng) => {
      const { document, page } = await paper(asked);
      progress("Writing the file");
      const name = form === "notes" ? notesFile(page.name) : `${page.name}.${form}`;
      switch (form) {
        case "html":
          return textFile(name, await toHtml(alone(document)));
        case "notes":
          return textFile(name, await toHtml(alone(notesDocument(page, document.title))));
        case "docx":
          return officeFile(name, "wordprocessingml.document", await toWord(alone(document), drawPng));
        case "xlsx":
          return officeFile(name, "spreadsheetml.sheet", await toExcel(alone(document)));
      }
    },
    pack: async (asked, drawPng) => ({
      name: `papers-${asked.edition === "internal" ? "internal-" : ""}${asked.asAt}.zip`,
      ...(await paperPack({
        notebooks: heldNotebooks.map(notebookInPage),
        source: await sourceOf(asked),
        versions: inputs.versions,
        paperOf: async (notebook) => paperOf(notebook, await pageOf({ ...asked, paper: notebook.name })),
        drawPng,
        progress,
      })),
    }),
    model: async (asked) => {
      const { source, cells } = await cellsOf(asked);
      const model = Object.values(cells.cells).find(isScenarioModel);
      if (model === undefined)
        throw new InputError(
          "There is no scenario to try: what this return and the settings give is not enough for one. The notes of its paper say what to give.",
        );
      progress("Drawing its charts");
      const { council, colours } = source.letterhead;
      const marking = markingOf(source.source.internal);
      return (await modelBody({ model, council, colours, asAt: asked.asAt, marking, isAlone: false }, draw)).body;
    },
  };
}

/** Makes something of a paper once for each that is asked for; what failed is tried again when it is asked for again. */
function kept<T>(
  known: Map<string, Promise<T>>,
  make: (asked: AskedPaper) => Promise<T>,
): (asked: AskedPaper) => Promise<T> {
  return (asked) => {
    const name = `${asked.paper} ${asked.edition} ${asked.asAt}`;
    const made = known.get(name) ?? make(asked);
    made.catch(() => known.delete(name));
    known.set(name, made);
    return made;
  };
}

/** A notebook whose cells were computed. */
interface Computed {
  readonly notebook: NotebookParts;
  readonly source: OpenedSource;
  readonly cells: ComputedCells;
}

async function openSource(
  { opened, settings, reader, versions }: PaperInputs,
  edition: AskedPaper["edition"],
  asAt: string,
): Promise<OpenedSource> {
  if (edition !== "internal" && settings.editions !== undefined)
    throw new InputError(
      "These settings name a folder of editions, which a page cannot read: have lac report make the papers for publication, beside what was printed before.",
    );
  const ofEdition = { ...settings, internal: edition === "internal" };
  return notebookSource(ofEdition, { asAt }, opened, reader, versions);
}

function notebookNamed(name: string): NotebookParts {
  const held = heldNotebooks.find((notebook) => notebook.name === name);
  if (held === undefined) throw new InputError(`There is no paper "${name}" in this page.`);
  return notebookInPage(held);
}

/** The page of a notebook, which leads to no model. */
async function completed(
  { notebook, source, cells: computed }: Computed,
  { versions }: PaperInputs,
): Promise<ReportPage> {
  const withoutModel = { ...computed, cells: withoutModels(computed.cells) };
  const made = await completePage(notebook, withoutModel, source, { draw, versions });
  return { ...made, cells: { ...made.cells, ...placesOfModels(computed.cells) } };
}

/** In their place the paper says where scenarios are tried. */
function placesOfModels(cells: Cells): Readonly<Record<string, DrawnModel>> {
  const models = Object.entries(cells).flatMap(([name, cell]) =>
    isScenarioModel(cell) ? [[name, cell] as const] : [],
  );
  return Object.fromEntries(
    models.map(([name, { kind }]) => [name, { kind, page: "", body: "", charts: 0, tables: 0 }]),
  );
}

/** Cells without the models, which are pages of their own beside a report, and have a part of this page. */
function withoutModels(cells: Cells): Cells {
  return Object.fromEntries(Object.entries(cells).map(([name, cell]) => [name, isScenarioModel(cell) ? null : cell]));
}

const draw: DrawChart = (chart, colours) => drawInPage(chart, { colours });

/** A document that is given by itself: its notes, or the paper that they belong to, are another file that is asked for. */
function alone(document: Document): Document {
  return { ...document, blocks: leadingOut(document.blocks), foot: leadingOut(document.foot) };
}

function textFile(name: string, text: string): MadeFile {
  return { name, type: "text/html;charset=utf-8", bytes: new TextEncoder().encode(text) };
}

function officeFile(name: string, kind: string, bytes: Uint8Array): MadeFile {
  return { name, type: `application/vnd.openxmlformats-officedocument.${kind}`, bytes: Uint8Array.from(bytes) };
}
