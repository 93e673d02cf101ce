import type { Day } from "../return/Day.ts";

/** When the figures are for: a date, with flows over the twelve months to it, or a reporting year and its last day. */
export type FigureDate = { readonly asAt: Day } | { readonly year: number };
