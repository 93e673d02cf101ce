import { InputError } from "../read/InputError.ts";
import { quoteCell } from "../read/quoteCell.ts";
import type { TextTable } from "../read/readTable.ts";
import type { PublishedLayout } from "./PublishedLayout.ts";
import { publishedPeriod } from "./publishedPeriod.ts";
import { england, regions } from "./regions.ts";

const columnsNeeded = ["measure", "year", "la_number", "area", "value"];

const codesByNumber = new Map(regions.map(({ code, interactiveTool }) => [interactiveTool, code]));

/**
 * The layout of the Local Authority Interactive Tool's long file: a row is one value of one measure, the measure's code
 * being the indicator. Areas have numbers: 970 is England, 980 to 990 are regions, the others are authorities.
 *
 * @returns nothing where the heading is not of this kind
 */
export function interactiveToolLayout({ heading }: TextTable): PublishedLayout | undefined {
  const columns = heading.map((column) => column.toLowerCase());
  if (columnsNeeded.some((column) => !columns.includes(column))) return undefined;
  const [measureAt = 0, yearAt = 0, numberAt = 0, areaAt = 0, valueAt = 0] = columnsNeeded.map((column) =>
    columns.indexOf(column),
  );
  return {
    era: "interactive tool",
    indicators: [{ at: valueAt, name: "", nameAt: measureAt }],
    readRow: (cells, place) => {
      const period = publishedPeriod(cells[yearAt] ?? "");
      if (period === undefined) {
        throw new InputError(
          `${place}, year: ${quoteCell(cells[yearAt] ?? "")} must be a year such as 2025 or 2024-25.`,
        );
      }
      const number = cells[numberAt] ?? "";
      if (!/^\d{3}$/.test(number)) {
        throw new InputError(`${place}, la_number: ${quoteCell(number)} must be a number of three digits.`);
      }
      const row = { ...period, areaName: cells[areaAt] ?? "", regionCode: "", filters: {} };
      if (number === england.interactiveTool) return { ...row, level: "national", areaCode: england.code, oldCode: "" };
      const region = codesByNumber.get(number);
      if (region !== undefined) return { ...row, level: "regional", areaCode: region, oldCode: "" };
      return { ...row, level: "authority", areaCode: "", oldCode: number };
    },
  };
}
