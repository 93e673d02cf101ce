import { measures } from "../measure/measures.ts";
import { InputError } from "../read/InputError.ts";
import { nameAdvice } from "../read/nameAdvice.ts";
import { quoteCell } from "../read/quoteCell.ts";
import type { TextTable } from "../read/readTable.ts";
import type { GeographicLevel } from "./PublishedFigure.ts";
import type { PublishedLayout } from "./PublishedLayout.ts";
import { publishedCell } from "./publishedCell.ts";
import { publishedColumns } from "./publishedColumns.ts";
import { publishedLabel } from "./publishedLabel.ts";
import { publishedPeriod } from "./publishedPeriod.ts";
import { england, regionCodeOfName } from "./regions.ts";

const measureIds: ReadonlySet<string> = new Set(measures.map(({ id }) => id));

const placeColumns = new Set([
  "time_period",
  "time_identifier",
  "geographic_level",
  "country_code",
  "country_name",
  "region_code",
  "region_name",
  "old_la_code",
  "new_la_code",
  "la_name",
  "geo_breakdown",
]);

/** Columns of values, whatever stands in their first cell, in the names of the latest edition. */
const valueColumns = new Set(["count", "percent", "rate_per_10000", "population_estimate"]);

/** Columns of labels that may look like numbers. */
const labelColumns = new Set(["age", "care_leaver_age", "age_group", "age_start_poc", "age_on_ceasing"]);

const levels: ReadonlyMap<string, GeographicLevel> = new Map([
  ["national", "national"],
  ["regional", "regional"],
  ["local authority", "authority"],
]);

const levelNames = ["National", "Regional", "Local authority"];

/** The levels that such files have besides: their rows are of no authority, region or country, and are passed over. */
const otherLevels: ReadonlySet<string> = new Set([
  "english devolved area",
  "institution",
  "local authority district",
  "local enterprise partnership",
  "local skills improvement plan area",
  "mat",
  "mayoral combined authority",
  "opportunity area",
  "parliamentary constituency",
  "planning area",
  "police force area",
  "provider",
  "rsc region",
  "school",
  "sponsor",
  "ward",
]);

/**
 * The layout of Explore Education Statistics, 2018 on: columns of time and place, then filters, then indicators. A
 * column is an indicator where its first filled cell is a number, a duration or a symbol, or its name says that it holds
 * values.
 *
 * Source: DfE analysts' guide, underlying data.
 *
 * @returns nothing where the heading is not of this kind
 * @throws {InputError} from `readRow` if a row has a level that such files do not have, so that no slip of the pen takes an
 * area out of a comparison unseen
 */
export function tidyLayout({ heading, rows }: TextTable): PublishedLayout | undefined {
  const columns = heading.map((column) => column.toLowerCase());
  if (!columns.includes("time_period") || !columns.includes("geographic_level")) return undefined;
  const names = publishedColumns(columns);
  const described = columns.flatMap((column, at) =>
    placeColumns.has(column) ? [] : [{ column, name: names[at] ?? "", at }],
  );
  const firstFilled = firstFilledCells(
    rows,
    described.map(({ at }) => at),
  );
  const holdsValues = ({ column, name, at }: (typeof described)[number]): boolean =>
    !labelColumns.has(column) &&
    (isNamedAsValue(name) || publishedCell(firstFilled.get(at) ?? "", "from 2018") !== undefined);
  const indicators = described.filter(holdsValues);
  const filters = described.filter((each) => !holdsValues(each));
  const find = (column: string) => columns.indexOf(column);
  const at = {
    period: find("time_period"),
    level: find("geographic_level"),
    country: find("country_code"),
    region: find("region_code"),
    regionName: find("region_name"),
    oldCode: find("old_la_code"),
    newCode: find("new_la_code"),
    name: find("la_name"),
    anyName: find("geo_breakdown"),
  };
  return {
    era: "from 2018",
    indicators,
    readRow: (cells, place) => {
      const cell = (index: number): string => cells[index] ?? "";
      const level = levels.get(cell(at.level).toLowerCase());
      if (level === undefined) {
        const isNote = cell(at.level) === "" && publishedPeriod(cell(at.period)) === undefined;
        if (isNote || isPassedOver(cell(at.level))) return undefined;
        throw new InputError(
          `${place}, geographic_level: ${quoteCell(cell(at.level))} is no level that such files have; ${nameAdvice(cell(at.level), levelNames)}.`,
        );
      }
      const period = publishedPeriod(cell(at.period));
      if (period === undefined) {
        throw new InputError(
          `${place}, time_period: ${quoteCell(cell(at.period))} must be a year such as 2025, or two such as 202425.`,
        );
      }
      const area = {
        national: { areaCode: cell(at.country) || england.code, areaName: england.name },
        regional: {
          areaCode: cell(at.region) || (regionCodeOfName(cell(at.anyName)) ?? ""),
          areaName: cell(at.regionName) || cell(at.anyName),
        },
        authority: { areaCode: cell(at.newCode), areaName: cell(at.name) || cell(at.anyName) },
      }[level];
      const oldCode = level === "authority" ? cell(at.oldCode) : "";
      if (area.areaCode === "" && oldCode === "") {
        throw new InputError(`${place} is of an area without a code; fill in new_la_code, old_la_code or region_code.`);
      }
      return {
        ...period,
        level,
        ...area,
        oldCode,
        regionCode: level === "authority" ? cell(at.region) : "",
        filters: Object.fromEntries(filters.map((filter) => [filter.name, publishedLabel(cell(filter.at))])),
      };
    },
  };
}

/** Whether a level is one that such files have, and not one of ours; the medians of neighbours have names of their own. */
function isPassedOver(level: string): boolean {
  const name = level.toLowerCase();
  return otherLevels.has(name) || name.startsWith("statistical neighbours");
}

/** Whether a column is of counts, shares or rates, or of a measure of the catalogue, as a table of mixed sources has them. */
function isNamedAsValue(name: string): boolean {
  const [measure = ""] = name.split(/[: ]/);
  return valueColumns.has(name) || measureIds.has(measure);
}

function firstFilledCells(rows: TextTable["rows"], columns: readonly number[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const { cells } of rows) {
    for (const at of columns) {
      const cell = cells[at] ?? "";
      if (cell !== "" && !found.has(at)) found.set(at, cell);
    }
    if (found.size === columns.length) break;
  }
  return found;
}
