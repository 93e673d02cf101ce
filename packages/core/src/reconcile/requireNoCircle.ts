import type { PrintedFigure } from "./PrintedFigure.ts";
import { unusable } from "./unusable.ts";

/** How figures hang together: which ones a figure names, and by which ones it is named, each once. */
export interface Links {
  readonly names: (figure: PrintedFigure) => readonly string[];
  readonly namedBy: ReadonlyMap<string, readonly PrintedFigure[]>;
}

const longestShown = 8;

/**
 * Of figures that name each other in a circle, none follows from the others.
 *
 * @throws {InputError} naming the figures of a circle
 */
export function requireNoCircle(
  figures: ReadonlyMap<string, PrintedFigure>,
  links: Links,
  column: "formula" | "part_of",
): void {
  const circle = findCircle(figures, links);
  const first = figures.get(circle[0] ?? "");
  if (first === undefined) return;
  const shown = circle.length > longestShown ? [...circle.slice(0, longestShown), "…"] : circle;
  const way = [...shown, first.published.id].join(", which names ");
  throw unusable(first.published, column, `${way} is a circle; leave one of these cells blank`);
}

/** Takes away, again and again, the figures that name none of those left; what stays holds a circle. */
function findCircle(figures: ReadonlyMap<string, PrintedFigure>, { names, namedBy }: Links): readonly string[] {
  const open = new Map([...figures].map(([id, figure]) => [id, names(figure).length]));
  const free = [...open].flatMap(([id, named]) => (named === 0 ? [id] : []));
  for (let id = free.pop(); id !== undefined; id = free.pop()) {
    open.delete(id);
    for (const { published } of namedBy.get(id) ?? []) {
      const named = (open.get(published.id) ?? 0) - 1;
      open.set(published.id, named);
      if (named === 0) free.push(published.id);
    }
  }
  const way = new Set<string>();
  let next: string | undefined = open.keys().next().value;
  while (next !== undefined && !way.has(next)) {
    way.add(next);
    const figure = figures.get(next);
    next = figure && names(figure).find((id) => open.has(id));
  }
  const ids = [...way];
  return next === undefined ? [] : ids.slice(ids.indexOf(next));
}
