import { nameAdvice } from "../read/nameAdvice.ts";
import { quoteCell } from "../read/quoteCell.ts";
import type { Measure } from "./Measure.ts";
import { unknownBreakdown } from "./unknownName.ts";

/**
 * Why none of some measures gives figures by a breakdown, or by several crossed, as a sentence without its end: there is
 * no such breakdown, or none of them has it, or none has all that are to be crossed. Undefined where one of them does: a
 * measure beside it that does not gives no figures, and nothing is wrong with that.
 *
 * @param ids of one breakdown, or of those to be crossed
 * @example
 * breakdownFault(["plcement"], measures); // => "none of the measures asked for has the breakdown \"plcement\"; write placement if that is meant"
 */
export function breakdownFault(
  ids: readonly string[],
  measures: readonly Pick<Measure, "id" | "breakdowns">[],
): string | undefined {
  const has = ({ breakdowns }: Pick<Measure, "breakdowns">, id: string): boolean =>
    breakdowns.some((breakdown) => breakdown.id === id);
  if (measures.length === 0 || measures.some((measure) => ids.every((id) => has(measure, id)))) return undefined;
  const id = ids.find((each) => !measures.some((measure) => has(measure, each)));
  if (id === undefined) return `none of the measures asked for has both ${ids.join(" and ")}, to be crossed`;
  const [only, other] = measures;
  if (only !== undefined && other === undefined) return unknownBreakdown(id, only);
  const known = [...new Set(measures.flatMap(({ breakdowns }) => breakdowns.map((breakdown) => breakdown.id)))];
  return `none of the measures asked for has the breakdown ${quoteCell(id)}; ${nameAdvice(id, known)}`;
}
