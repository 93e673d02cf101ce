import { dotsAgainstEarlier, formatNumber, longDate, verdictInWords } from "@lac-analytics/charts";
import { capitalised, categoriesOf, type Figure, findFigure, isoFromDay } from "@lac-analytics/core";
import { counted, figureInWords, numberInWords, shareCell } from "@lac-analytics/notebook";
import { type HealthParts, ownSeries } from "./healthParts.ts";

/** What children reach at school, and how often they change it. */
export function schoolOf(parts: HealthParts) {
  const { days, over, wording } = parts;
  const bars = categoriesOf("education-share", "education").flatMap(({ id, label }) => {
    const [earlier, now] = over(days.schoolYears, "education-share", "education", id);
    return earlier === undefined || now === undefined ? [] : [{ label, now, earlier }];
  });
  const stages = stagesOf(parts);
  const moves = schoolMoves(parts);
  return {
    schoolChart:
      bars.length === 0 ? null : dotsAgainstEarlier(bars, wording("School measures", `(${bars[0]?.label})`, ownSeries)),
    attainmentTable: stages.length === 0 ? null : attainmentTable(parts, stages),
    attainmentNote: attainmentInWords(stages.find(({ id }) => id === "key-stage-4")?.figures ?? []),
    moves:
      moves.symbol === "x"
        ? ""
        : `${capitalised(figureInWords(moves))} of children changed school in the middle of the year, by the figure of ${longDate(moves.periodEnd)}.`,
  };
}

/** How many children changed school in the middle of the year, by the latest count of it. */
export function schoolMoves({ latest }: HealthParts): Figure {
  return findFigure(latest, "school-moves");
}

/** The stages of school of which something is known, with the figures of the last three years. */
export function stagesOf({ days, over }: HealthParts) {
  return categoriesOf("attainment-share", "attainment").flatMap(({ id, label }) => {
    const figures = over(days.attained, "attainment-share", "attainment", id);
    return figures.length === 0 ? [] : [{ id, label, figures }];
  });
}

function attainmentTable({ days }: HealthParts, stages: ReturnType<typeof stagesOf>) {
  return {
    caption: "What children reached at the end of a stage of school",
    columns: ["Stage", ...days.attained.map((day) => longDate(isoFromDay(day))), "One child is"].map((label) => ({
      label,
      kind: "text" as const,
    })),
    rows: stages.map(({ label, figures }) => [
      label,
      ...days.attained.map((day) => {
        const found = figures.find(({ periodEnd }) => periodEnd === isoFromDay(day));
        return found === undefined ? "[x]" : shareCell(found);
      }),
      worthOfOne(figures.at(-1)),
    ]),
  };
}

function worthOfOne(figure: Figure | undefined): string {
  const { denominator = 0 } = figure ?? {};
  return denominator === 0 ? "[z]" : pointsOfOne(denominator);
}

/** So many pupils, of whom one is two points or less, are no longer few. */
const manyPupils = 50;

/** What one child more or less would change: "5 points", "0.4 points". */
function pointsOfOne(denominator: number): string {
  return `${formatNumber(100 / denominator, denominator < manyPupils ? 0 : 1)} points`;
}

/** How few sat their examinations, and what that does to the share. */
function attainmentInWords(figures: readonly Figure[]): string {
  const last = figures.at(-1);
  if (last?.symbol !== "" || last.numerator === undefined || last.denominator === undefined || last.denominator === 0)
    return "";
  const { numerator, denominator } = last;
  const found = verdictInWords(figures);
  const isFew = denominator < manyPupils;
  return [
    `Of ${counted(denominator, "young person", "young people")} at the end of key stage 4, ${numerator === 0 ? "none" : numberInWords(numerator)} reached grade 4 in English and mathematics.`,
    ...(isFew
      ? [
          `With so few, one young person more would be ${pointsOfOne(denominator)} more, so that a single year says little.`,
        ]
      : []),
    ...(found === "" ? [] : [`Over the years: ${found}.`]),
  ].join(" ");
}
