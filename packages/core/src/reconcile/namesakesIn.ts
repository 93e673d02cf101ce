import { groupedBy } from "../return/groupedBy.ts";
import { type FigureName, figureName } from "./figureName.ts";
import { printed } from "./numbersInWords.ts";
import type { PrintedFigure } from "./PrintedFigure.ts";
import { contradict } from "./reprintsIn.ts";

/** What is worth a second look at a figure but proves nothing, as clauses of a sentence. */
export type Namesakes = (figure: PrintedFigure) => readonly string[];

interface Likeness {
  /** what figures that are alike have in common; missing where a figure is like no other */
  readonly inCommon: (name: FigureName) => readonly string[] | undefined;
  readonly isLike: (name: FigureName, other: FigureName) => boolean;
  readonly clause: (other: PrintedFigure) => string;
}

const sharedWords = 3;

/** Figures of one name whose dates are not printed. */
const undated: Likeness = {
  inCommon: ({ document, measure, breakdown, asAt, unit }) =>
    asAt === "" ? [document, measure, breakdown, unit] : undefined,
  isLike: () => true,
  clause: (other) => `${prints(other)} under the same name, and no date is printed that would tell them apart`,
};

/** Figures of one name and date in two documents, which may be those of two authorities. */
const elsewhere: Likeness = {
  inCommon: ({ measure, breakdown, asAt, unit }) => (asAt === "" ? undefined : [measure, breakdown, asAt, unit]),
  isLike: (name, other) => name.document !== other.document,
  clause: (other) => `${prints(other)} under the same name in another document`,
};

/** Figures of one date whose names begin with the same words, at least half of each, and then differ. */
const alike: Likeness = {
  inCommon: ({ document, measure, breakdown, asAt, unit }) =>
    asAt === "" || measure.includes("(")
      ? undefined
      : [document, breakdown, asAt, unit, ...measure.split(" ").slice(0, sharedWords)],
  isLike: (name, other) => {
    const words = name.measure.split(" ");
    const otherWords = other.measure.split(" ");
    const shared = words.findIndex((word, index) => word !== otherWords[index]);
    const isLonger = shared === otherWords.length;
    return shared >= sharedWords && !isLonger && 2 * shared >= Math.max(words.length, otherWords.length);
  },
  clause: (other) =>
    `${prints(other)} for "${other.published.measure}", so if both mean one figure one of them is wrong`,
};

/**
 * Finds figures with two values that may be one figure: of one name without dates, of one name in two documents, or
 * of names that begin alike. None of this makes a figure inconsistent.
 */
export function namesakesIn(figures: readonly PrintedFigure[]): Namesakes {
  const named = figures.map((figure) => ({ figure, name: figureName(figure.published) }));
  const kinds = [undated, elsewhere, alike].map((likeness) => {
    const keyOf = (name: FigureName): string => {
      const inCommon = name.measure === "" ? undefined : likeness.inCommon(name);
      return inCommon === undefined ? "" : JSON.stringify(inCommon);
    };
    return { ...likeness, keyOf, groups: groupedBy(named, ({ name }) => keyOf(name)) };
  });
  return (figure) => {
    const name = figureName(figure.published);
    return kinds.flatMap(({ keyOf, isLike, clause, groups }) => {
      const key = keyOf(name);
      const candidates = key === "" ? [] : (groups.get(key) ?? []);
      const like = candidates.find((other) => isLike(name, other.name) && contradict(figure, other.figure));
      return like === undefined ? [] : [clause(like.figure)];
    });
  };
}

function prints(figure: PrintedFigure): string {
  return `${figure.published.id} prints ${printed(figure)}`;
}
