import type { ConvertedRows } from "./convertRows.ts";
import type { Problem } from "./Problem.ts";

/** Where rows stand in their files. */
export interface RowPlaces {
  /** the beginning of a problem of a row */
  readonly about: (row: number) => Pick<Problem, "file" | "row" | "child">;
  /** a row as it is called in a sentence */
  readonly name: (row: number) => string;
}

/**
 * The places of the rows of a file of the return.
 *
 * @param ids identifiers of the children, by their numbers
 */
export function rowPlaces(
  { source, line, child }: ConvertedRows,
  sources: readonly string[],
  ids: readonly string[],
): RowPlaces {
  const fileOf = (row: number): string => sources[source[row] ?? 0] ?? "";
  return {
    about: (row) => ({ file: fileOf(row), row: line[row] ?? 0, child: ids[child[row] ?? 0] ?? "" }),
    name: (row) => `${fileOf(row)} row ${line[row]}`,
  };
}
