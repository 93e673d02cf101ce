import { InputError } from "../read/InputError.ts";
import { quoteCell } from "../read/quoteCell.ts";
import type { TextTable } from "../read/readTable.ts";
import type { GeographicLevel } from "./PublishedFigure.ts";
import type { PublishedLayout } from "./PublishedLayout.ts";
import { england, regionCodeOfName } from "./regions.ts";

const placeColumns = new Set(["la_order", "new_geog_code", "geog_l", "geog_c", "geog_n"]);

/** The words of 2010 and those of 2011 to 2017. */
const levels: ReadonlyMap<string, GeographicLevel> = new Map([
  ["national", "national"],
  ["region", "regional"],
  ["gor", "regional"],
  ["la", "authority"],
]);

const yearAtEnd = /_?(20\d\d)$/;

/**
 * The layout of the statistical first releases, 2010 to 2017: one row an area and one column a count, such as
 * `CLA_Mar2017`, which is the indicator `CLA_Mar` of 2017. These files give Inner and Outer London the code of London.
 *
 * Source: DfE, metadata of SFR27/2010 and SFR50/2017.
 *
 * @returns nothing where the heading is not of this kind
 * @throws {InputError} if neither the heading nor the name of the file has the year
 */
export function firstReleaseLayout({ heading, file }: TextTable): PublishedLayout | undefined {
  const columns = heading.map((column) => column.toLowerCase());
  const levelAt = columns.indexOf("geog_l");
  if (levelAt < 0 || !columns.includes("geog_c")) return undefined;
  const year = releaseYear(heading, file);
  const at = {
    code: columns.indexOf("new_geog_code"),
    oldCode: columns.indexOf("geog_c"),
    name: columns.indexOf("geog_n"),
  };
  return {
    era: "to 2017",
    indicators: heading.flatMap((column, index) =>
      placeColumns.has(column.toLowerCase()) || column === ""
        ? []
        : [{ at: index, name: column.replace(yearAtEnd, "") }],
    ),
    readRow: (cells, place) => {
      const cell = (index: number): string => cells[index] ?? "";
      const level = levels.get(cell(levelAt).toLowerCase());
      if (level === undefined) {
        throw new InputError(
          `${place}, geog_l: ${quoteCell(cell(levelAt))} must be National, Region (GOR in 2010) or LA.`,
        );
      }
      const areaCode = {
        national: england.code,
        regional: regionCodeOfName(cell(at.name)) ?? cell(at.code),
        authority: cell(at.code),
      }[level];
      const oldCode = level === "authority" ? cell(at.oldCode) : "";
      if (areaCode === "" && oldCode === "")
        throw new InputError(`${place} is of an area without a code; fill in geog_c.`);
      return {
        timePeriod: String(year),
        year,
        level,
        areaCode,
        oldCode,
        areaName: cell(at.name),
        regionCode: "",
        filters: {},
      };
    },
  };
}

function releaseYear(heading: readonly string[], file: string): number {
  const years = heading.flatMap((column) => yearAtEnd.exec(column)?.[1] ?? []).map(Number);
  const year = years.length > 0 ? Math.max(...years) : Number(/20\d\d/.exec(file)?.[0]);
  if (Number.isInteger(year)) return year;
  throw new InputError(`${file} does not say its year: neither a column nor the name of the file ends in one.`);
}
