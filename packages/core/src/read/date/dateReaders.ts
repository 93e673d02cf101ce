import { type DateReader, dateReader } from "./dateReader.ts";
import type { ColumnOrder } from "./decideOrder.ts";
import type { OrderEvidence } from "./OrderEvidence.ts";
import type { SerialSystem } from "./possibleDays.ts";

/** A date column of one table. */
export interface ColumnOfTable {
  readonly source: number;
  readonly column: string;
}

/** Gives the readers of date columns, each table by its place among the sources. */
export interface DateReaders {
  readonly orderOf: (column: ColumnOfTable) => ColumnOrder;
  readonly ofColumn: (column: string) => (source: number) => DateReader;
  /** what each reader has seen */
  readonly evidence: () => readonly (ColumnOfTable & { readonly says: OrderEvidence })[];
}

/** Makes the readers of date columns as they are asked for. */
export function dateReaders(
  orderOf: (column: ColumnOfTable) => ColumnOrder,
  serialsOf: (source: number) => SerialSystem | undefined,
): DateReaders {
  const ofColumns = new Map<string, (source: number) => DateReader>();
  const readers: (ColumnOfTable & { readonly reader: DateReader })[] = [];
  return {
    orderOf,
    ofColumn: (column) => {
      const ofTable: DateReader[] = [];
      const readerOf =
        ofColumns.get(column) ??
        ((source: number) => {
          const known = ofTable[source];
          if (known !== undefined) return known;
          const reader = dateReader(orderOf({ source, column }), serialsOf(source));
          readers.push({ source, column, reader });
          ofTable[source] = reader;
          return reader;
        });
      ofColumns.set(column, readerOf);
      return readerOf;
    },
    evidence: () => readers.map(({ source, column, reader }) => ({ source, column, says: reader.evidence() })),
  };
}
