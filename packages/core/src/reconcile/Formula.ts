import type { Fraction } from "./Fraction.ts";

export type Operator = "+" | "-" | "x" | "/";

/** A number that the formula states, a figure that it names, or a whole number that is not printed. */
export type Term =
  | { readonly kind: "number"; readonly value: Fraction }
  | { readonly kind: "figure"; readonly id: string }
  | { readonly kind: "unknown"; readonly index: number };

export interface Operation {
  readonly kind: "operation";
  readonly operator: Operator;
  readonly left: Formula;
  readonly right: Formula;
}

/** How a figure follows from others. */
export type Formula = Term | Operation;

/** The terms of a formula from left to right. */
export function termsOf(formula: Formula): readonly Term[] {
  return formula.kind === "operation" ? [...termsOf(formula.left), ...termsOf(formula.right)] : [formula];
}

/** The figures that a formula names, each once. */
export function figuresNamed(formula: Formula): readonly string[] {
  return [...new Set(termsOf(formula).flatMap((term) => (term.kind === "figure" ? [term.id] : [])))];
}

/** How many times a formula names a figure. */
export function timesNamed(formula: Formula, id: string): number {
  return termsOf(formula).filter((term) => term.kind === "figure" && term.id === id).length;
}

/** How many whole numbers a formula leaves open. */
export function unknownsIn(formula: Formula): number {
  return termsOf(formula).filter(({ kind }) => kind === "unknown").length;
}

/** The formula with other terms in place of some. */
export function replaceTerms(formula: Formula, replace: (term: Term) => Term): Formula {
  if (formula.kind !== "operation") return replace(formula);
  return { ...formula, left: replaceTerms(formula.left, replace), right: replaceTerms(formula.right, replace) };
}
