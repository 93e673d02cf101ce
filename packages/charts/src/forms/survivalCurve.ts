import { toldCurve } from "@lac-analytics/core/stats";
import { valueScale } from "../axes/valueScale.ts";
import type { Chart } from "../Chart.ts";
import type { SurvivalGroup } from "../figures/SurvivalGroup.ts";
import { survivalLines } from "../marks/survivalLines.ts";
import { survivalTable } from "../tables/survivalTable.ts";
import { datedId } from "../words/datedId.ts";
import { datedSubtitle } from "../words/datedSubtitle.ts";
import { durationText, durationUnit } from "../words/durationText.ts";
import { midSentence } from "../words/midSentence.ts";
import type { SurvivalWording } from "../words/survivalTitle.ts";
import { medianInWords, survivalTitle } from "../words/survivalTitle.ts";

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
 * @example
 * const placements = placementDurations(care, { from: dayFromIso("2016-01-22"), to: dayFromIso("2019-01-21") });
 * const survival = kaplanMeier(placements.map((placement) => ({ ...placement, event: placement.cause !== null })));
 * const wording = { measure: "Length of placements", counted: "placements had ended", goingOn: "still in the placement", place: "Anyshire", source: "the sample", when: "22 January 2016 to 21 January 2019" };
 * survivalCurve([{ label: "All placements", survival }], wording).title; // => "Half of placements had ended within 6 months (95% interval 5 to 7 months)"
 */
export function survivalCurve(given: readonly SurvivalGroup[], wording: SurvivalWording): Chart {
  const groups = given.map((group) => ({ ...group, survival: toldCurve(group.survival) }));
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
    ...survivalLines(groups, times, unit, wording),
    table: survivalTable(groups, times.ticks, unit, wording),
  };
}
