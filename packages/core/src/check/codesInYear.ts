import { type CodeSet, codeSets } from "../return/codeSets.ts";
import { liveIn } from "./liveIn.ts";
import type { LiveYears } from "./Rule.ts";

/**
 * Codes that were not always in the guide, and the reporting years in which they were.
 *
 * Source: DfE, guides to the return, 2017-18 to 2026-27. H5 and P2 left the list after 2024-25 by the validation rules
 * (146); K3 may be reported from 2023-24, the year in which supported accommodation became registrable.
 */
const years: { readonly [S in CodeSet]?: Readonly<Record<string, LiveYears>> } = {
  SEX: { 1: { to: 2024 }, 2: { to: 2024 }, M: { from: 2025 }, F: { from: 2025 }, U: { from: 2025 } },
  PLACE: {
    H5: { to: 2025 },
    P2: { to: 2025 },
    K3: { from: 2024 },
    Z1: { to: 2025 },
    Z11: { from: 2026 },
    Z12: { from: 2026 },
    Z13: { from: 2026 },
    Z14: { from: 2026 },
  },
  REC: {
    E43: { to: 2018 },
    E44: { to: 2018 },
    E45: { from: 2019 },
    E46: { from: 2019 },
    E47: { from: 2019 },
    E48: { from: 2019 },
  },
  REASON_PLACE_CHANGE: { CUSTOD: { from: 2019 } },
  ACTIV: {
    F3: { to: 2021 },
    P3: { to: 2021 },
    F4: { from: 2022 },
    P4: { from: 2022 },
    F5: { from: 2022 },
    P5: { from: 2022 },
  },
};

/** Codes that the lists have for reading old files, and that no return accepts: nobody is suitably homeless or in custody. */
const refused: { readonly [S in CodeSet]?: readonly string[] } = { ACCOM: ["S1", "X1"] };

/** The codes of a list that a return accepts, in the order of the guide. */
export function codesInYear(set: CodeSet, year: number): readonly string[] {
  const codes: readonly string[] = codeSets[set];
  return codes.filter((code) => liveIn(years[set]?.[code], year) && refused[set]?.includes(code) !== true);
}
