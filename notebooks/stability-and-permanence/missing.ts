import { longDate } from "@lac-analytics/charts";
import { type CategoryOf, categoriesOf, comparable, findFigure, unassigned } from "@lac-analytics/core";
import { countInWords, countsByDate, figureInFull, yearEndsTo } from "@lac-analytics/notebook";
import { type StabilityParts, wholeOf } from "./stabilityParts.ts";

/** Children who go missing or are away, interviews after they are back, and homeless young people. */
export function missingOf(parts: StabilityParts) {
  const { now, latestLocal, interviews, decimals, full, change } = parts;
  const homeless = wholeOf("emergency-accommodation-28-days", latestLocal);
  return {
    missingKnown: wholeOf("missing-children-share", now).symbol !== "x",
    missing: full("missing-children-share"),
    missingChange: change("missing-children-share"),
    away: full("away-children-share"),
    awayChange: change("away-children-share"),
    missingAtDate: countInWords(
      findFigure(now, "missing-at-date", "missing-type", "missing"),
      "child was",
      "children were",
    ),
    incidentTable: incidentTable(parts),
    hasInterviews: interviews.length > 0,
    interviewTable: countsByDate(
      "Return home interviews after children went missing, in the quarter to each date",
      categoriesOf("return-interviews-share", "interview-stage")
        .filter(({ id }) => id !== unassigned.id)
        .map(({ id, label }) => ({
          label,
          figures: interviews.map((figures) => findFigure(figures, "return-interviews-share", "interview-stage", id)),
        })),
    ),
    interviewsChange: change("return-interviews-share"),
    interviewed: figureInFull(wholeOf("return-interviews-share", latestLocal), "time", "times", decimals),
    homeless:
      comparable(homeless).symbol === "x"
        ? ""
        : `Homeless 16 and 17 year-olds who were over 28 days in emergency accommodation, in the quarter to ${longDate(homeless.periodEnd)}: ${countInWords(homeless, "young person", "young people")}.`,
  };
}

function incidentTable({ source, on }: StabilityParts) {
  const row = (
    measure: "missing-incidents" | "missing-more-than-once",
    type: CategoryOf<"missing-type">,
    label: string,
  ) => ({
    label,
    figures: yearEndsTo(source.asAt).map((day) => findFigure(on(day), measure, "missing-type", type)),
  });
  return countsByDate("Going missing and being away, in the twelve months to each date", [
    row("missing-incidents", "missing", "Times that children went missing"),
    row("missing-more-than-once", "missing", "Children who went missing more than once"),
    row("missing-incidents", "away", "Times that children were away without leave"),
    row("missing-more-than-once", "away", "Children who were away more than once"),
  ]);
}
