import { type Chart, formatNumber, longDate, type SharesOfOne, stackedShares, trend } from "@lac-analytics/charts";
import { type CategoryOf, categoriesOf, type Figure, isoFromDay } from "@lac-analytics/core";
import { type Decimals, figureInWords } from "@lac-analytics/notebook";
import { type HealthParts, overTime, ownSeries } from "./healthParts.ts";

const termsShown = 6;
export const onTime = "within-10-working-days";

/** Personal education plans: how good they are, and whether they come in time. */
export function educationPlansOf({ days, over, wording, decimals }: HealthParts) {
  const allBars = days.allTerms.flatMap((day) => {
    const figures = categoriesOf("pep-quality-share", "pep-quality").flatMap(({ id }) =>
      over([day], "pep-quality-share", "pep-quality", id),
    );
    return figures.length === 0 ? [] : [{ label: longDate(isoFromDay(day)), figures }];
  });
  const terms = days.allTerms.slice(-termsShown);
  const planChecks = categoriesOf("pep-on-time-share", "pep-check")
    .toSorted((a, b) => Number(b.id === onTime) - Number(a.id === onTime))
    .map(({ id, label }) => ({ id, label, figures: over(days.allTerms, "pep-on-time-share", "pep-check", id) }))
    .filter(({ figures }) => figures.length > 0);
  // what a series says it says of all its terms, here as on the first page; bars have room for the last of them
  const planCheck = (wanted: CategoryOf<"pep-check">): string =>
    sinceFirst(over(days.allTerms, "pep-on-time-share", "pep-check", wanted), decimals);
  const term = terms.at(-1);
  return {
    hasPlans: terms.length > 0,
    term: term === undefined ? "" : longDate(isoFromDay(term)),
    good: sinceFirst(over(days.allTerms, "pep-quality-share", "pep-quality", "good-or-better"), decimals),
    onTime: planCheck(onTime),
    smart: planCheck("smart-targets"),
    qualityChart: allBars.length === 0 ? null : qualityOf(allBars, wording),
    planTrend:
      planChecks.length === 0
        ? null
        : trend(
            planChecks,
            wording(
              "Personal education plans",
              planChecks[0]?.id === onTime
                ? "of education plans came back within ten working days"
                : "of education plans",
              ownSeries,
            ),
          ),
  };
}

/** The last terms as bars, under what all terms say. */
function qualityOf(allBars: readonly SharesOfOne[], wording: HealthParts["wording"]): Chart {
  const of = (bars: readonly SharesOfOne[]): Chart =>
    stackedShares(
      bars,
      categoriesOf("pep-quality-share", "pep-quality"),
      wording("Sections B of personal education plans", "sections B", ownSeries),
      "last",
    );
  const { title } = of(allBars);
  const drawn = of(allBars.slice(-termsShown));
  return { ...drawn, title, description: drawn.description.replace(drawn.title, title) };
}

/** The latest of some figures, with what all of them say of it. */
function sinceFirst(figures: readonly Figure[], decimals: Decimals): string {
  const last = figures.at(-1);
  if (last === undefined) return "not available";
  const whole = last.denominator === undefined ? "" : ` of ${formatNumber(last.denominator, 0)}`;
  return `${figureInWords(last, decimals)}${whole}${overTime(figures)}`;
}
