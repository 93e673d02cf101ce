import type { Figure } from "@lac-analytics/core";
import { capitalised } from "@lac-analytics/core";
import type { Chart } from "../Chart.ts";
import { changeBetween } from "../figures/changeBetween.ts";
import { shownInterval } from "../figures/shownInterval.ts";
import { horizontalDots } from "../marks/horizontalDots.ts";
import { captionedTable } from "../tables/captionedTable.ts";
import { tabulate } from "../tables/tabulate.ts";
import type { ChartWording } from "../words/ChartWording.ts";
import { chartId } from "../words/chartId.ts";
import { intervalText } from "../words/intervalText.ts";
import { midSentence } from "../words/midSentence.ts";
import { noZeroNote } from "../words/noZeroNote.ts";
import { subtitle } from "../words/subtitle.ts";
import { valueText } from "../words/valueText.ts";

/** A group of children and a figure of it. */
export interface GroupFigure {
  /** "Boys", "Girls aged 11 and over" */
  readonly label: string;
  readonly figure: Figure;
}

/**
 * One measure in several groups at one time: a dot for each with its interval, in the order given, and a square for all
 * children where their figure is given. The title holds the first two groups against each other and says whether their
 * difference is clear, by the intervals of both.
 *
 * @param groups two or more
 * @param all the figure of all children, below the groups
 * @throws {RangeError} if there are fewer than two groups, or units or dates differ
 * @example
 * const scores = figuresOf(care, { asAt: dayFromIso("2019-03-31") }, { measures: [findMeasure("sdq-average")], by: [["sex"]] });
 * const groups = [["male", "Boys"], ["female", "Girls"]].map(([sex, label]) => ({ label, figure: findFigure(scores, "sdq-average", "sex", sex) }));
 * const wording = { measure: "Average SDQ score", counted: "points on average", place: "Anyshire", source: "the sample" };
 * groupDots(groups, wording).title; // => "Average SDQ score: boys 12.3, no clear difference from girls 11.0"
 * groupDots(groups.slice(0, 1), wording); // throws: "groupDots requires at least two groups"
 */
export function groupDots(groups: readonly GroupFigure[], wording: ChartWording, all?: GroupFigure): Chart {
  const [first, second] = groups;
  if (first === undefined || second === undefined) throw new RangeError("groupDots requires at least two groups");
  const shown = all === undefined ? groups : [...groups, all];
  for (const { label, figure } of shown) {
    if (figure.unit !== first.figure.unit) {
      throw new RangeError(`groupDots draws one unit, and "${label}" has another than ${first.figure.unit}`);
    }
    if (figure.periodEnd !== first.figure.periodEnd) {
      throw new RangeError(`groupDots draws one date, and "${label}" has another than ${first.figure.periodEnd}`);
    }
  }
  const figures = shown.map(({ figure }) => figure);
  const { showsZero, ...drawings } = horizontalDots(
    shown.map(({ label, figure }, index) => ({
      key: `${index} ${label}`,
      label,
      style: index === groups.length ? "average" : "other",
      value: figure.symbol === "" ? figure.value : null,
      interval: shownInterval(figure),
      valueLabel: valueText(figure),
    })),
    capitalised(first.figure.unit),
  );
  const title = `${wording.measure}: ${apart(first, second)}`;
  const listed = shown.map(
    ({ label, figure }) => `${label} ${valueText(figure)}${intervalText(shownInterval(figure), figure.unit)}`,
  );
  const tabulated = tabulate(capitalised(first.figure.unit), figures);
  return {
    id: chartId("group-dots", figures),
    title,
    subtitle: subtitle(wording, figures, [
      ...(all === undefined ? [] : ["The square is all children."]),
      ...(showsZero ? [] : [noZeroNote]),
    ]),
    description: `Dot chart of groups. ${title}. ${listed.join("; ")}.`,
    ...drawings,
    table: captionedTable(
      wording,
      [{ label: "Group", kind: "text" }, ...tabulated.columns],
      shown.map(({ label }, index) => [label, ...(tabulated.rows[index] ?? [])]),
      figures,
    ),
  };
}

/** Two groups against each other: "boys 12.3, no clear difference from girls 11.0". */
function apart(first: GroupFigure, second: GroupFigure): string {
  const [one, other] = [first, second].map(({ label, figure }) => `${midSentence(label)} ${valueText(figure)}`);
  const change = changeBetween(first.figure, second.figure);
  if (change === undefined) return `${one}, ${other}`;
  if (!change.clear) return `${one}, no clear difference from ${other}`;
  return `${one}, clearly ${change.value > 0 ? "above" : "below"} ${other}`;
}
