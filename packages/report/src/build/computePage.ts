import { type Figure, groupedBy, isoFromDay, type ReturnFile } from "@lac-analytics/core";
import type { NotebookSource } from "@lac-analytics/notebook";
import { type AnswerRequest, type Cells, type DrawChart, drawCharts } from "@lac-analytics/notebook/render";
import type { Letterhead } from "../letterhead/Letterhead.ts";
import { drawModels } from "../model/drawModels.ts";
import type { OpenedSource } from "../source/notebookSource.ts";
import type { SoftwareVersion } from "../source/softwareVersions.ts";
import type { SourceFile } from "../source/sourceFiles.ts";
import { sourceFile } from "../source/sourceFiles.ts";
import { type AnsweredMeasure, figureRoads } from "./figureRoads.ts";
import { lossNote } from "./lossNote.ts";
import { lossWarning } from "./lossWarning.ts";
import { markingOf } from "./markingOf.ts";
import type { NotebookParts } from "./NotebookParts.ts";
import type { ReportPage } from "./ReportPage.ts";

/** What pages are computed from, and what they say of it. */
export interface PageInputs {
  readonly source: NotebookSource;
  /** answers what the notebooks ask */
  readonly answer: AnswerRequest;
  /** what figures at a day are worked out with, besides the return, and the files of the population and of postcodes */
  readonly inputsOn: OpenedSource["inputsOn"];
  readonly populationFile: string;
  readonly postcodesFile: string;
  readonly letterhead: Letterhead;
  readonly sources: readonly SourceFile[];
  /** what a reader must know of the data, and of the errors in the return; blank where there is nothing */
  readonly dataNote: string;
  readonly errorNote: string;
}

/** The cells of a notebook, computed, with the files that they asked for and what was lost of their figures. */
export interface ComputedCells extends Pick<ReportPage, "author" | "authorLeftOut" | "picture" | "roads"> {
  readonly cells: Cells;
  readonly further: readonly SourceFile[];
  /** for the head of the page, and for its notes; blank where nothing was lost */
  readonly warning: string;
  readonly lossNote: string;
}

/**
 * Computes the cells of a notebook. Of the further files the foot of its page names those for which the cells asked.
 *
 * @throws {InputError} in one sentence that names the notebook, if a cell fails
 */
export async function computeCells(
  notebook: NotebookParts,
  {
    source,
    answer,
    inputsOn,
    populationFile,
    postcodesFile,
  }: Pick<PageInputs, "source" | "answer" | "inputsOn" | "populationFile" | "postcodesFile">,
): Promise<ComputedCells> {
  const further = new Map<string, ReturnFile>();
  const file: NotebookSource["file"] = (name) => {
    const found = source.file(name);
    if (found !== undefined) further.set(name, found);
    return found;
  };
  const table: NotebookSource["table"] = (name) => (file(name) === undefined ? undefined : source.table(name));
  const asked: AnsweredMeasure[] = [];
  const answerNoting: AnswerRequest = (request) => {
    const lists = answer(request);
    const figures = groupedBy<Figure, string>(lists.flat(), ({ measure }) => measure);
    asked.push(...request.measures.map((measure) => ({ measure, figures: figures.get(measure.id) ?? [] })));
    return lists;
  };
  const cells = await notebook.cells({ ...source, file, table }, answerNoting);
  const isCleared = source.isCleared(authorFile(notebook));
  const author = isCleared ? await authorText(notebook, file) : "";
  const isLeftOut = !isCleared && (await authorText(notebook, source.file)).trim() !== "";
  const picture = (address: string): ReturnFile => pictureNamed(notebook, source, address);
  const lost = asked.flatMap(({ figures }) => figures.flatMap((figure) => figure.lost ?? []));
  return {
    cells,
    further: [...further.values()].map(sourceFile),
    warning: lossWarning(source, lost),
    lossNote: lossNote(source, lost),
    author,
    authorLeftOut: isLeftOut ? leftOutInWords(notebook) : "",
    picture,
    roads: figureRoads(source, asked, { inputs: inputsOn(source.asAt), populationFile, postcodesFile }),
  };
}

/** That what the author of a paper wrote is left out of a version for publication, and how it comes in. */
function leftOutInWords(notebook: NotebookParts): string {
  const name = authorFile(notebook);
  return `What its author wrote (${name}) is not in ${notebook.name}, as it is not cleared for publication; once somebody has looked at it, name "${name}" under cleared in settings.json.`;
}

/** The name of the file of what the author of a paper wrote, by which settings have it. */
function authorFile({ name }: NotebookParts): string {
  return `author-${name}`;
}

/** What the author of a paper wrote: in the council's file of that name, or else beside the notebook. */
async function authorText(notebook: NotebookParts, file: NotebookSource["file"]): Promise<string> {
  const given = file(authorFile(notebook));
  return given === undefined ? notebook.author() : new TextDecoder().decode(given.bytes);
}

/** A picture by its address: a file that settings have by that name, or else one beside the notebook. */
function pictureNamed(notebook: NotebookParts, { file, isCleared }: NotebookSource, address: string): ReturnFile {
  const given = file(address);
  const name = given === undefined ? `${notebook.name}/${address}` : address;
  if (!isCleared(name))
    throw new RangeError(
      `it is not cleared for publication; once somebody has looked at it, name "${name}" under cleared`,
    );
  return given ?? { name, bytes: notebook.picture(address) };
}

/** With what a page is completed: how its charts are drawn, and the software on which its figures depend. */
export interface PageTools {
  readonly draw: DrawChart;
  readonly versions: readonly SoftwareVersion[];
}

/**
 * The page of a notebook whose cells were computed: their charts are drawn, and its foot says what files and versions
 * it rests on.
 *
 * @throws {InputError} in one sentence that names the notebook, if a chart cannot be drawn
 */
export async function completePage(
  notebook: NotebookParts,
  { cells, further, warning, lossNote, author, authorLeftOut, picture, roads }: ComputedCells,
  { source, letterhead, sources, dataNote, errorNote }: PageInputs,
  { draw, versions }: PageTools,
): Promise<ReportPage> {
  const [drawn, code] = await Promise.all([
    drawCharts(cells, letterhead.colours, draw, (cell, reason) => notebook.cellFault(cell, reason)),
    notebook.code(),
  ]);
  const { council, colours } = letterhead;
  const asAt = isoFromDay(source.asAt);
  const words = { council, colours, asAt, marking: markingOf(source.internal), isAlone: true };
  return {
    name: notebook.name,
    letterhead,
    asAt,
    months: source.months,
    internal: source.internal,
    cells: await drawModels(notebook.name, drawn, words, draw),
    author,
    authorLeftOut,
    picture,
    code,
    sources: [...sources, ...further],
    dataNote,
    errorNote,
    warning: [source.mismatch?.note ?? "", warning].filter((note) => note !== "").join(" "),
    lossNote,
    roads,
    versions,
  };
}
