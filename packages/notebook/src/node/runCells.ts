import { join } from "node:path";
import type { Cells } from "../cells/Cells.ts";
import { madeCells, settledCells } from "../cells/madeCells.ts";
import type { Notebook } from "../cells/Notebook.ts";
import type { AnswerRequest } from "../source/FigureRequest.ts";
import type { NotebookSource } from "../source/NotebookSource.ts";
import { cellFault, cellsFault } from "./cellsFault.ts";
import { type LoadedModule, loadModule } from "./loadModule.ts";

/**
 * Computes a notebook's cells, once: its `cells.ts` exports a function `asks`, which tells from what is known what
 * figures it needs, and a function `cells`, which is given these. One that asks for none need not have `asks`. A cell may
 * be a promise, which is waited for.
 *
 * @throws {InputError} if there is no such function, or it fails or returns what a page cannot print: the sentence
 *   names the notebook, the cell where that is plain to see, the file and the line
 * @example
 * const [notebook] = findNotebooks(notebooks, ["understanding-our-population"]);
 * runCells(notebook, source, source.answer).then(({ boys, girls }) => [boys, girls]); // => ["177 boys","138 girls"]
 */
export async function runCells(notebook: Notebook, source: NotebookSource, answer: AnswerRequest): Promise<Cells> {
  const module = await loaded(notebook);
  const made = await computed(notebook, module, source, answer);
  return settledCells(made, {
    failed: (cell, reason) => cellsFault(notebook, reason, module.placesIn(reason), cell),
    unprintable: (cell, fault) => cellFault(notebook, cell, fault),
  });
}

async function loaded(notebook: Notebook): Promise<LoadedModule> {
  const module = await loadModule(join(notebook.folder, "cells.ts"));
  if ("fault" in module) throw await cellsFault(notebook, module.fault, module.places);
  return module;
}

async function computed(
  notebook: Notebook,
  module: LoadedModule,
  source: NotebookSource,
  answer: AnswerRequest,
): Promise<Cells> {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 100;
  try {
    return await withoutStrays(() => madeCells(module.run(), source, answer));
  } catch (error) {
    throw await cellsFault(notebook, error, module.placesIn(error));
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** Does a piece of work in which a promise that fails unheeded is a failure of the work, and not the end of the process. */
async function withoutStrays<T>(work: () => Promise<T>): Promise<T> {
  let fail: (reason: unknown) => void = () => undefined;
  const stray = new Promise<never>((_, reject) => {
    fail = reject;
  });
  process.on("unhandledRejection", fail);
  try {
    return await Promise.race([work(), stray]);
  } finally {
    process.off("unhandledRejection", fail);
  }
}
