import type { Figure } from "../../measure/Figure.ts";
import type { MeasureId } from "../../measure/measures.ts";
import { groupedBy } from "../../return/groupedBy.ts";
import type { ReportCount } from "../counts/ReportCount.ts";
import type { Relations } from "./Relation.ts";

/** A category of measures, and the measures that by their definitions are of its children alone. */
interface CountedAlone {
  readonly breakdown: string;
  readonly category: string;
  readonly of: readonly MeasureId[];
  /** which of the counts of the others is of these children */
  readonly by: Readonly<Partial<Record<MeasureId, ReportCount["role"]>>>;
}

const fostered: CountedAlone["by"] = { "foster-share": "numerator", "foster-type-share": "denominator" };

const countedAlready: readonly CountedAlone[] = [
  {
    breakdown: "reason-ceased",
    category: "adopted",
    of: ["ceased-number", "ceased-reason-share"],
    by: { "adopted-number": "numerator", "adopted-share": "numerator", "adoption-order-type-share": "denominator" },
  },
  {
    breakdown: "reason-ceased",
    category: "sgo",
    of: ["ceased-number", "ceased-reason-share"],
    by: { "sgo-share": "numerator", "sgo-type-share": "denominator" },
  },
  { breakdown: "placement", category: "U", of: ["cla-number", "placement-share"], by: fostered },
  { breakdown: "placement-panel", category: "foster", of: ["cla-number", "placement-share"], by: fostered },
  { breakdown: "placement-sfr", category: "foster", of: ["cla-number", "placement-share"], by: fostered },
  {
    breakdown: "placement-panel",
    category: "yoi-prison",
    of: ["cla-number", "placement-share"],
    by: { "yoi-prison-number": "numerator" },
  },
  {
    breakdown: "uasc",
    category: "uasc",
    of: ["cla-number", "cla-profile-share"],
    by: { "uasc-number": "numerator", "uasc-share": "numerator" },
  },
  { breakdown: "uasc", category: "uasc", of: ["started-number"], by: { "uasc-started-share": "numerator" } },
];

/**
 * The measures that count the children of a figure's category alone, so that one tells the other also where both are nought
 * and no child shows that they are the same.
 */
export function countedAlone({ measure, breakdown, category }: Figure): readonly string[] {
  return countedAlready
    .filter((each) => each.breakdown === breakdown && each.category === category && isOneOf(each.of, measure))
    .flatMap(({ by }) => Object.keys(by));
}

/** Counts of the same children by the definitions of their measures: of a category, and of a measure of its children alone. */
export function sameByDefinition(counts: readonly ReportCount[]): Relations["same"] {
  const times = groupedBy(counts.keys(), (at) => {
    const { authority, periodStart, periodEnd } = counts[at] ?? {};
    return [authority, periodStart, periodEnd].join("|");
  });
  return [...times.values()].flatMap((places) =>
    countedAlready.flatMap(({ breakdown, category, of, by }) => {
      const isIt = (at: number): boolean => {
        const { measure = "", role, breakdowns = [], categories = [] } = counts[at] ?? {};
        const isCategory = breakdowns.join() === breakdown && categories.join() === category && role === "numerator";
        return isCategory && isOneOf(of, measure);
      };
      const isAlone = (at: number): boolean => {
        const { measure = "", role, breakdowns = [] } = counts[at] ?? {};
        const found: Readonly<Partial<Record<string, string>>> = by;
        return breakdowns.length === 0 && found[measure] === role;
      };
      const found = places.filter(isIt);
      return places
        .filter(isAlone)
        .flatMap((at) =>
          found.filter((other) => counts[other]?.value === counts[at]?.value).map((other) => [other, at] as const),
        );
    }),
  );
}

function isOneOf(ids: readonly MeasureId[], id: string): boolean {
  return ids.some((each) => each === id);
}
