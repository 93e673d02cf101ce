import { type AnswerRequest, answered, type FigureRequests } from "../source/FigureRequest.ts";
import type { NotebookSource } from "../source/NotebookSource.ts";
import type { Cells } from "./Cells.ts";
import { findUnprintable } from "./findUnprintable.ts";

/**
 * The cells that a notebook makes, some of which may be promises: its function `asks` tells what figures it needs, and its
 * function `cells` is given these. One that asks for none need not have `asks`.
 *
 * @param exported what its `cells.ts` exports
 * @throws {Error} whatever it throws itself, or {TypeError} if there is no such function
 * @example
 * const asks = ({ asAt }) => ({ now: { days: [asAt], measures: [findMeasure("cla-number")], by: [["total"]] } });
 * const cells = ({ asAt }, { now }) => ({ children: countInWords(findFigure(now.on(asAt), "cla-number"), "child", "children") });
 * madeCells({ asks, cells }, source, ({ days, ...options }) => days.map((asAt) => figuresOf(care, { asAt }, options))); // => {"children":"315 children"}
 */
export async function madeCells(
  { asks = () => ({}), cells }: Readonly<Record<string, unknown>>,
  source: NotebookSource,
  answer: AnswerRequest,
): Promise<Cells> {
  if (typeof asks !== "function") throw new TypeError("asks, which it exports, is no function");
  const requests: FigureRequests | null | undefined = await asks(source);
  if (typeof requests !== "object" || requests === null) throw new TypeError("the function asks returns no requests");
  if (typeof cells !== "function") throw new TypeError("it exports no function called cells");
  const made: Cells | null | undefined = await cells(source, answered(requests, answer));
  if (typeof made !== "object" || made === null) throw new TypeError("the function cells returns no cells");
  return made;
}

/** What to say of a cell that failed, or that a page cannot print. */
export interface CellFaults {
  readonly failed: (cell: string, reason: unknown) => Promise<Error>;
  /** @param fault half a sentence */
  readonly unprintable: (cell: string, fault: string) => Promise<Error>;
}

/**
 * Cells whose promises are waited for.
 *
 * @throws {Error} what `faults` makes of the first that fails or cannot be printed
 * @example
 * const failed = async (cell, reason) => new Error(`${cell}: ${reason}`);
 * settledCells({ children: 315, foster: Promise.resolve("74%") }, { failed, unprintable: failed }); // => {"children":315,"foster":"74%"}
 * settledCells({ rate: Number.NaN }, { failed, unprintable: failed }).catch(({ message }) => message); // => "rate: it is NaN, which a page cannot print"
 */
export async function settledCells(made: Cells, faults: CellFaults): Promise<Cells> {
  const settled = await Promise.allSettled(Object.values(made));
  const cells: [string, unknown][] = [];
  for (const [at, name] of Object.keys(made).entries()) {
    const cell = settled[at];
    if (cell?.status === "rejected") throw await faults.failed(name, cell.reason);
    const found = findUnprintable(cell?.value);
    if (found !== undefined) throw await faults.unprintable(name, `${found}, which a page cannot print`);
    cells.push([name, cell?.value]);
  }
  return Object.fromEntries(cells);
}
