/** Why a published value is not there. */
export type WithheldMeaning =
  | "confidential"
  | "rounds to nought but is not"
  | "not available"
  | "not applicable"
  | "low reliability"
  | "not stated";

/** A symbol in the place of a value, as printed, and what it means there. */
export interface WithheldSymbol {
  readonly symbol: "c" | "k" | "low" | "u" | "x" | "z" | "~" | ":" | "-" | "." | "..";
  readonly meaning: WithheldMeaning;
}

/** The three ways in which published files print symbols: releases to 2017, those from 2018, and the Local Authority Interactive Tool. */
export type SymbolEra = "to 2017" | "from 2018" | "interactive tool";

const symbols: Readonly<Record<SymbolEra, readonly WithheldSymbol[]>> = {
  "to 2017": [
    { symbol: "x", meaning: "confidential" },
    { symbol: "..", meaning: "not available" },
    { symbol: ".", meaning: "not applicable" },
    { symbol: "-", meaning: "not stated" },
  ],
  "from 2018": [
    { symbol: "c", meaning: "confidential" },
    { symbol: "k", meaning: "rounds to nought but is not" },
    { symbol: "low", meaning: "rounds to nought but is not" },
    { symbol: "~", meaning: "rounds to nought but is not" },
    { symbol: "x", meaning: "not available" },
    { symbol: ":", meaning: "not available" },
    { symbol: "z", meaning: "not applicable" },
    { symbol: "u", meaning: "low reliability" },
    { symbol: "-", meaning: "not stated" },
  ],
  "interactive tool": [{ symbol: "-", meaning: "not stated" }],
};

/**
 * What a symbol in the place of a value means. The letter x stood for a small count to 2017 and stands for a value that
 * is not available since. The interactive tool prints a dash for whatever is missing and does not say why.
 *
 * Sources: DfE, metadata of SFR50/2017; DfE analysts' guide, underlying data, symbols.
 *
 * @returns nothing where the era has no such symbol
 * @example
 * withheldSymbol("x", "to 2017"); // => {"symbol":"x","meaning":"confidential"}
 * withheldSymbol("x", "from 2018"); // => {"symbol":"x","meaning":"not available"}
 */
export function withheldSymbol(text: string, era: SymbolEra): WithheldSymbol | undefined {
  return symbols[era].find(({ symbol }) => symbol === text);
}
