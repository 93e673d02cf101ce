import { longDate } from "@lac-analytics/charts";
import { type Category, categoriesOf, type Figure, findFigure, findFigures, isoFromDay } from "@lac-analytics/core";
import { countsByDate } from "@lac-analytics/notebook";
import type { PopulationParts } from "./populationParts.ts";
import { shareInWords } from "./shareInWords.ts";

/** Who comes into care and who leaves it, in whole years to 31 March: that of the report too, where it ends a year. */
export function flowsOf({ source: { asAt }, yearly: before, years, now }: PopulationParts) {
  const isYearEnd = isoFromDay(asAt).endsWith("-03-31");
  const yearly = isYearEnd ? [...before.slice(1), now] : before;
  const lastYear = yearly.at(-1) ?? [];
  const lastEnd = isYearEnd ? asAt : (years.at(-1) ?? asAt);
  const started = `came into care in the year to ${longDate(isoFromDay(lastEnd))}`;
  /** Of each kind the figures at the ends of reporting years, as rows of a table. */
  const inYears = (label: string, of: (figures: readonly Figure[]) => Figure) => ({ label, figures: yearly.map(of) });
  const rowsOf = (categories: readonly Category[], of: (figures: readonly Figure[]) => readonly Figure[]) =>
    categories.flatMap(({ id, label }) => {
      const found = yearly.flatMap((figures) => of(figures).filter(({ category }) => category === id));
      return found.some(isMet) ? [{ label, figures: found }] : [];
    });
  return {
    flowTable: countsByDate("Children who came into care and who left it, in the year to each date", [
      inYears("Came into care", (figures) => findFigure(figures, "started-number")),
      inYears("Left care", (figures) => findFigure(figures, "ceased-number")),
      inYears("Left under a special guardianship order", (figures) => findFigure(figures, "sgo-share")),
      inYears("In care at some time in the year", (figures) => findFigure(figures, "cla-during-year")),
      inYears("In care only for short breaks", (figures) => findFigure(figures, "short-breaks-only")),
    ]),
    reasonTable: countsByDate(
      "Why children left care, in the year to each date",
      rowsOf(categoriesOf("ceased-reason-share", "reason-ceased"), (figures) =>
        findFigures(figures, "ceased-reason-share", "reason-ceased"),
      ),
    ),
    guardianTable: countsByDate(
      "Who became their special guardians, in the year to each date",
      rowsOf(categoriesOf("sgo-type-share", "sgo"), (figures) => findFigures(figures, "sgo-type-share", "sgo")),
    ),
    startedAgain: shareInWords(
      findFigure(lastYear, "started-again-12-months"),
      `times that a child ${started}`,
      "was within twelve months of leaving it",
      "were within twelve months of leaving it",
    ),
    uascStarted: shareInWords(
      findFigure(lastYear, "uasc-started-share"),
      `children who ${started}`,
      "was an unaccompanied asylum-seeking child",
      "were unaccompanied asylum-seeking children",
    ),
  };
}

/** Whether anybody is counted in a figure, or that is not shown. */
function isMet({ symbol, numerator }: Figure): boolean {
  return symbol === "" ? numerator !== 0 : symbol !== "x";
}
