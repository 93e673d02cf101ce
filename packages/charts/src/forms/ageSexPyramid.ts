import type { Figure } from "@lac-analytics/core";
import { capitalised } from "@lac-analytics/core";
import type { Chart } from "../Chart.ts";
import type { CategoryLabel } from "../figures/CategoryLabel.ts";
import { mirroredBars } from "../marks/mirroredBars.ts";
import { captionedTable } from "../tables/captionedTable.ts";
import type { CountCell } from "../tables/countCell.ts";
import { crossedCounts } from "../tables/crossedCounts.ts";
import { sumOfCells } from "../tables/sumOfCells.ts";
import type { ChartWording } from "../words/ChartWording.ts";
import { chartId } from "../words/chartId.ts";
import { largestGroup } from "../words/largestGroup.ts";
import { midSentence } from "../words/midSentence.ts";
import { subtitle } from "../words/subtitle.ts";

/**
 * Children by age and sex: a bar for each age group, the oldest at the top, one sex to the left and one to the right.
 * Children of any further category of sex, such as unknown, are in the table, and a note says how many they are.
 *
 * @param figures counts by age crossed with sex, in either order
 * @param ages the age groups, youngest first
 * @param sexes the first is drawn to the left, the second to the right
 * @throws {RangeError} if there are no figures, they are not counts by two breakdowns of which one is `sex`, two are of
 * one category, they differ in measure, date or place, an age group lacks one, or there are not two sexes to draw
 * @example
 * const figures = figuresOf(care, { asAt: dayFromIso("2019-01-21") }, { measures: [findMeasure("cla-number")], by: [["age", "sex"]] });
 * const [ages, sexes] = ["age", "sex"].map((breakdown) => categoriesOf("cla-number", breakdown));
 * const wording = { measure: "Children looked after", counted: "children looked after", place: "Anyshire", source: "the sample" };
 * ageSexPyramid(figures, ages, sexes, wording).title; // => "64 of 315 children looked after are male, aged 10 to 15 years, the largest group (20.3%)"
 */
export function ageSexPyramid(
  figures: readonly Figure[],
  ages: readonly CategoryLabel[],
  sexes: readonly CategoryLabel[],
  wording: ChartWording,
): Chart {
  const [left, right] = sexes;
  if (left === undefined || right === undefined) throw new RangeError("ageSexPyramid requires two sexes to draw");
  const { rows, columns, cellOf } = crossedCounts("ageSexPyramid", figures, "sex", { rows: ages, columns: sexes });
  const totalOf = (sex: CategoryLabel) => sumOfCells(rows.map((age) => cellOf(age, sex)));
  const drawn = [left, right];
  const undrawn = columns.filter((sex) => !drawn.includes(sex) && totalOf(sex).count !== 0);

  const title = largestGroup(
    drawn.flatMap((sex) =>
      rows.map((age) => {
        const years = midSentence(age.label);
        const label = `${sex.label}, ${years}`;
        const predicate = `${midSentence(sex.label)}, ${/^(\d|under )/.test(years) ? "aged " : ""}${years}`;
        return { label, count: cellOf(age, sex).count, predicate };
      }),
    ),
    sumOfCells(columns.map(totalOf)).count ?? undefined,
    wording.counted,
  );
  const heading = (sex: CategoryLabel) => `${sex.label}: ${totalOf(sex).text}`;
  const notes = undrawn.map((sex) => `Not drawn: sex ${midSentence(sex.label)}, ${totalOf(sex).text}.`);
  const listed = drawn.map((sex) => {
    const parts = rows.map((age) => `${midSentence(age.label)} ${cellOf(age, sex).text}`);
    return `${heading(sex)}, of whom ${parts.join(", ")}.`;
  });
  return {
    id: chartId("age-sex-pyramid", figures),
    title,
    subtitle: subtitle(wording, figures, notes),
    description: [`Bar chart by age and sex. ${title}.`, ...listed, ...notes].join(" "),
    ...mirroredBars(
      rows
        .toReversed()
        .map((age) => ({ key: age.id, label: age.label, left: cellOf(age, left), right: cellOf(age, right) })),
      { left: heading(left), right: heading(right) },
      capitalised(wording.counted),
    ),
    table: captionedTable(
      wording,
      [{ label: "Age", kind: "text" }, ...columns.map(({ label }) => ({ label, kind: "number" }) as const)],
      [
        ...rows.map((age) => [age.label, ...columns.map((sex) => tableCell(cellOf(age, sex)))]),
        ["All ages", ...columns.map((sex) => tableCell(totalOf(sex)))],
      ],
      figures,
    ),
  };
}

function tableCell({ count, text }: CountCell): string | number {
  return count ?? text;
}
