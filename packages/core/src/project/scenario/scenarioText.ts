import { isoFromDay } from "../../return/isoDate.ts";
import type { Assumption } from "./Assumption.ts";
import type { AtDay } from "./byDateRule.ts";

/** An assumption as a scenario file has it; blank where there is none. */
export function assumptionText(assumption: Assumption | undefined): string {
  if (assumption === undefined) return "";
  if (typeof assumption === "number") return String(assumption);
  const { low, likely, high } = assumption;
  return `{ low: ${low}, ${likely === undefined ? "" : `likely: ${likely}, `}high: ${high} }`;
}

/** What holds from each of several dates, a line each. */
export function byDateText<T>(entries: readonly AtDay<T>[], indent: string, write: (value: T) => string): string {
  return entries.map(({ day, value }) => `\n${indent}${isoFromDay(day)}:${` ${write(value)}`.trimEnd()}`).join("");
}

/** A list, a line each. */
export function listText(entries: readonly string[]): string {
  return entries.map((entry) => `\n  - ${entry}`).join("");
}
