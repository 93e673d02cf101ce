import type { Figure } from "@lac-analytics/core";

/** A line over time and its name; its figures are in order of their dates. */
export interface NamedLine {
  readonly label: string;
  readonly figures: readonly Figure[];
}
