import { daysOfColumn } from "../read/date/daysOfColumn.ts";
import { InputError } from "../read/InputError.ts";
import { readTable } from "../read/readTable.ts";
import { noDay } from "../return/Day.ts";
import { namedColumns } from "./namedColumns.ts";
import type { Provider } from "./Provider.ts";
import { placementsOfProvision } from "./placementsOfProvision.ts";
import { writtenPostcode } from "./placeOf.ts";

/** Names under which the lists of Ofsted and the DfE have their columns, in small letters without spaces. */
const names = {
  urn: ["urn", "uniquereferencenumber", "ofstedurn"],
  kind: ["providertype", "provisiontype", "type"],
  placements: ["placementcode", "placecodes", "placementcodes"],
  sector: ["sector", "ownership"],
  providers: ["placeprovider", "providercodes", "providercode"],
  postcode: ["postcode", "settingaddresspostcode", "providerpostcode"],
  authority: ["lacode", "localauthoritycode", "newlacode", "gsscode"],
  registered: ["registrationdate", "dateregistered", "opendate", "regdate"],
  closed: ["closeddate", "dateclosed", "closuredate", "registrationenddate", "regend", "resignationdate"],
} as const;

/** Provider codes that fit a sector of Ofsted's. */
const sectors: readonly (readonly [RegExp, readonly string[]])[] = [
  [/local authority/i, ["PR1", "PR2"]],
  [/health/i, ["PR3"]],
  [/private/i, ["PR4"]],
  [/voluntary|charit/i, ["PR5"]],
];

/**
 * Reads Ofsted's list of registered providers, or the one that the DfE makes of it for the return, as CSV. Columns are
 * known by their names, and all but URN may be missing: a rule then has nothing to compare. A provider with several
 * rows, such as one of supported accommodation in several authorities, is taken once with all that they say.
 *
 * @param name what the file is called in messages
 * @throws {InputError} if it is not a table, or has no column URN
 * @example
 * const text = "URN,Provider Type,Sector\nSC12345,Children's Home,Private\n";
 * const home = readProviders(new TextEncoder().encode(text), "providers.csv").get("SC12345");
 * [...home.placements, ...home.sectors]; // => ["K2", "PR4"]
 */
export function readProviders(bytes: Uint8Array, name: string): ReadonlyMap<string, Provider> {
  const table = readTable(bytes, name);
  const at = namedColumns(table, names);
  if (!at.has("urn")) throw new InputError(`${name} has no column URN, and so is no list of Ofsted's providers.`);
  const [registered, closed] = (["registered", "closed"] as const).map((column) =>
    daysOfColumn(table, at.get(column) ?? -1),
  );
  const providers = new Map<string, Provider>();
  for (const { cells } of table.rows) {
    const cell = (column: keyof typeof names): string => (cells[at.get(column) ?? -1] ?? "").trim();
    const urn = cell("urn").toUpperCase();
    if (urn === "") continue;
    const postcode = writtenPostcode(cell("postcode"));
    const provider: Provider = {
      urn,
      placements: codesOf(cell("placements")) ?? placementsOfProvision(cell("kind")),
      sectors: codesOf(cell("providers")) ?? codesOfSector(cell("sector")),
      postcode: postcode === "" ? undefined : postcode,
      authorities: codesOf(cell("authority")),
      registered: registered?.(cell("registered")).day ?? noDay,
      closed: closed?.(cell("closed")).day ?? noDay,
    };
    const earlier = providers.get(urn);
    providers.set(urn, earlier === undefined ? provider : together(earlier, provider));
  }
  return providers;
}

function codesOf(text: string): ReadonlySet<string> | undefined {
  const codes = text
    .toUpperCase()
    .split(/[\s,;/]+/)
    .filter((code) => code !== "");
  return codes.length === 0 ? undefined : new Set(codes);
}

function codesOfSector(text: string): ReadonlySet<string> | undefined {
  const found = sectors.find(([pattern]) => pattern.test(text));
  return found && new Set(found[1]);
}

function together(one: Provider, other: Provider): Provider {
  const either = (a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined) =>
    a === undefined ? b : b === undefined ? a : new Set([...a, ...b]);
  return {
    ...one,
    placements: either(one.placements, other.placements),
    sectors: either(one.sectors, other.sectors),
    authorities: either(one.authorities, other.authorities),
    postcode: one.postcode === other.postcode ? one.postcode : undefined,
  };
}
