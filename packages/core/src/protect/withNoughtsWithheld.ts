import type { Figure } from "../measure/Figure.ts";
import { groupedBy } from "../return/groupedBy.ts";
import type { FigureRanges, ProtectedFigures, SettledFigures } from "./protectTogether.ts";
import { type FigureWithheld, publishFigure } from "./publishFigure.ts";
import { countedAlone } from "./relations/sameByDefinition.ts";

/**
 * Figures with noughts withheld where they would tell the rest: who knows of a breakdown how many all are, and which
 * categories are nought, knows of the others that each is one at least. Ten children who left for ten reasons are one each.
 *
 * With it go the noughts of the measures that count the children of one of its categories alone, as the number adopted does
 * those of a reason for leaving: beside others that are shown, what is not would be known to be one at least. What a withheld
 * count can be is proved anew then, noughts among them.
 *
 * @param made figures as they may be published, every nought among them
 * @param threshold the largest count that is small
 * @param rangesBeside what is proved of the withheld counts, where noughts are withheld beside them
 */
export function withNoughtsWithheld(
  made: ProtectedFigures,
  threshold: number,
  rangesBeside: (shown: SettledFigures) => readonly FigureRanges[],
): ProtectedFigures {
  const { figures, published, ranges } = made;
  const families = [...groupedBy(figures.keys(), (at) => familyOf(figures[at])).values()];
  const isNarrow = (at: number): boolean => {
    const range = ranges[at]?.numerator;
    return range !== undefined && range.high - range.low < threshold - 1;
  };
  const narrow = families.filter((family) => {
    const withheld = family.filter((at) => isSome(figures[at]) && published[at]?.numerator === undefined);
    const spare = withheld.reduce((sum, at) => sum + (figures[at]?.numerator ?? 0) - 1, 0);
    return spare < threshold - 1 && withheld.some(isNarrow);
  });
  const withNoughts = narrow.filter((family) => family.some((at) => published[at]?.numerator === 0));
  if (withNoughts.length === 0) return made;
  const inFamilies = new Set(withNoughts.map(([first = -1]) => familyOf(figures[first])));
  const alone = new Set(withNoughts.flat().flatMap((at) => aloneOf(figures[at])));
  const isAlone = (figure: Figure): boolean => alone.has(occasionOf(figure));
  const isUnsaid = (figure: Figure): boolean => inFamilies.has(familyOf(figure)) || isAlone(figure);
  const hidden = figures.map((figure, at): FigureWithheld => {
    const isNought = (role: "numerator" | "denominator"): boolean => published[at]?.[role] === 0;
    return {
      numerator: isUnsaid(figure) && isNought("numerator"),
      denominator: isAlone(figure) && isNought("denominator"),
    };
  });
  const shown = published.map((one, at) => {
    const { numerator, denominator } = hidden[at] ?? {};
    const figure = figures[at];
    if (figure === undefined || !(numerator || denominator)) return one;
    const isWithout = (role: "numerator" | "denominator"): boolean =>
      figure[role] !== undefined && one[role] === undefined;
    return publishFigure(figure, {
      numerator: numerator || isWithout("numerator"),
      denominator: denominator || isWithout("denominator"),
    });
  });
  const proved = rangesBeside({
    ...made,
    published: shown,
    stateOf: (figure) => (isUnsaid(figure) ? "unsaid" : "kept"),
  });
  return { ...made, published: shown, ranges: proved };
}

/** The measures, at the time of a figure, that count those of its category alone. */
function aloneOf(figure: Figure | undefined): readonly string[] {
  return figure === undefined ? [] : countedAlone(figure).map((measure) => occasionOf({ ...figure, measure }));
}

/** A measure and a time. */
interface Occasion extends Pick<Figure, "periodStart" | "periodEnd" | "authority"> {
  readonly measure: string;
}

function occasionOf(figure: Occasion | undefined): string {
  if (figure === undefined) return "";
  const { measure, periodStart, periodEnd, authority } = figure;
  return [measure, periodStart, periodEnd, authority].join("|");
}

function familyOf(figure: Figure | undefined): string {
  if (figure === undefined) return "";
  return [occasionOf(figure), figure.breakdown].join("|");
}

function isSome(figure: Figure | undefined): boolean {
  return (figure?.numerator ?? 0) > 0;
}
