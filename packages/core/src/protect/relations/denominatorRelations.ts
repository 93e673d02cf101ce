import { groupedBy } from "../../return/groupedBy.ts";
import type { CountsOfFigures } from "../counts/countsOf.ts";
import { familyOf, measureAndPeriodOf } from "../counts/ReportCount.ts";
import type { Relation } from "./Relation.ts";

/**
 * What denominators tell of the numerators that are parts of them: each leaves a remainder, and so do all of one
 * breakdown together that have the same denominator, unless they exceed it, because some are parts of others.
 */
export function denominatorRelations({ counts, ofFigure, incomplete }: CountsOfFigures): readonly Relation[] {
  const numeratorsOf = new Map<number, Set<number>>();
  for (const { numerator, denominator } of ofFigure) {
    if (numerator === undefined || denominator === undefined || !counts[denominator]?.isPart) continue;
    const others = numeratorsOf.get(denominator);
    if (others === undefined) numeratorsOf.set(denominator, new Set([numerator]));
    else others.add(numerator);
  }
  const sizeAt = (at: number): number => counts[at]?.value ?? 0;
  return [...numeratorsOf].flatMap(([denominator, numerators]) => {
    const families = groupedBy(
      [...numerators].sort((a, b) => a - b),
      (at) => {
        const count = counts[at];
        return count === undefined ? "" : familyOf(count);
      },
    );
    const whole = counts[denominator];
    const isComplete = whole !== undefined && !incomplete.has(measureAndPeriodOf(whole));
    const groups = [...families.values()].filter((family) => family.length > 1);
    return [...[...numerators].map((numerator) => [numerator]), ...groups].flatMap((parts): readonly Relation[] => {
      const remainder = sizeAt(denominator) - parts.reduce((sum, at) => sum + sizeAt(at), 0);
      const isTold = remainder === 0 || (remainder > 0 && (isComplete || parts.length === 1));
      return isTold ? [{ wholes: [denominator], parts, remainder }] : [];
    });
  });
}
