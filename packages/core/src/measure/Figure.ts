import type { FigureNames } from "./FigureNames.ts";
import type { Loss } from "./loss/Loss.ts";
import type { OwnUnit, Unit } from "./Measure.ts";

/** Why a figure has no value, in the letters the DfE uses: confidential, low (rounds to nought but is not), not available, not applicable. */
export type Symbol = "c" | "k" | "x" | "z";

/** What every figure says of itself. */
interface FigureIdentity extends FigureNames {
  /** ISO dates, both included; equal for a figure at a date */
  readonly periodStart: string;
  readonly periodEnd: string;
  /** GSS code, or blank */
  readonly authority: string;
  readonly unit: Unit | OwnUnit;
  /** anything a reader must know; blank where there is nothing */
  readonly note: string;
  /** the note as it may be published, where that is another: without its counts, or blank where somebody else wrote it */
  readonly publicNote?: string;
  /** what it rests on that was lost when the return was read, as the note says too; missing where nothing was */
  readonly lost?: readonly Loss[];
}

/** A figure that may be shown, at full precision, in its unit: 233 of 315 is 73.968…, not 0.7397. */
export interface ShownFigure extends FigureIdentity {
  readonly value: number;
  readonly symbol: "";
  /** the counts behind the value, where there are any */
  readonly numerator?: number;
  readonly denominator?: number;
  /** the interval, at its level (0.95), by the method named */
  readonly lower?: number;
  readonly upper?: number;
  readonly confidence?: number;
  readonly method?: string;
  /** it is of the part that the return holds, as its note says: nothing is concluded from it, and it is compared with nothing */
  readonly partial?: true;
}

/** A figure that is withheld or has no meaning: it is not a number, so it cannot be added up. */
export interface WithheldFigure extends FigureIdentity {
  readonly symbol: Symbol;
  /** the counts, only where they may be shown though the value has no meaning */
  readonly numerator?: number;
  readonly denominator?: number;
}

/** One row: what is counted, when, where, of what, how sure, and whether it may be shown. */
export type Figure = ShownFigure | WithheldFigure;
