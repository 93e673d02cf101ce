import { findFigure } from "@lac-analytics/core";
import { type FirstPage, firstPage, yearBesideDate } from "@lac-analytics/notebook";
import { onTime } from "./educationPlans.ts";
import { firstChecksOver } from "./healthChecks.ts";
import { type HealthParts, shares } from "./healthParts.ts";
import { contactsOver } from "./mentalHealth.ts";
import { schoolMoves, stagesOf } from "./school.ts";

/** What a member reads first of health, and of education where there is something to tell of it. */
export function firstPageOf(parts: HealthParts, hasEducation: boolean): FirstPage {
  const { source, days, yearEnd, before, total, over, overYears } = parts;
  return firstPage(source, {
    watched: [
      ...[...shares, "sdq-average" as const].map((id) => ({
        figures: yearEnd === undefined ? [total(id)] : overYears(id),
        before: findFigure(before, id),
      })),
      { figures: overYears("sdq-band-share", "sdq-band", "concern") },
      { figures: over(days.allTerms, "pep-quality-share", "pep-quality", "good-or-better") },
      { figures: over(days.allTerms, "pep-on-time-share", "pep-check", onTime) },
      { figures: [schoolMoves(parts)] },
      { figures: contactsOver(parts) },
      { figures: firstChecksOver(parts) },
      ...stagesOf(parts).map(({ figures }) => ({ figures })),
    ],
    time: timeOf(parts, hasEducation),
    asked: `Members are asked to note the ${hasEducation ? "health, wellbeing and education" : "health and wellbeing"} of the children whose corporate parents they are.`,
  });
}

/** Health is of a whole year, which need not end on the date of the report: the paper says so under its title. */
function timeOf({ source: { asAt }, yearEnd }: HealthParts, hasEducation: boolean): string {
  if (yearEnd === undefined || yearEnd === asAt) return "";
  return `health in ${yearBesideDate(yearEnd, asAt)}${hasEducation ? ", education as last known on that date" : ""}`;
}
