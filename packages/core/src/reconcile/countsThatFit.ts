import { layOutPaper } from "./layOutPaper.ts";
import type { PaperFigure } from "./PaperFigure.ts";
import { suspectCounts } from "./suspectCounts.ts";

/** A figure that follows from a printed count, and the whole numbers that would give it in place of the count. */
export interface CountThatFits {
  /** id of the figure */
  readonly id: string;
  /** id of the count */
  readonly count: string;
  /** from the smallest, both ends included; without an end where there is no largest, empty where no number fits */
  readonly wouldFit: readonly { readonly from: number; readonly to?: number }[];
}

/**
 * For every figure that follows from printed counts, which whole numbers in place of each count would give it as it is
 * printed. Where several figures rest on one count, what no two have in common cannot all be true.
 *
 * @throws {InputError} as `reconcile` does
 * @example
 * countsThatFit([{ id: "a", value: "258" }, { id: "b", value: "39", formula: "a / 7" }]); // => [{"id":"b","count":"a","wouldFit":[{"from":270,"to":276}]}]
 */
export function countsThatFit(published: readonly PaperFigure[]): readonly CountThatFits[] {
  const { figures } = layOutPaper(published);
  return [...figures.values()].flatMap((figure) => {
    const { formula } = figure;
    if (formula === undefined) return [];
    return suspectCounts({ figure, formula, figures }).map(({ count, wouldFit }) => ({
      id: figure.published.id,
      count: count.published.id,
      wouldFit: wouldFit.map(({ from, to }) => ({
        from: Number(from),
        ...(to === undefined ? {} : { to: Number(to) }),
      })),
    }));
  });
}
