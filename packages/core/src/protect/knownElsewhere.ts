import type { Figure } from "../measure/Figure.ts";
import { groupedBy } from "../return/groupedBy.ts";
import { countUnits } from "./counts/countUnits.ts";
import { nameOfFigure } from "./nameOfFigure.ts";
import type { SettledFigures } from "./protectTogether.ts";

/**
 * What others print of figures, such as the DfE of an authority, as what every reader knows of them.
 *
 * @param elsewhere figures as others print them
 * @param threshold the largest count that is small
 * @returns what is known of any figures of the return
 */
export function knownElsewhere(
  elsewhere: readonly Figure[],
  threshold: number,
): (figures: readonly Figure[]) => SettledFigures {
  const told = groupedBy(
    elsewhere.filter((other) => tellsCount(other, "numerator") || tellsCount(other, "denominator")),
    nameOfFigure,
  );
  return (figures) => {
    const known = figures.flatMap((figure) => {
      const others = told.get(nameOfFigure(figure));
      return others === undefined ? [] : [{ others, figure: withTold(figure, others) }];
    });
    return {
      figures: known.map(({ figure }) => figure),
      published: known.map(({ figure, others }) => asShownElsewhere(figure, others, threshold)),
      moves: [],
      ranges: [],
      stateOf: () => "known",
    };
  };
}

/** Whether a reader who knows another's figure may know a count of it: both of a value, and of a withheld one what stands beside it. */
function tellsCount(other: Figure, role: "numerator" | "denominator"): boolean {
  return other.symbol === "" || other[role] !== undefined;
}

/** A figure with those of its counts that others may tell. */
function withTold({ numerator, denominator, ...figure }: Figure, others: readonly Figure[]): Figure {
  const isTold = (role: "numerator" | "denominator"): boolean => others.some((other) => tellsCount(other, role));
  return {
    ...figure,
    ...(numerator !== undefined && isTold("numerator") && { numerator }),
    ...(denominator !== undefined && isTold("denominator") && { denominator }),
  } as Figure;
}

/**
 * A figure with those of its counts that may be taken for shown: which others show themselves, and which are not few. From
 * a rounded percentage alone a reader knows its counts at most, and they are not printed for that.
 */
function asShownElsewhere(
  { numerator, denominator, ...figure }: Figure,
  others: readonly Figure[],
  threshold: number,
): Figure {
  const isMany = (count: number | undefined): boolean => count !== undefined && (count === 0 || count > threshold);
  const showsCount = (other: Figure): boolean =>
    other.numerator !== undefined || (other.symbol === "" && countUnits.has(other.unit));
  return {
    ...figure,
    symbol: "x",
    ...(isMany(numerator) && others.some(showsCount) && { numerator }),
    ...(isMany(denominator) && others.some((other) => other.denominator !== undefined) && { denominator }),
  } as Figure;
}
