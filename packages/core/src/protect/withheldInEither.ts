import type { Figure } from "../measure/Figure.ts";
import type { FigureRanges, ProtectedFigures } from "./protectTogether.ts";

/**
 * Figures of which is shown what both of two ways to protect them show: a reader who can find out nothing by the one or by the
 * other finds out nothing by both. What is proved of them is what the first proves; of a count that the second alone withholds
 * nothing is.
 *
 * @param first figures, and as they may be published
 * @param second the same figures in the same order
 */
export function withheldInEither(first: ProtectedFigures, second: ProtectedFigures): ProtectedFigures {
  return {
    ...first,
    published: first.published.map((one, at) => shownInBoth(one, second.published[at] ?? one)),
    ranges: first.figures.map((figure, at): FigureRanges => {
      const rangeOf = (role: "numerator" | "denominator"): FigureRanges[typeof role] => {
        const count = figure[role];
        const isWithheld = second.ranges[at]?.[role] !== undefined;
        return (
          first.ranges[at]?.[role] ?? (isWithheld && count !== undefined ? { low: count, high: count } : undefined)
        );
      };
      return { numerator: rangeOf("numerator"), denominator: rangeOf("denominator") };
    }),
  };
}

function shownInBoth(one: Figure, other: Figure): Figure {
  const [less, more] = one.symbol === "c" ? [one, other] : [other, one];
  const { numerator, denominator, ...rest } = less;
  return {
    ...rest,
    ...(numerator !== undefined && more.numerator !== undefined && { numerator }),
    ...(denominator !== undefined && more.denominator !== undefined && { denominator }),
  };
}
