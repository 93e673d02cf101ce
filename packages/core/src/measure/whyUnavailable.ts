import type { Breakdown } from "./Breakdown.ts";
import { countInNote } from "./countInNote.ts";
import { fileNeeds } from "./fileNeeds.ts";
import { crossing } from "./groupByCategory.ts";
import type { Loss } from "./loss/Loss.ts";
import { filesOf, isUnknown, lossesIn } from "./loss/lossesIn.ts";
import { unknownInWords } from "./loss/lossesInWords.ts";
import type { RestsOn } from "./loss/RestsOn.ts";
import type { Counted, Measure, MeasureSource } from "./Measure.ts";

/** Why figures are not available, as their note, and what was lost in reading if that is why. */
export interface Unavailable {
  readonly note: string;
  readonly lost: readonly Loss[];
}

/** Why what rests on some columns is not known: a file of theirs was not read, or too much of a column was lost. */
export function whyUnknown(
  restsOn: RestsOn,
  { care, period }: Pick<MeasureSource, "care" | "period">,
): Unavailable | undefined {
  for (const file of filesOf(restsOn)) {
    const needs = fileNeeds(care, file, period);
    if (needs !== undefined) return { note: `needs ${needs}`, lost: [] };
  }
  const lost = lossesIn(care, restsOn, period);
  return isUnknown(lost) ? { note: unknownInWords(lost, countInNote), lost } : undefined;
}

/** Why no category of some breakdowns has a figure; undefined where they have. */
export function whyUnavailable(
  breakdowns: readonly Breakdown[],
  { needs, unknown, lost = [] }: Counted,
  source: MeasureSource,
): Unavailable | undefined {
  if (unknown !== undefined) return { note: unknown, lost };
  const needed = needs ?? breakdowns.map((each) => each.needs?.(source)).find((each) => each !== undefined);
  if (needed !== undefined) return { note: `needs ${needed}`, lost: [] };
  const [only] = breakdowns;
  const restsOn = only && breakdowns.length === 1 ? only.restsOn : breakdowns.flatMap((each) => each.restsOn);
  return whyUnknown(restsOn, source);
}

const nothing: RestsOn = [];

/** What a category rests on beyond what the whole measure does: a stage of adoption, say, of which a file of its own tells. */
export function restsOnInCategory({ outcomesRestOn }: Measure, category: string): RestsOn {
  if (outcomesRestOn === undefined) return nothing;
  if (!category.includes(crossing)) return outcomesRestOn[category] ?? nothing;
  return category.split(crossing).flatMap((part) => outcomesRestOn[part] ?? nothing);
}
