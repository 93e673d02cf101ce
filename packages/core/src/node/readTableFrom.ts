import { csvOfTable } from "../read/csvOfTable.ts";
import { readFileFrom } from "./readFileFrom.ts";

/**
 * A table on disk as CSV, whether it is kept as CSV, in the first sheet of a workbook (.xlsx) or as Parquet.
 *
 * @throws {InputError} if there is no such file, or it cannot be read
 * @example
 * readTableFrom("data-samples/population.csv").then((csv) => new TextDecoder().decode(csv).split("\n")[1]); // => "E06000056,2012,57114"
 */
export async function readTableFrom(path: string): Promise<Uint8Array> {
  return csvOfTable(await readFileFrom(path), path);
}
