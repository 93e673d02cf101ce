import { quoteCell } from "../read/quoteCell.ts";
import { figuresNamed } from "./Formula.ts";
import type { PaperFigure } from "./PaperFigure.ts";
import { type PrintedFigure, printedFigure } from "./PrintedFigure.ts";
import { parseFormula } from "./parseFormula.ts";
import { type Links, requireNoCircle } from "./requireNoCircle.ts";
import { unusable } from "./unusable.ts";

/** The figures that were published together, and how they hang together. */
export interface Paper {
  /** by id, in the order given */
  readonly figures: ReadonlyMap<string, PrintedFigure>;
  /** by id, the figures whose formulas name it */
  readonly followers: ReadonlyMap<string, readonly PrintedFigure[]>;
  /** by id, the figures that are parts of it */
  readonly parts: ReadonlyMap<string, readonly PrintedFigure[]>;
}

const idForm = /^[\p{L}_][\p{L}\p{N}_.-]*$/u;

/**
 * Reads the numbers and formulas of published figures and joins them up.
 *
 * @throws {InputError} if an id is missing, used twice or no name; a value is no number; a formula cannot be read; a
 * figure that is named does not exist; or figures follow from each other in a circle
 */
export function layOutPaper(published: readonly PaperFigure[]): Paper {
  const ids = new Set<string>();
  for (const figure of published) {
    requireNewId(figure, ids);
    ids.add(figure.id);
  }
  const figures = new Map(published.map((figure) => [figure.id, readFigure(figure, ids)]));
  const inFormulas = linksOf(figures, ({ formula }) => (formula ? figuresNamed(formula) : []));
  const toWholes = linksOf(figures, ({ published: { partOf } }) => (partOf ? [partOf] : []));
  requireNoCircle(figures, inFormulas, "formula");
  requireNoCircle(figures, toWholes, "part_of");
  return { figures, followers: inFormulas.namedBy, parts: toWholes.namedBy };
}

function requireNewId(figure: PaperFigure, ids: ReadonlySet<string>): void {
  const { id } = figure;
  if (id === "") throw unusable(figure, "id", "the id is missing");
  if (!idForm.test(id) || id.toLowerCase() === "x") {
    throw unusable(
      figure,
      "id",
      `${quoteCell(id)} is no id; it must begin with a letter, hold letters, digits, _ . and - only, and not be x, which multiplies`,
    );
  }
  if (ids.has(id)) throw unusable(figure, "id", `${quoteCell(id)} is used twice`);
}

function readFigure(figure: PaperFigure, ids: ReadonlySet<string>): PrintedFigure {
  const { formula = "", partOf = "" } = figure;
  if (partOf !== "" && !ids.has(partOf)) {
    throw unusable(figure, "part_of", `no figure has the id ${quoteCell(partOf)}`);
  }
  const refuse = (fault: string): Error => unusable(figure, "formula", fault);
  const isId = (id: string): boolean => ids.has(id);
  return printedFigure(figure, formula.trim() === "" ? undefined : parseFormula(formula, isId, refuse));
}

function linksOf(figures: ReadonlyMap<string, PrintedFigure>, names: Links["names"]): Links {
  const namedBy = new Map<string, PrintedFigure[]>();
  for (const figure of figures.values()) {
    for (const id of names(figure)) {
      const namers = namedBy.get(id);
      if (namers === undefined) namedBy.set(id, [figure]);
      else namers.push(figure);
    }
  }
  return { names, namedBy };
}
