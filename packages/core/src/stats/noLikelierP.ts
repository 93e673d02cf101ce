/**
 * The two-sided p value of a discrete outcome: the total probability of the outcomes no likelier than it. The slack
 * counts outcomes that are equally likely but for rounding, as R does.
 */
export function noLikelierP(probabilities: readonly number[], outcome: number): number {
  const limit = (probabilities[outcome] ?? 0) * (1 + 1e-7);
  const total = probabilities.reduce((sum, probability) => (probability <= limit ? sum + probability : sum), 0);
  return Math.min(1, total);
}
