import type { Figure } from "../measure/Figure.ts";
import { groupedBy } from "../return/groupedBy.ts";
import { type FigurePlace, placeOf } from "./counts/ReportCount.ts";
import type { FigureRanges, ProtectedFigures, SettledFigures } from "./protectTogether.ts";
import { publishFigure } from "./publishFigure.ts";
import { childrenCounted } from "./relations/childrenCounted.ts";

type Role = "numerator" | "denominator";

const roles: readonly Role[] = ["numerator", "denominator"];

/**
 * Figures with noughts withheld where they would tell the rest: who knows of a breakdown how many all are, and which
 * categories are nought, knows of the others that each is one at least. Ten children who left for ten reasons are one each.
 *
 * With it go the noughts of whatever counts the same children as one of its categories, as the number adopted does those of a
 * reason for leaving, and the denominator of a share of them: a nought there would be the one withheld here, and what is
 * withheld beside noughts that are shown would be known to be one at least. What a withheld count can be is proved anew
 * then, noughts among them.
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
  const families = groupedBy(figures.keys(), (at) => familyOf(figures[at]));
  const isTelling = (family: readonly number[], role: Role): boolean => {
    const withheld = family.filter((at) => (figures[at]?.[role] ?? 0) > 0 && published[at]?.[role] === undefined);
    const spare = withheld.reduce((sum, at) => sum + (figures[at]?.[role] ?? 0) - 1, 0);
    const isNarrow = (at: number): boolean => {
      const range = ranges[at]?.[role];
      return range !== undefined && range.high - range.low < threshold - 1;
    };
    return spare < threshold - 1 && withheld.some(isNarrow) && family.some((at) => published[at]?.[role] === 0);
  };
  const telling = [...families].filter(([, family]) => roles.some((role) => isTelling(family, role)));
  if (telling.length === 0) return made;
  const unsaid = withThoseOfSameChildren(new Set(telling.map(([family]) => family)), made, families);
  const isUnsaid = (figure: Figure): boolean => unsaid.has(familyOf(figure));
  const shown = published.map((one, at) => {
    const figure = figures[at];
    const isNought = roles.some((role) => one[role] === 0);
    if (figure === undefined || !isNought || !isUnsaid(figure)) return one;
    const isWithout = (role: Role): boolean =>
      figure[role] !== undefined && (one[role] === undefined || one[role] === 0);
    return publishFigure(figure, { numerator: isWithout("numerator"), denominator: isWithout("denominator") });
  });
  const proved = rangesBeside({
    ...made,
    published: shown,
    stateOf: (figure) => (isUnsaid(figure) ? "unsaid" : "kept"),
  });
  return { ...made, published: shown, ranges: proved, isUnsaid };
}

/** Families whose noughts are withheld, with all that have a count of the children of one of their counts that is not shown. */
function withThoseOfSameChildren(
  unsaid: ReadonlySet<string>,
  { figures, published }: ProtectedFigures,
  families: ReadonlyMap<string, readonly number[]>,
): ReadonlySet<string> {
  const found = new Set(unsaid);
  const byChildren = groupedBy(
    figures.flatMap((figure) => {
      const family = familyOf(figure);
      const own = placeOf(figure);
      const wholes = [
        { breakdowns: own.breakdowns, categories: own.categories.map(() => "*") },
        { breakdowns: [], categories: [] },
      ];
      return roles
        .flatMap((role) => [own, ...wholes].map((place) => childrenOf(figure, role, place)))
        .map((children) => ({ children, family }));
    }),
    ({ children }) => children,
  );
  // a set hands on what is put into it while it is gone through
  for (const family of found) {
    const members = (families.get(family) ?? []).flatMap((at) => figures[at] ?? []);
    const isSplit = new Set(members.map(({ denominator }) => denominator)).size > 1;
    for (const at of families.get(family) ?? []) {
      const figure = figures[at];
      if (figure === undefined) continue;
      for (const role of isSplit ? roles : (["numerator"] as const)) {
        const isShown = (published[at]?.[role] ?? 0) > 0;
        for (const other of isShown ? [] : (byChildren.get(childrenOf(figure, role)) ?? [])) found.add(other.family);
      }
    }
  }
  return found;
}

/** Whom a count of a figure counts, in its category and at its time. */
function childrenOf(figure: Figure, role: Role, place: FigurePlace = placeOf(figure)): string {
  return `${childrenCounted({ measure: figure.measure, role, ...place })}|${timeOf(figure)}`;
}

function timeOf({ periodStart, periodEnd, authority }: Figure): string {
  return [periodStart, periodEnd, authority].join("|");
}

function familyOf(figure: Figure | undefined): string {
  if (figure === undefined) return "";
  return [figure.measure, timeOf(figure), figure.breakdown].join("|");
}
