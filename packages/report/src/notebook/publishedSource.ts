import type { Figure } from "@lac-analytics/core";
import type { Notebook } from "./Notebook.ts";
import type { NotebookSource } from "./NotebookSource.ts";
import { runCells } from "./runCells.ts";

/** Figures as they may be published beside one another, in the order given. */
export type Protection = (figures: readonly Figure[]) => readonly Figure[];

/**
 * What notebooks are computed from, as readers may see it. A reader has all the reports, so a number that one withholds
 * must not follow from what another prints: the cells of every notebook are run once to learn which figures they ask
 * for, these are protected together, and each notebook is then given what may be shown beside the rest. A report thus
 * shows the same whether it is built alone or with the others. For internal use there is no protection, and nothing changes.
 *
 * @param notebooks those whose reports are read together. One that fails is passed over: it is not published as it is.
 * @param source with every figure
 */
export async function publishedSource(
  notebooks: readonly Notebook[],
  source: NotebookSource,
  protect: Protection | undefined,
): Promise<NotebookSource> {
  if (protect === undefined) return source;
  const asked = new Map<string, Figure>();
  for (const notebook of notebooks) {
    const figuresAt: NotebookSource["figuresAt"] = (days, options) => {
      const lists = source.figuresAt(days, options);
      for (const figure of lists.flat()) asked.set(nameOf(figure), figure);
      return lists;
    };
    await runCells(notebook, { ...source, figuresAt }).catch(() => undefined);
  }
  const protectedFigures = protect([...asked.values()]);
  const shown = new Map([...asked.keys()].map((name, at) => [name, protectedFigures[at]]));
  return {
    ...source,
    figuresAt: (days, options) => source.figuresAt(days, options).map((list) => list.map((figure) => asShown(figure))),
  };

  function asShown(figure: Figure): Figure {
    const found = shown.get(nameOf(figure));
    if (found === undefined) {
      throw new RangeError(
        `the cells ask for ${figure.measure} by ${figure.breakdown} to ${figure.periodEnd} only where another figure is withheld; ask for every figure in one call, whatever it shows`,
      );
    }
    return found;
  }
}

function nameOf({ measure, periodStart, periodEnd, breakdown, category }: Figure): string {
  return [measure, periodStart, periodEnd, breakdown, category].join("|");
}
