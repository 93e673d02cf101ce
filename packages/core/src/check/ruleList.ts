import type { MeasureId } from "../measure/measures.ts";
import type { Severity } from "../read/Problem.ts";
import { groupedBy } from "../return/groupedBy.ts";
import { certaintyOf } from "./certaintyOf.ts";
import { inOrderOfCode } from "./inOrderOfCode.ts";
import { rules } from "./rules.ts";
import { rulesNotImplemented } from "./rulesNotImplemented.ts";

/** A rule of the DfE as it is listed: what it says, where it looks, when it is live, what its breach changes; or why it is not implemented. */
export interface RuleEntry {
  readonly code: string;
  readonly implemented: boolean;
  readonly severity?: Severity;
  /** what is wrong where it is broken, and what to do; or why it is not implemented */
  readonly says: string;
  /** columns it looks at, as `Episodes.DEC` */
  readonly fields: readonly string[];
  /** how far the words by which it is tested can be trusted, and what was taken where they leave a doubt; blank where none */
  readonly certainty: string;
  /** reporting years in which it is live, such as `2025 to 2026`; blank where it always was and is */
  readonly live: string;
  readonly needs: readonly string[];
  /** ids of the measures that its breach changes */
  readonly distorts: readonly MeasureId[];
}

/**
 * Every rule of the returns 2022-23 to 2026-27, in order of code, with those that are not implemented.
 *
 * @example
 * ruleList().find(({ code }) => code === "501").says; // => "the episode begins before an earlier episode of the child has ended; correct DECOM here or DEC there."
 */
export function ruleList(): readonly RuleEntry[] {
  const byCode = groupedBy(rules, ({ code }) => code);
  const implemented = [...byCode].map(([code, parts]): RuleEntry => {
    const [first] = parts;
    return {
      code,
      implemented: true,
      ...(first && { severity: first.severity }),
      says: [...new Set(parts.map(({ says, advice }) => `${says}; ${advice}.`))].join(" Or: "),
      fields: [...new Set(parts.flatMap(({ file, column, fields = [] }) => [`${file}.${column}`, ...fields]))],
      certainty: certaintyOf(parts),
      live: [...new Set(parts.map(({ live }) => yearsInWords(live?.from, live?.to)))].sort().join(", "),
      needs: [...new Set(parts.flatMap(({ needs = [] }) => needs))],
      distorts: [...new Set(parts.flatMap(({ distorts }) => distorts))],
    };
  });
  const others = rulesNotImplemented.map(({ code, reason: says }): RuleEntry => {
    return { code, implemented: false, says, fields: [], certainty: "", live: "", needs: [], distorts: [] };
  });
  return [...implemented, ...others].sort((a, b) => inOrderOfCode(a.code, b.code));
}

function yearsInWords(from: number | undefined, to: number | undefined): string {
  if (from === undefined) return to === undefined ? "" : `to ${to}`;
  if (to === undefined) return `from ${from}`;
  return from === to ? String(from) : `${from} to ${to}`;
}
