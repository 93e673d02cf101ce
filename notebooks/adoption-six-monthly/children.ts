import { midSentence } from "@lac-analytics/charts";
import { categoriesOf, comparable, type Figure, findFigure, findFigures, unassigned } from "@lac-analytics/core";
import { counted, countInWords, countsByDate, sharesTable } from "@lac-analytics/notebook";
import { type AdoptionParts, trendOf } from "./adoptionParts.ts";
import { type TwoCounts, twoCounts } from "./twoCounts.ts";

export const promptAges = "age-adoption-start";

/**
 * Children on the way to adoption, and what became of those who left care.
 *
 * @param differing what the council and the return count differently
 */
export function childrenOf(parts: AdoptionParts, differing: readonly TwoCounts[]) {
  const { source, apart, on, now, counts, table, isCounted, wording } = parts;
  const hasCounts = isCounted("adoption-agency-counts");
  const forAdoption = fosteredForAdoption(now);
  return {
    matches: matchesInWords(parts),
    twoCounts: twoCounts(differing),
    inCourt: hasCounts ? inCourtInWords(parts) : "",
    fosteredForAdoption:
      forAdoption === undefined ? "" : `In foster homes that may adopt them (fostering for adoption): ${forAdoption}.`,
    activityChart: counts(
      "adoption-pipeline",
      ["plan", "placement-order", "matched", "placed", "adopted"],
      wording(
        "Adoption activity",
        "decisions for adoption",
        source.series.some(({ measure }) => measure === "adoption-pipeline")
          ? "SSDA903 return and the council's own series"
          : "SSDA903 return",
      ),
    ),
    activityTable: table("Children", ["adoption-pipeline"]),
    countsTable: hasCounts ? table("The agency's own counts", ["adoption-agency-counts"]) : null,
    yearTable: ordersTable(parts),
    promptTable: sharesTable(
      "Children adopted in the year who moved in within twelve months of the decision, by age when they came into care",
      findFigures(now, "adoption-placed-12-months", promptAges).filter(({ symbol }) => symbol !== "z"),
      categoriesOf("adoption-placed-12-months", promptAges).map(({ id, label }) => ({ id, label: aged(label) })),
    ),
    shareChart: trendOf(
      [{ label: "Adopted", figures: apart.map((day) => findFigure(on(day), "adopted-share")) }],
      wording("Share of leavers adopted", "of those who ceased to be looked after were adopted"),
    ),
  };
}

/** An age as a group of children has it: "Aged 2", "Under 1". */
function aged(label: string): string {
  return /^\d/.test(label) ? `Aged ${label}` : label;
}

function matchesInWords({ source, now }: AdoptionParts): string {
  const [own, others] = (["own", "external"] as const).map((whose) =>
    comparable(findFigure(now, "adoption-pipeline", "match-source", whose)),
  );
  if (own === undefined || others === undefined || own.symbol === "x" || others.symbol === "x") {
    return source.internal
      ? "How many children were matched, and with whose adopters, is not known: the records hold the matches only of children who have been adopted since."
      : "";
  }
  return `Matched with the council's own adopters: ${countInWords(own, "child", "children")}. Matched with those of other agencies: ${countInWords(others, "child", "children")}.`;
}

function inCourtInWords({ half, of, count, span }: AdoptionParts): string {
  const inCourt = count("adoption-agency-counts", "application-in-court", "child", "children");
  const broken =
    of(half, "adoption-agency-counts", "disruption").numerator === 0
      ? "none"
      : count("adoption-agency-counts", "disruption", "placement");
  return `Of those who wait for the order, ${inCourt} had an application in court. Placements that broke down in the ${span}: ${broken}.`;
}

/** Orders of special guardianship and of adoption, year by year. */
function ordersTable({ quarters, on }: AdoptionParts) {
  const years = quarters.filter((_, at) => at % 4 === 0);
  return countsByDate("Orders, in the twelve months to each date", [
    {
      label: "Left care under a special guardianship order",
      figures: years.map((day) => findFigure(on(day), "sgo-share")),
    },
    ...categoriesOf("adoption-order-type-share", "adoption-order")
      .filter(({ id }) => id !== unassigned.id)
      .map(({ id, label }) => ({
        label: `Adopted: ${midSentence(label)}`,
        figures: years.map((day) => findFigure(on(day), "adoption-order-type-share", "adoption-order", id)),
      })),
  ]);
}

/** Children in foster homes that may adopt them, of relatives and of others; undefined where that is not known. */
function fosteredForAdoption(now: readonly Figure[]): string | undefined {
  const counts = (["U-relative-ffa", "U-other-ffa"] as const).map(
    (code) => findFigure(now, "placement-share", "placement-detail", code).numerator,
  );
  const [relatives, others] = counts;
  return relatives === undefined || others === undefined ? undefined : counted(relatives + others, "child", "children");
}
