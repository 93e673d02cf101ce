import type { Measure } from "../measure/Measure.ts";
import type { Day } from "../return/Day.ts";
import type { Return } from "../return/Return.ts";
import { chiSquareQuantile } from "../stats/chiSquareQuantile.ts";
import type { Estimate } from "../stats/Estimate.ts";
import { proportion } from "../stats/proportion.ts";

/** How a count of children changed between two days, and whether by more than chance. */
export interface StockChange {
  readonly earlier: number;
  readonly later: number;
  /** children counted on the later day and not on the earlier, and the other way about */
  readonly joined: number;
  readonly left: number;
  /** `later - earlier`, which is `joined - left`, with its interval */
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
  readonly confidence: number;
  readonly method: string;
  /** whether the interval leaves out no change at all */
  readonly clear: boolean;
}

const confidence = 0.95;

/**
 * The change in a measure's count of children between two days. Most children are counted on both days and say nothing
 * about change, so two counts must not be compared as if they were of different children. Only those who joined or left
 * tell: were there no change, each would as likely have joined as left. The interval is Wilson's for the share of them
 * that joined, carried over to the difference. Sisters and brothers come and go together, so the truth is a little
 * less sure than the interval says.
 *
 * Where nobody moved it is the exact one of a count of nought (Garwood 1936), either way.
 *
 * Source: McNemar (1947), Psychometrika 12, 153-157, for the comparison of correlated counts; Wilson (1927).
 *
 * @example
 * const change = changeInStock(care, findMeasure("cla-number"), dayFromIso("2018-03-31"), dayFromIso("2018-12-31"));
 * [change.earlier, change.joined, change.left, change.later, change.clear]; // => [313, 69, 73, 309, false]
 */
export function changeInStock(care: Return, measure: Measure, earlierDay: Day, laterDay: Day): StockChange {
  const earlier = childrenCounted(care, measure, earlierDay);
  const later = childrenCounted(care, measure, laterDay);
  const joined = [...later].filter((child) => !earlier.has(child)).length;
  const left = [...earlier].filter((child) => !later.has(child)).length;
  const moved = joined + left;
  const { lower, upper } = moved === 0 ? nobodyMoved : change(moved, proportion(joined, moved, { confidence }));
  return {
    earlier: earlier.size,
    later: later.size,
    joined,
    left,
    value: joined - left,
    lower,
    upper,
    confidence,
    method: "Wilson, on the children who joined or left",
    clear: lower > 0 || upper < 0,
  };
}

/** Where nobody moved, up to this many might have, either way: the exact upper limit of a count of nought. */
const mostUnseen = chiSquareQuantile((1 + confidence) / 2, 2) / 2;
const nobodyMoved = { lower: -mostUnseen, upper: mostUnseen };

/** The change that a share of joiners among those who moved stands for. */
function change(moved: number, share: Pick<Estimate, "lower" | "upper">): Pick<Estimate, "lower" | "upper"> {
  return { lower: moved * (2 * share.lower - 1), upper: moved * (2 * share.upper - 1) };
}

function childrenCounted(care: Return, measure: Measure, day: Day): Set<number> {
  return new Set(measure.count({ care, period: { from: day, to: day } }).numerator.map(({ child }) => child));
}
