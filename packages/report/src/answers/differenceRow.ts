import type { Correction, FigureDifference } from "@lac-analytics/core";
import type { OutputRow } from "./OutputTable.ts";

/** A figure that two returns give differently, as a row of a file. */
export function differenceRow(difference: FigureDifference): OutputRow {
  const { kind, before, after } = difference;
  const [old, now] = [before, after].map((figure) => (figure?.symbol === "" ? figure : undefined));
  const shown = kind === "only before" ? before : after;
  const silent = kind === "only before" ? after : kind === "only after" ? before : undefined;
  const moved = kind === "moved" || kind === "revised" ? difference : undefined;
  return {
    measure: shown.measure,
    period_start: shown.periodStart,
    period_end: shown.periodEnd,
    authority: shown.authority,
    breakdown: shown.breakdown,
    category: shown.category,
    kind,
    old: old?.value,
    new: now?.value,
    unit: shown.unit,
    difference: moved && moved.after.value - moved.before.value,
    by_gone: moved?.change?.gone,
    by_corrected: moved?.change?.corrected,
    by_new: moved?.change?.added,
    children_gone: moved?.children.gone,
    children_corrected: moved?.children.corrected,
    children_new: moved?.children.added,
    corrections: moved?.corrections.map(inWords).join("; ") ?? "",
    old_numerator: old?.numerator,
    old_denominator: old?.denominator,
    new_numerator: now?.numerator,
    new_denominator: now?.denominator,
    note: (silent ?? shown).note,
  };
}

function inWords({ file, column, children }: Correction): string {
  return `${column === undefined ? `rows of ${file}` : `${file}.${column}`} (${children})`;
}
