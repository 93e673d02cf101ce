import { type ChartTable, changeBetween, formatNumber } from "@lac-analytics/charts";
import { type Figure, findMeasure, type Polarity } from "@lac-analytics/core";
import { changeLimits } from "../words/changeLimits.ts";
import { figureInWords } from "../words/figureInWords.ts";

/** A measure at a date and at an earlier one. */
export interface ComparedFigures {
  readonly label: string;
  readonly now: Figure;
  readonly earlier: Figure;
  /** which way is better, where the measure is one of the council's own */
  readonly polarity?: Polarity;
}

/** What may be said of a change: which way it goes for the better, where it is more than chance and a way is better. */
export type ChangeVerdict = "better" | "worse" | "changed" | "could be chance" | "not known";

/**
 * Whether a figure changed by more than chance, by the intervals of both, and whether for the better.
 *
 * @throws {RangeError} if the catalogue has no such measure, and no polarity is given
 */
export function changeVerdict(compared: Omit<ComparedFigures, "label">): ChangeVerdict {
  const { now, earlier } = compared;
  const change = changeBetween(now, earlier);
  if (change === undefined) return "not known";
  if (!change.clear) return "could be chance";
  const { polarity } = compared.polarity === undefined ? findMeasure(now.measure) : compared;
  if (polarity === "none") return "changed";
  return change.value > 0 === (polarity === "higher-better") ? "better" : "worse";
}

/** Measures at two dates, side by side, each with its change, the interval of the change and whether it could be chance. */
export function changesTable(
  caption: string,
  rows: readonly ComparedFigures[],
  decimals: number,
  [nowLabel, earlierLabel]: readonly [string, string],
): ChartTable {
  return {
    caption,
    columns: [
      { label: "Measure", kind: "text" },
      { label: nowLabel, kind: "text" },
      { label: earlierLabel, kind: "text" },
      { label: "Change", kind: "text" },
      { label: "95% interval of the change", kind: "text" },
      { label: "More than chance?", kind: "text" },
    ],
    rows: rows.map(({ label, now, earlier }) => {
      const places = now.unit === "percent" ? decimals : 2;
      const text = (value: number): string => formatNumber(value, places);
      const change = changeBetween(now, earlier);
      return [
        label,
        figureInWords(now, places),
        figureInWords(earlier, places),
        change === undefined ? "[z]" : text(change.value),
        change === undefined ? "[z]" : changeLimits(change, places),
        inWords[changeVerdict({ now, earlier })],
      ];
    }),
  };
}

const inWords: Readonly<Record<ChangeVerdict, string>> = {
  better: "Yes, for the better",
  worse: "Yes, for the worse",
  changed: "Yes",
  "could be chance": "No, it could be chance",
  "not known": "Not known",
};
