import type { Figure } from "../measure/Figure.ts";
import { groupedBy } from "../return/groupedBy.ts";
import type { ProtectedFigures } from "./protectTogether.ts";
import { publishFigure } from "./publishFigure.ts";

/**
 * Figures with noughts withheld where they would tell the rest: who knows of a breakdown how many all are, and which
 * categories are nought, knows of the others that each is one at least. Ten children who left for ten reasons are one each.
 *
 * A nought is withheld in the figures of one measure and breakdown. What remains: another measure that counts the same
 * children may show it, as the number adopted does that of a reason for leaving, and whoever reads both knows it. The ranges
 * are those from before, so that an audit claims of the counts beside it no more than was proved with the nought shown, and
 * has no row of the nought.
 *
 * @param made figures as they may be published, every nought among them
 * @param threshold the largest count that is small
 */
export function withNoughtsWithheld(made: ProtectedFigures, threshold: number): ProtectedFigures {
  const { figures, published, ranges } = made;
  const families = [...groupedBy(figures.keys(), (at) => familyOf(figures[at])).values()];
  const isNarrow = (at: number): boolean => {
    const range = ranges[at]?.numerator;
    return range !== undefined && range.high - range.low < threshold - 1;
  };
  const hidden = families.flatMap((family) => {
    const withheld = family.filter((at) => isSome(figures[at]) && published[at]?.numerator === undefined);
    const spare = withheld.reduce((sum, at) => sum + (figures[at]?.numerator ?? 0) - 1, 0);
    if (spare >= threshold - 1 || !withheld.some(isNarrow)) return [];
    return family.filter((at) => published[at]?.numerator === 0);
  });
  if (hidden.length === 0) return made;
  const isHidden = new Set(hidden);
  return {
    ...made,
    published: published.map((shown, at) => {
      const figure = figures[at];
      if (figure === undefined || !isHidden.has(at)) return shown;
      const isWithout = figure.denominator !== undefined && shown.denominator === undefined;
      return publishFigure(figure, { numerator: true, denominator: isWithout });
    }),
  };
}

function familyOf(figure: Figure | undefined): string {
  if (figure === undefined) return "";
  const { measure, periodStart, periodEnd, authority, breakdown } = figure;
  return [measure, periodStart, periodEnd, authority, breakdown].join("|");
}

function isSome(figure: Figure | undefined): boolean {
  return (figure?.numerator ?? 0) > 0;
}
