/** Why a published value is not there. */
export type WithheldMeaning =
  | "confidential"
  | "rounds to nought but is not"
  | "not available"
  | "not applicable"
  | "low reliability"
  | "not stated";

/** The three ways in which published files print symbols: releases to 2017, those from 2018, and the Local Authority Interactive Tool. */
export type SymbolEra = "to 2017" | "from 2018" | "interactive tool";

const meanings: Readonly<Record<SymbolEra, Readonly<Record<string, WithheldMeaning>>>> = {
  "to 2017": { x: "confidential", "..": "not available", ".": "not applicable", "-": "not stated" },
  "from 2018": {
    c: "confidential",
    k: "rounds to nought but is not",
    low: "rounds to nought but is not",
    "~": "rounds to nought but is not",
    x: "not available",
    ":": "not available",
    z: "not applicable",
    u: "low reliability",
    "-": "not stated",
  },
  "interactive tool": { "-": "not stated", c: "confidential", x: "not available", z: "not applicable" },
};

/**
 * What a symbol in the place of a value means. The letter x stood for a small count to 2017 and stands for a value that
 * is not available since. The interactive tool prints a dash for whatever is missing and does not say why.
 *
 * Sources: DfE, metadata of SFR50/2017; DfE analysts' guide, underlying data, symbols.
 *
 * @returns nothing where the era has no such symbol
 * @example
 * withheldMeaning("x", "to 2017"); // => "confidential"
 * withheldMeaning("x", "from 2018"); // => "not available"
 */
export function withheldMeaning(symbol: string, era: SymbolEra): WithheldMeaning | undefined {
  return meanings[era][symbol];
}
