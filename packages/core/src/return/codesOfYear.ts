import { type CodeSet, codeSets } from "./codeSets.ts";
import { codeYears, isInYears, type YearSpan } from "./codeYears.ts";

/**
 * The codes that a list has in the return of a reporting year, in the order of the DfE guide; see `codeYears` for what
 * changed when.
 *
 * @example
 * codesOfYear("SEX", 2024); // => ["1","2"]
 * codesOfYear("SEX", 2025); // => ["M","F","U"]
 */
export function codesOfYear(set: CodeSet, year: number): readonly string[] {
  return codeSets[set].filter((code) => isInYears(year, yearsOfCode(set, code)));
}

/**
 * The reporting years in which a code of a list may stand in a return; no bounds of a code that every return has.
 *
 * @example
 * yearsOfCode("PLACE", "K3"); // => {"from":2024}
 * yearsOfCode("PLACE", "U4"); // => {}
 */
export function yearsOfCode(set: CodeSet, code: string): YearSpan {
  const spans: Readonly<Record<string, YearSpan | undefined>> = codeYears[set] ?? {};
  return (Object.hasOwn(spans, code) ? spans[code] : undefined) ?? {};
}
