import { daysAMonth } from "@lac-analytics/core";
import type { Chart } from "../Chart.ts";
import type { CategoryLabel } from "../figures/CategoryLabel.ts";
import { stateAreas } from "../marks/stateAreas.ts";
import { captionedTable } from "../tables/captionedTable.ts";
import type { DatedWording } from "../words/DatedWording.ts";
import { datedId } from "../words/datedId.ts";
import { datedSubtitle } from "../words/datedSubtitle.ts";
import { durationText } from "../words/durationText.ts";
import { formatNumber } from "../words/formatNumber.ts";
import { formatPercent } from "../words/formatPercent.ts";
import { midSentence } from "../words/midSentence.ts";

/** Where children were so many days after the beginning. */
export interface StatesAtTime {
  readonly days: number;
  /** the share in each state from 0 to 1, in the order of the states; they add up to 1 */
  readonly shares: readonly number[];
}

const most = 6;

/**
 * Where children are, by the time since a beginning such as coming into care: the share in each state stands above the
 * others, so that all of them fill the height. The title gives the share in the last state at the last time.
 *
 * @param states two to six, from the bottom up
 * @param times in order, the first the beginning
 * @throws {RangeError} if there are fewer than two states or more than six, or fewer than two times, or a time has not
 * one share for each state
 * @example
 * const states = [{ id: "foster", label: "With foster carers" }, { id: "out", label: "Out of care" }];
 * const times = [{ days: 0, shares: [1, 0] }, { days: 365, shares: [0.6, 0.4] }];
 * const wording = { measure: "Where children were", counted: "were out of care", place: "Rutland", source: "made up", when: "1 April 2018 to 31 March 2019" };
 * statesByMonth(states, times, wording).title; // => "After 12 months 40% were out of care"
 */
export function statesByMonth(
  states: readonly CategoryLabel[],
  times: readonly StatesAtTime[],
  wording: DatedWording,
): Chart {
  const [first, last] = [times[0], times.at(-1)];
  if (states.length < 2 || states.length > most) {
    throw new RangeError(`statesByMonth draws two to ${most} states, got ${states.length}`);
  }
  if (first === undefined || last === undefined || times.length < 2) {
    throw new RangeError("statesByMonth requires at least two times");
  }
  if (times.some(({ shares }) => shares.length !== states.length)) {
    throw new RangeError("statesByMonth requires one share for each state at every time");
  }
  const percent = (share: number | undefined) => formatPercent(100 * (share ?? 0), 0);
  const title = `After ${durationText(last.days)} ${percent(last.shares.at(-1))} ${wording.counted}`;
  const told = ({ days, shares }: StatesAtTime) =>
    `After ${durationText(days)}: ${states.map(({ label }, at) => `${midSentence(label)} ${percent(shares[at])}`).join(", ")}.`;
  return {
    id: datedId("states-by-month", wording),
    title,
    subtitle: datedSubtitle(wording, ["At each time the shares of all states fill the height."]),
    description: [`Areas of 100%. ${title}.`, told(first), told(last)].join(" "),
    ...stateAreas(states, times),
    table: captionedTable(
      wording,
      [
        { label: "Months", kind: "text" },
        ...states.map(({ label }) => ({ label: `${label} (%)`, kind: "number" as const, decimals: 1 })),
      ],
      times.map(({ days, shares }) => [formatNumber(days / daysAMonth, 0), ...shares.map((share) => 100 * share)]),
    ),
  };
}
