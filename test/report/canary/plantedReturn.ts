import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { project } from "../../lac.ts";
import { plantedTexts } from "./plantedTexts.ts";

/** Begins every identifier that is planted; too long to stand in compressed bytes by chance. */
export const canary = "QZXJVK";

/** A return made for the search: where it lies, and the birth dates in it, as ISO text. */
export interface PlantedReturn {
  readonly folder: string;
  readonly birthDates: ReadonlySet<string>;
}

const sample = join(project, "data-samples/return");
const postcodeColumns = new Set(["HOME_POST", "PL_POST"]);
const birthColumns = new Set(["DOB", "MC_DOB"]);

/**
 * Writes the sample's return with an identifier, a pupil number, postcodes and a provider's number of the search's own
 * for every child, so that its figures are those of the sample; and after it children whose every other cell holds
 * text that some format could take for an order.
 */
export function writePlantedReturn(folder: string): PlantedReturn {
  mkdirSync(folder, { recursive: true });
  const numbers = new Map<string, number>();
  const numberOf = (text: string): string => {
    const number = numbers.get(text) ?? numbers.size + 1;
    numbers.set(text, number);
    return `${number}`.padStart(5, "0");
  };
  const birthDates = new Set<string>();
  const plantedCell = (column: string, cell: string): string => {
    if (birthColumns.has(column) && cell !== "") birthDates.add(cell.split("/").toReversed().join("-"));
    if (column === "CHILD") return `${canary}${numberOf(cell)}`;
    if (column === "UPN") return `${canary}${numberOf(cell)}UPN`;
    if (column === "URN") return `${canary}${numberOf("URN")}`;
    // a postcode of an area that there is not
    if (postcodeColumns.has(column) && cell !== "") return `QZ${Number(numberOf(cell)) % 90} 9ZX`;
    return cell;
  };
  for (const file of readdirSync(sample)) {
    const [columns = [], ...rows]: readonly (readonly string[])[] = parse(readFileSync(join(sample, file)));
    const planted = rows.map((row) => row.map((cell, at) => plantedCell(columns[at] ?? "", cell)));
    const [like = []] = planted;
    const hostile = plantedTexts.flatMap((text, at) => [
      columns.map((column) => (column === "CHILD" ? `${canary}${text}` : text)),
      // dates that can be read, so that the row is kept with its codes as they are
      columns.map((column, place) => {
        if (column === "CHILD") return `${canary}HOSTILE${at}`;
        return /^\d\d\/\d\d\/\d{4}$/.test(like[place] ?? "") ? (like[place] ?? "") : text;
      }),
    ]);
    writeFileSync(join(folder, file), [columns, ...planted, ...hostile].map(csvLine).join(""));
  }
  return { folder, birthDates };
}

/** A line of CSV. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(",")}\r\n`;
}
