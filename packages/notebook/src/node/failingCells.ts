import { type CodePart, cellParts } from "./cellParts.ts";

/** A place in a source: line and column, both from one. */
export interface CodePlace {
  readonly line: number;
  readonly column: number;
}

/**
 * The cells that a failure stops: the one in which it arose or from which what failed was called, or, where it arose
 * in a constant that several are made from, all of these.
 *
 * @param code the source of `cells.ts`
 * @param places in it through which the failure came, the innermost first
 */
export function failingCells(code: string, places: readonly CodePlace[]): readonly string[] {
  const { cells, steps } = cellParts(code);
  const offsets = places.map((place) => offsetOf(code, place));
  const [cell] = offsets.flatMap((offset) => partsAt(cells, offset));
  if (cell !== undefined) return [cell.name];
  const outermost = offsets.map((offset) => partsAt(steps, offset)).findLast((parts) => parts.length > 0) ?? [];
  const stopped = withDependents(new Set(outermost.map(({ name }) => name)), steps);
  return cells.filter(({ uses }) => sharesOneWith(uses, stopped)).map(({ name }) => name);
}

/** The line on which a cell stands; none where the source does not say so plainly. */
export function lineOfCell(code: string, cell: string): number | undefined {
  const part = cellParts(code).cells.find(({ name }) => name === cell);
  return part === undefined ? undefined : code.slice(0, part.start).split("\n").length;
}

function partsAt(parts: readonly CodePart[], offset: number): readonly CodePart[] {
  return parts.filter(({ start, end }) => offset >= start && offset < end);
}

/** Names, with those of the steps that are made from them. */
function withDependents(names: ReadonlySet<string>, steps: readonly CodePart[]): ReadonlySet<string> {
  const further = steps.filter(({ name, uses }) => !names.has(name) && sharesOneWith(uses, names));
  return further.length === 0 ? names : withDependents(new Set([...names, ...further.map(({ name }) => name)]), steps);
}

function sharesOneWith(names: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...names].some((name) => others.has(name));
}

function offsetOf(code: string, { line, column }: CodePlace): number {
  const before = code.split("\n").slice(0, line - 1);
  return before.reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
}
