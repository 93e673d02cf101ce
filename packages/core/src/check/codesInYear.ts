import type { CodeSet } from "../return/codeSets.ts";
import { codesOfYear } from "../return/codesOfYear.ts";

/**
 * The codes of a list that the validation rules accept in a reporting year. They are stricter than the reader, which
 * takes a code as long as any guide had it: Z1 is refused from 2025-26, when it was split into Z11 to Z14, and nobody
 * is homeless (S1) or in custody (X1) and suitably housed.
 *
 * Source: DfE, validation rules 133 and 146.
 */
export function codesInYear(set: CodeSet, year: number): readonly string[] {
  const refused = set === "ACCOM" ? ["S1", "X1"] : set === "PLACE" && year >= 2026 ? ["Z1"] : [];
  return codesOfYear(set, year).filter((code) => !refused.includes(code));
}
