import type { GeographicLevel } from "./PublishedFigure.ts";
import type { SymbolEra } from "./withheldSymbol.ts";

/** What a row says besides its values. */
export interface PublishedRow {
  readonly timePeriod: string;
  readonly year: number;
  readonly level: GeographicLevel;
  readonly areaCode: string;
  readonly oldCode: string;
  readonly areaName: string;
  readonly regionCode: string;
  readonly filters: Readonly<Record<string, string>>;
}

/** A column that holds values; `nameAt` is the column that names the indicator where the rows do, not the heading. */
export interface PublishedIndicator {
  readonly at: number;
  readonly name: string;
  readonly nameAt?: number;
}

/** How a published file of one kind is read. */
export interface PublishedLayout {
  readonly era: SymbolEra;
  readonly indicators: readonly PublishedIndicator[];
  /**
   * Reads the part of a row that is not values; nothing where the row is of no authority, region or country.
   *
   * @param place the file and the row, for messages
   */
  readonly readRow: (cells: readonly string[], place: string) => PublishedRow | undefined;
}
