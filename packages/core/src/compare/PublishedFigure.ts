import type { WithheldSymbol } from "./withheldSymbol.ts";

/** The kind of area that a published figure is of. */
export type GeographicLevel = "national" | "regional" | "authority";

/** What every published figure says of itself. */
interface PublishedIdentity {
  /** the release it was read from: figures are revised, so one of 2024 is not the same in the releases of 2024 and 2025 */
  readonly edition: string;
  readonly file: string;
  /** line of the file, 1 being the heading */
  readonly row: number;
  /** as printed: 2025, 202425, 2024-25 */
  readonly timePeriod: string;
  /** the year in which the period ends */
  readonly year: number;
  readonly level: GeographicLevel;
  /** GSS code; blank where the file has none for the area; two joined by " / " where authorities report together */
  readonly areaCode: string;
  /** three digits, as councils are known in statistics of the DfE; blank for regions and for England */
  readonly oldCode: string;
  readonly areaName: string;
  /** GSS code of the region that an authority lies in, as the file has it: Inner or Outer London for its boroughs */
  readonly regionCode: string;
  /** what is measured, in the name that the latest edition would give it: `count`, `percent`, `rate_per_10000`, … */
  readonly indicator: string;
  /** of whom, by the columns of the file in the names and labels of the latest edition */
  readonly filters: Readonly<Record<string, string>>;
}

/** A published figure with a value, in the unit of its indicator; a printed `01:07`, years and months, is 19 months. */
export interface ShownPublishedFigure extends PublishedIdentity {
  readonly value: number;
  readonly symbol: "";
}

/** A published figure that is withheld or has no meaning: it is not a number, so it cannot be added up. */
export interface WithheldPublishedFigure extends PublishedIdentity, WithheldSymbol {}

/** One value as the Department for Education published it, with the edition that it stands in. */
export type PublishedFigure = ShownPublishedFigure | WithheldPublishedFigure;
