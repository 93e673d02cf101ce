import type { Finding } from "./Finding.ts";
import { printed } from "./numbersInWords.ts";
import type { PrintedFigure } from "./PrintedFigure.ts";
import type { Reconciliation, Verdict } from "./Reconciliation.ts";

/**
 * The verdict on a figure and the sentence that says why. Whatever cannot be outweighs what can; of figures that
 * follow from others, that they fit into a whole goes without saying.
 *
 * @param findings of the figure's formula, of computed figures and of other printings of it
 * @param ofParts of its whole and its parts
 * @param notes clauses that change no verdict
 */
export function reconciliationOf(
  figure: PrintedFigure,
  findings: readonly Finding[],
  ofParts: readonly Finding[],
  notes: readonly string[],
): Reconciliation {
  const all = [...findings, ...ofParts];
  const verdict = verdictOf(all);
  const isShown: { readonly [V in Verdict]: (finding: Finding) => boolean } = {
    inconsistent: ({ holds }) => holds === false,
    consistent: (finding) => findings.includes(finding) || !findings.some(({ holds }) => holds),
    "not checkable": () => true,
  };
  const shown = all.filter(isShown[verdict]);
  const nothing = `nothing else that is printed says what ${printed(figure)} should be`;
  const clauses = shown.length === 0 ? [nothing] : shown.map(({ clause }) => clause);
  const { id, value } = figure.published;
  const recomputed = shown.find((finding) => finding.recomputed !== "")?.recomputed ?? "";
  return { id, verdict, published: value, recomputed, message: sentence([...clauses, ...notes]) };
}

function verdictOf(findings: readonly Finding[]): Verdict {
  if (findings.some(({ holds }) => holds === false)) return "inconsistent";
  return findings.some(({ holds }) => holds) ? "consistent" : "not checkable";
}

function sentence(clauses: readonly string[]): string {
  const text = clauses.join("; ");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
