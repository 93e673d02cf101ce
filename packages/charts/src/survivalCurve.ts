import { type KaplanMeier, toldCurve } from "@lac-analytics/core";
import type { Chart } from "./Chart.ts";
import type { DatedWording } from "./DatedWording.ts";
import { datedId } from "./datedId.ts";
import { datedSubtitle } from "./datedSubtitle.ts";
import { durationText, durationUnit } from "./durationText.ts";
import { midSentence } from "./midSentence.ts";
import { survivalLines } from "./survivalLines.ts";
import { survivalTable } from "./survivalTable.ts";
import { medianInWords, survivalTitle } from "./survivalTitle.ts";
import { valueScale } from "./valueScale.ts";

/** What a survival curve says of itself. */
export interface SurvivalWording extends DatedWording {
  /** what has happened to those whose time has ended: "children had left care" */
  readonly counted: string;
  /** what they are until then: "still in care" */
  readonly goingOn: string;
}

/** A group and how long it took, from durations in days. */
export interface SurvivalGroup {
  readonly label: string;
  readonly survival: KaplanMeier;
}

const most = 4;
/** Where fewer than this many are at risk a curve is loose. */
const firmFrom = 10;

/**
 * How long something lasts, from 100% down: the share of children for whom it goes on, by the time since it began. The
 * first group has its interval as a band; where it comes down to half is marked. The table gives the curve at the grid
 * lines of time, not at each single child's end. A curve ends where it would rest on too few children, by `toldCurve`.
 *
 * @param given one to four; their times are days
 * @throws {RangeError} if there is no group or more than four
 */
export function survivalCurve(given: readonly SurvivalGroup[], wording: SurvivalWording): Chart {
  const groups = given.map(({ label, survival }) => ({ label, survival: toldCurve(survival) }));
  const [first] = groups;
  if (first === undefined) throw new RangeError("survivalCurve requires at least one group");
  if (groups.length > most) throw new RangeError(`survivalCurve draws at most ${most} groups, got ${groups.length}`);
  const longest = Math.max(1, ...groups.flatMap(({ survival }) => survival.steps.map(({ time }) => time)));
  const unit = durationUnit(longest);
  const times = valueScale([0, longest / unit.days], { counts: true });
  const title = survivalTitle(groups, wording);
  const loose = first.survival.steps.find(({ atRisk }) => atRisk < firmFrom);
  const notes = [
    `The band is the 95% interval${groups.length === 1 ? "" : ` of ${midSentence(first.label)}`}.`,
    ...(loose === undefined
      ? []
      : [`From ${durationText(loose.time)} on it rests on fewer than ${firmFrom} children.`]),
    ...groups.flatMap(({ label, survival: { untoldFrom } }) =>
      untoldFrom === null
        ? []
        : [
            `From ${durationText(untoldFrom)} on too few children were watched to tell${groups.length === 1 ? "" : ` (${midSentence(label)})`}.`,
          ],
    ),
  ];
  return {
    id: datedId("survival-curve", wording),
    title,
    subtitle: datedSubtitle(wording, notes),
    description: [
      `Survival curve. ${title}.`,
      ...groups.map(({ label, survival }) => `${label}: ${medianInWords(survival)}.`),
    ].join(" "),
    specification: survivalLines(groups, times, unit, wording),
    table: survivalTable(groups, times.ticks, unit, wording),
  };
}
