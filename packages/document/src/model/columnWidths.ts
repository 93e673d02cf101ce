import { cellRuns } from "./cellRuns.ts";
import type { Run, Table } from "./Document.ts";
import { plainRun } from "./plainRun.ts";
import { runWidth } from "./runWidth.ts";

/** What a page gives a table, in units of the size of the table's text. */
export interface TableRoom {
  /** between the margins of the page */
  readonly page: number;
  /** the white space on both sides of a cell's text together */
  readonly gap: number;
}

/** A header is broken into lines of about this width, before its column takes more than its cells ask for. */
const headerWidth = 7;

/** A cell is laid out in this many lines at most where columns are weighed against each other. */
const mostLines = 12;

/** Of more rows than this some are weighed, spread evenly. */
const mostWeighed = 60;

/** Columns grow by steps of this. */
const step = 0.25;

/** How narrow a cell may be: for one line, two lines and so on. */
type LeastWidths = readonly number[];

/**
 * How wide the columns of a table are, so that numbers and words stay whole, the table fits the page, and its rows take as
 * few lines as they can: a column grows where that saves most lines. Where not even the longest words fit side by side,
 * the widest columns give way.
 *
 * @returns a width for each column, in units of the size of its text; at most `page` in all
 */
export function columnWidths(
  { columns, rows }: Pick<Table, "columns" | "rows">,
  { page, gap }: TableRoom,
): readonly number[] {
  const header = columns.map(({ label }) => leastWidths([plainRun(label, { bold: true })]));
  const body = rows.map((row) => row.map((cell) => leastWidths(cellRuns(cell))));
  const narrowest = columns.map((_, at) => gap + Math.max(...[header, ...body].map((row) => row[at]?.at(-1) ?? 0)));
  if (total(narrowest) > page) return capped(narrowest, page);
  const ofHeader = header.map((widths) =>
    widths.map((width) => (width > headerWidth ? Number.POSITIVE_INFINITY : width)),
  );
  const weighed = body.filter((_, at) => at % Math.ceil(body.length / mostWeighed) === 0);
  return grown(grown(narrowest, weighed, page, gap), [ofHeader], page, gap);
}

/** Widths with those columns grown, one after another, by which rows lose the most lines for the room that it takes. */
function grown(
  widths: readonly number[],
  rows: readonly (readonly LeastWidths[])[],
  page: number,
  gap: number,
): readonly number[] {
  const wanted = widths.map((_, at) => distinct(rows.flatMap((row) => row[at] ?? [])).map((width) => width + gap));
  const now = linesAt(rows, widths, gap);
  const steps = wanted.flatMap((column, at) =>
    column
      .filter((width) => width > (widths[at] ?? 0) && total(widths) - (widths[at] ?? 0) + width <= page)
      .map((width) => {
        const next = widths.with(at, width);
        return { next, worth: (now - linesAt(rows, next, gap)) / (width - (widths[at] ?? 0)) };
      }),
  );
  const [best] = steps.filter(({ worth }) => worth > 0).toSorted((one, other) => other.worth - one.worth);
  return best === undefined ? widths : grown(best.next, rows, page, gap);
}

function distinct(widths: LeastWidths): LeastWidths {
  return [...new Set(widths.map((width) => Math.ceil(width / step) * step))];
}

/** How many lines rows take: a row is as high as its highest cell, and a little is made of the lines of the others. */
function linesAt(rows: readonly (readonly LeastWidths[])[], widths: readonly number[], gap: number): number {
  return total(
    rows.map((row) => {
      const lines = row.map((least, at) => 1 + least.filter((width) => width > (widths[at] ?? 0) - gap + 1e-9).length);
      return Math.max(...lines) + 0.01 * total(lines);
    }),
  );
}

/** The least widths of a cell for one line, two lines and so on, down to that of its longest word. */
function leastWidths(cell: readonly Run[]): LeastWidths {
  const words = cell.flatMap(wordsOf);
  const longest = Math.max(0, ...words.map(({ width }) => width));
  const widths: number[] = [];
  for (let lines = 1; lines <= mostLines; lines += 1) {
    let [low, high] = [longest, total(words.map(({ width, space }) => width + space))];
    for (let halvings = 0; halvings < 12 && lines > 1; halvings += 1) {
      const middle = (low + high) / 2;
      if (linesIn(words, middle) > lines) low = middle;
      else high = middle;
    }
    widths.push(high);
    if (linesIn(words, longest) <= lines) break;
  }
  return [...widths.slice(0, -1), longest];
}

/** Into how many lines words are broken where a line is so wide. */
function linesIn(words: readonly Word[], width: number): number {
  let [lines, used] = [1, 0];
  for (const word of words) {
    if (used > 0 && used + word.width > width + 1e-9) [lines, used] = [lines + 1, 0];
    used += word.width + word.space;
  }
  return lines;
}

/** A word, and the white space after it, which the end of a line swallows. */
interface Word {
  readonly width: number;
  readonly space: number;
}

/** The words of a run; a line may end at a hyphen too. */
function wordsOf(run: Run): readonly Word[] {
  return run.text.split(/(?<=[ \n])(?=[^ \n])|(?<=\w-)(?=\w)/).map((text) => {
    const word = text.trimEnd();
    return { width: runWidth(run, word), space: runWidth(run, text.slice(word.length)) };
  });
}

/** Widths that the page cannot hold, with the widest cut to one width, so that it can. */
function capped(widths: readonly number[], page: number): readonly number[] {
  let left = page;
  let cap = 0;
  for (const [at, width] of widths.toSorted((a, b) => a - b).entries()) {
    cap = left / (widths.length - at);
    if (width > cap) break;
    left -= width;
  }
  return widths.map((width) => Math.min(width, cap));
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
