import type { ShownFigure } from "@lac-analytics/core";
import { capitalised } from "@lac-analytics/core";
import type { XmrChart } from "@lac-analytics/core/stats";
import { xmrSignals } from "../figures/xmrSignals.ts";
import { amountText } from "./amountText.ts";
import { longDate } from "./longDate.ts";
import { longPeriod } from "./longPeriod.ts";
import { midSentence } from "./midSentence.ts";
import { whenInWords } from "./whenInWords.ts";

/** What a control chart says, in words. */
export interface ControlWords {
  /** the latest value's finding, as it follows the value */
  readonly finding: string;
  /** each run of signals, a sentence each */
  readonly signals: readonly string[];
  /** what a reader must know of its limits and of the target, in sentences */
  readonly notes: readonly string[];
}

/** Below this many values limits are loose. */
const firmFrom = 13;

/** What a control chart of some figures says. */
export function controlWords(
  { points, assurance }: XmrChart,
  shown: readonly ShownFigure[],
  target?: number,
): ControlWords {
  const unit = shown[0]?.unit ?? "";
  const signals = xmrSignals(points);
  const last = points.at(-1);
  // a run may begin within one that goes on after it
  const latest = signals.toSorted((one, other) => one.last - other.last).at(-1);
  const finding = () => {
    if (last === undefined || last.upper === null) return "too few to tell a change from chance";
    if (latest === undefined) return `no clear change from the average of ${amountText(last.mean, unit)}`;
    const at = shown[latest.last];
    if (latest.last < points.length - 1 && at !== undefined) return `last clear change ${whenInWords(at)}`;
    const words = midSentence(latest.words);
    return `a clear ${/^(concern|improvement):/.test(words) ? "" : "change: "}${words}`;
  };
  const of = points.filter(({ mean, upper }) => mean === last?.mean && upper === last.upper).length;
  return {
    finding: finding(),
    signals: signals.map(({ first, last: end, words }) => {
      const [from, to] = [shown[first], shown[end]].map((figure) => (figure === undefined ? "" : longPeriod(figure)));
      return `${capitalised(from === to ? `${to}` : `${from} to ${to}`)}: ${midSentence(words)}.`;
    }),
    notes: [
      ...points.flatMap(({ afterGap }, at) => (afterGap === undefined ? [] : [gapNote(shown[at - 1], shown[at])])),
      ...(last?.upper === null ? [] : ["Dashed lines are the limits of what chance makes of a steady process."]),
      ...(last?.upper !== null && of < firmFrom ? [`Limits from ${of} values are loose.`] : []),
      ...(target === undefined ? [] : assuranceNote(assurance, amountText(target, unit))),
    ],
  };
}

function gapNote(before: ShownFigure | undefined, after: ShownFigure | undefined): string {
  const [from, to] = [before, after].map((figure) => longDate(figure?.periodEnd ?? ""));
  return `Values are missing between ${from} and ${to}, so that runs begin anew.`;
}

function assuranceNote(assurance: XmrChart["assurance"], target: string): readonly string[] {
  if (assurance === "consistent_pass") return [`The process can be relied on to meet the target of ${target}.`];
  if (assurance === "consistent_fail") return [`The process will not meet the target of ${target} unless it changes.`];
  if (assurance === "inconsistent") return [`The target of ${target} is met or missed by chance.`];
  return [`The target is ${target}.`];
}
