import { InputError } from "./InputError.ts";
import type { PopulationEstimate } from "./PopulationEstimate.ts";
import { quoteCell } from "./quoteCell.ts";
import { readTable } from "./readTable.ts";

/** A form in which population estimates come, by its columns. */
interface PopulationLayout {
  readonly codes: readonly string[];
  readonly year: string;
  readonly children: string;
  /** from the year printed to that of the estimate: the rate files of the DfE print the reporting year that uses it */
  readonly yearsToEstimate: 0 | -1;
}

const ownLayout: PopulationLayout = { codes: ["authority"], year: "year", children: "population", yearsToEstimate: 0 };
const onsLayout: PopulationLayout = {
  codes: ["new_la_code", "old_la_code"],
  year: "time_period",
  children: "population_estimate",
  yearsToEstimate: 0,
};
const rateFileLayout: PopulationLayout = { ...onsLayout, yearsToEstimate: -1 };

/** Columns that only the rate files of the DfE have, in the one edition or the other. */
const rateFileColumns = ["rate_per_10000", "rate_per_10k", "rate_per_10000_children"];

/**
 * Reads estimates of the residents aged 0 to 17: a CSV of `authority,year,population`, the estimates of the ONS as the
 * DfE publishes them (`time_period`, `new_la_code`, `population_estimate`), or a file of rates of the DfE, whose
 * estimate is that of the year before the one printed. Rows of regions and of the country, which name no authority,
 * and of other ages are passed over.
 *
 * A CSV of one's own may have the columns `age`, `sex` and `ethnicity` too, any of which a row leaves blank where it is of
 * all: `E06000056,2024,10 to 15,female,white,2350`. An age is one year or several ("5", "5 to 9", "5-9", "under 1"), a sex
 * male or female. A row of ages from 18 on is passed over, and a row of one age and sex may be of nobody.
 *
 * @param name what the file is called in messages
 * @throws {InputError} if the columns are none of these, or a row has no whole number of residents above nought or no year
 * @example
 * readPopulation(new TextEncoder().encode("authority,year,population,age,sex\nE06000056,2024,\"2,350\",10 to 15,female\n"), "ours.csv"); // => [{"authority":["E06000056"],"year":2024,"children":2350,"age":{"from":10,"to":15},"sex":"female","file":"ours.csv","row":2}]
 * readPopulation(new TextEncoder().encode("authority,year,population\nE06000056,2024,many\n"), "ours.csv"); // throws: "ours.csv row 2: population must be a whole number above nought."
 */
export function readPopulation(bytes: Uint8Array, name: string): readonly PopulationEstimate[] {
  const { heading, rows } = readTable(bytes, name);
  const columns = heading.map((column) => column.toLowerCase());
  const layout = layoutOf(columns, name);
  const yearAt = columns.indexOf(layout.year);
  const childrenAt = columns.indexOf(layout.children);
  const ageAt = columns.indexOf("age_group");
  const partOf = layout === ownLayout ? partReader(columns) : () => ({});
  const codesAt = layout.codes.map((code) => columns.indexOf(code)).filter((at) => at >= 0);
  return [...rows].flatMap(({ cells: row, line, fault }) => {
    const place = `${name} row ${line}`;
    if (fault !== undefined)
      throw new InputError(
        `${place}: it holds ${fault === "open quotation mark" ? "an" : "a"} ${fault}; correct the row.`,
      );
    if (row.slice(heading.length).some((cell) => cell.trim() !== "")) {
      throw new InputError(
        `${place}: it has more cells than the heading; write a number without a comma, or in quotation marks.`,
      );
    }
    const authority = codesAt.map((at) => row[at]?.trim() ?? "").filter((code) => code !== "");
    if (authority.length === 0 || (ageAt >= 0 && !/\b0 to 17\b/.test(row[ageAt] ?? ""))) return [];
    const year = row[yearAt]?.trim() ?? "";
    const estimate = row[childrenAt]?.trim() ?? "";
    // symbols of the DfE stand where there is no estimate, as for authorities that are no more
    if (/^(?:\[?[a-z:~-]\]?|low|\.\.?)$/i.test(estimate)) return [];
    if (!/^(?:19|20)\d\d$/.test(year)) throw new InputError(`${place}: ${layout.year} must be a year such as 2024.`);
    const part = partOf(row, place);
    if (part === undefined) return [];
    const children = Number(estimate.replaceAll(",", ""));
    if (!/^[\d,]+$/.test(estimate) || (children === 0 && Object.keys(part).length === 0)) {
      throw new InputError(`${place}: ${layout.children} must be a whole number above nought.`);
    }
    return [{ authority, year: Number(year) + layout.yearsToEstimate, children, ...part, file: name, row: line }];
  });
}

type Part = Pick<PopulationEstimate, "age" | "sex" | "ethnicity">;

const oldest = 17;
const sexes: Readonly<Record<string, "male" | "female">> = {
  ...{ male: "male", males: "male", m: "male", boys: "male", "1": "male" },
  ...{ female: "female", females: "female", f: "female", girls: "female", "2": "female" },
};

/** Reads of whom a row is, out of the columns that divide residents; undefined where it is of nobody under 18. */
function partReader(columns: readonly string[]): (row: readonly string[], place: string) => Part | undefined {
  const [ageAt, sexAt, ethnicityAt] = ["age", "sex", "ethnicity"].map((column) => columns.indexOf(column));
  return (row, place) => {
    const [age = "", written = "", ethnicity = ""] = [ageAt, sexAt, ethnicityAt].map(
      (at = -1) => row[at]?.trim() ?? "",
    );
    const years = age === "" ? undefined : agesIn(age, place);
    if (years !== undefined && years.from > oldest) return undefined;
    if (years !== undefined && years.to > oldest) {
      throw new InputError(`${place}: age ${quoteCell(age)} goes beyond 17; divide it, for rates are of ages 0 to 17.`);
    }
    const sex = written === "" ? undefined : sexes[written.toLowerCase()];
    if (written !== "" && sex === undefined) {
      throw new InputError(`${place}: sex ${quoteCell(written)} must be male or female, or blank for both.`);
    }
    return { ...(years && { age: years }), ...(sex && { sex }), ...(ethnicity !== "" && { ethnicity }) };
  };
}

/** The first and the last of some years of age: "5", "5 to 9", "5-9", "under 1", "90+". */
function agesIn(text: string, place: string): { readonly from: number; readonly to: number } {
  if (/^(?:under|less than) 1\b/i.test(text)) return { from: 0, to: 0 };
  const [, first = "", last = first, open = ""] =
    /^(?:aged? )?(\d{1,3})(?:\s*(?:to|-|–)\s*(\d{1,3}))?\s*(\+|and over)?(?: years?)?$/i.exec(text) ?? [];
  const [from, to] = [Number(first), open === "" ? Number(last) : Number.POSITIVE_INFINITY];
  if (first !== "" && from <= to) return { from, to };
  throw new InputError(`${place}: age ${quoteCell(text)} must be one year or several, such as 5 or "5 to 9".`);
}

function layoutOf(columns: readonly string[], name: string): PopulationLayout {
  const has = (column: string): boolean => columns.includes(column);
  const published = rateFileColumns.some(has) ? rateFileLayout : onsLayout;
  const found = [ownLayout, published].find(
    ({ codes, year, children }) => codes.some(has) && has(year) && has(children),
  );
  if (found !== undefined) return found;
  throw new InputError(
    `${name} is not a population file: it needs the columns authority, year and population, or those of the published file.`,
  );
}
