import type { Figure } from "../measure/Figure.ts";
import type { ProtectedFigures } from "./protectTogether.ts";

/** A count that was withheld, and what whoever knows all that is published can find out of it. */
export interface AuditedCount {
  /** the figure as it is published */
  readonly figure: Figure;
  readonly role: "numerator" | "denominator";
  /** the least and the greatest that the count can be: for each there are counts that agree with all that is shown */
  readonly low: number;
  readonly high: number;
  /** whether these are as many as there are small counts */
  readonly isProtected: boolean;
}

/** What was proved of the withheld counts of figures that were protected together. */
export function auditOf({ published, ranges }: ProtectedFigures, threshold: number): readonly AuditedCount[] {
  return published.flatMap((figure, at) =>
    (["numerator", "denominator"] as const).flatMap((role): readonly AuditedCount[] => {
      const range = ranges[at]?.[role];
      if (range === undefined) return [];
      return [{ figure, role, ...range, isProtected: range.high - range.low >= threshold - 1 }];
    }),
  );
}
