import type { ChartTable } from "@lac-analytics/charts";
import {
  categoriesOf,
  dayFromIso,
  type Figure,
  figureNames,
  findFigure,
  findFigures,
  reportingYearOf,
} from "@lac-analytics/core";
import { figureInFull, figureInWords } from "@lac-analytics/notebook";
import { ages, ageTable, shareByAge, type YearParts } from "./yearParts.ts";

/** The reporting year from which apprenticeships are told apart from other work and training, as the catalogue has it. */
const apprenticeshipsSince = 2022;

/** What care leavers do: work, learning, university and apprenticeships, or none of them and why. */
export function activityOf(parts: YearParts) {
  const { now, isKnown } = parts;
  return {
    ...shareByAge(
      parts,
      "care-leavers-eet",
      {
        title: "Care leavers aged 19 to 21 in education, employment or training",
        counting: "were in education, employment or training",
      },
      {
        measure: "care-leavers-activity-share",
        breakdown: "eet",
        categories: categoriesOf("care-leavers-activity-share", "eet"),
        title: "Work and learning by age",
      },
    ),
    university: isKnown ? universityInWords(parts) : "",
    universityLine: universityLine(parts),
    table: isKnown ? activityTable(now) : null,
  };
}

function universityLine({ now, isKnown, published }: YearParts): readonly Figure[] {
  const named = {
    measure: "care-leavers-activity-share",
    breakdown: "activity;age-care-leaver",
    category: "he;19-21",
  } as const;
  const figure = isKnown ? findFigure(now, named.measure, named.breakdown, named.category) : undefined;
  return published.before(figure === undefined ? [] : [figure], named);
}

function universityInWords({ now, source }: YearParts): string {
  const of = (category: "apprenticeship" | "he"): Figure =>
    findFigure(now, "care-leavers-activity-share", "activity;age-care-leaver", `${category};19-21`);
  const university = of("he");
  if (university.symbol === "x") return "";
  const share = figureInFull(university, "young person", "young people", source.internal ? 1 : 0);
  const isApart = reportingYearOf(dayFromIso(university.periodEnd)) >= apprenticeshipsSince;
  const apprentices = isApart
    ? `In an apprenticeship: ${figureInWords(of("apprenticeship"), source.internal ? 1 : 0)}.`
    : `Apprenticeships are told apart from other work and training since ${apprenticeshipsSince}.`;
  return `At university or on another course of that level, aged 19 to 21: ${share}. ${apprentices}`;
}

function activityTable(now: readonly Figure[]): ChartTable | null {
  return ageTable(
    "What care leavers mainly do",
    "What they do",
    categoriesOf("care-leavers-activity-share", "activity"),
    ages.map(({ id, label }) => ({
      label,
      figures: findFigures(now, "care-leavers-activity-share", "activity;age-care-leaver")
        .filter(({ category }) => category.endsWith(`;${id}`))
        .map((figure) => ({
          ...figure,
          ...figureNames(figure.measure, "activity", figure.category.replace(`;${id}`, "")),
        })),
    })),
  );
}
