import { InputError } from "../read/InputError.ts";
import { readTable } from "../read/readTable.ts";
import type { PostcodePlace } from "./CheckContext.ts";
import { namedColumns } from "./namedColumns.ts";
import { writtenPostcode } from "./placeOf.ts";

/** Names under which the ONS directories and Code-Point have their columns, in small letters without spaces. */
const names = {
  postcode: ["pcds", "pcd", "pcd7", "pcd8", "postcode", "pc"],
  county: ["oscty", "cty", "ctycd", "cty25cd", "cty24cd", "cty23cd", "countycode"],
  authority: ["authority", "oslaua", "laua", "lad", "lad25cd", "lad24cd", "lad23cd", "ladcd", "lacode", "districtcode"],
  easting: ["oseast1m", "east1m", "easting", "eastings", "ea"],
  northing: ["osnrth1m", "north1m", "northing", "northings", "no"],
} as const;

/** A county that is none: the pseudo codes of the ONS end in 99999999. */
const noCounty = /^$|9{6}$/;

/**
 * Reads a file of postcodes as CSV: a directory of the ONS, or any table that names postcode, authority, easting and
 * northing. Only the postcodes wanted are kept, so that a directory of the whole country takes little memory. The
 * authority is the county where there is one, else the district.
 *
 * @param name what the file is called in messages
 * @param isWanted tells which postcodes, in capitals without spaces, to keep
 * @throws {InputError} if it is not a table, or lacks one of the columns
 * @example
 * const text = "postcode,authority,easting,northing\nAB1 2CD,E06000099,519000,249000\n";
 * readPostcodes(new TextEncoder().encode(text), "postcodes.csv", () => true)("AB12CD"); // => {"authority":"E06000099","easting":519000,"northing":249000}
 */
export function readPostcodes(
  bytes: Uint8Array,
  name: string,
  isWanted: (postcode: string) => boolean,
): (postcode: string) => PostcodePlace | undefined {
  const table = readTable(bytes, name);
  const at = namedColumns(table, names);
  for (const column of ["postcode", "authority", "easting", "northing"] as const) {
    if (at.has(column)) continue;
    throw new InputError(`${name} has no column of the ${column}, which may be called ${names[column].join(", ")}.`);
  }
  const places = new Map<string, PostcodePlace>();
  for (const { cells } of table.rows) {
    const cell = (column: keyof typeof names): string => (cells[at.get(column) ?? -1] ?? "").trim();
    const postcode = writtenPostcode(cell("postcode"));
    if (postcode === "" || !isWanted(postcode)) continue;
    const easting = Number(cell("easting"));
    const northing = Number(cell("northing"));
    const county = cell("county");
    if (cell("easting") === "" || !Number.isFinite(easting) || !Number.isFinite(northing)) continue;
    places.set(postcode, { authority: noCounty.test(county) ? cell("authority") : county, easting, northing });
  }
  return (postcode) => places.get(postcode);
}
