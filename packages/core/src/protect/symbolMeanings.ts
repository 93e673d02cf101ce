import type { WithheldFigure } from "../measure/Figure.ts";

/**
 * What each symbol says in place of a value, as the DfE uses them.
 *
 * Source: DfE, analysts' guide, statistics production, symbols for open data.
 */
export const symbolMeanings: Readonly<Record<WithheldFigure["symbol"], string>> = {
  c: "withheld to protect confidentiality",
  k: "rounds to nought but is not nought",
  x: "not available",
  z: "not applicable",
};
