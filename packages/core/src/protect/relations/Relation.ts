/** Counts that add up: the wholes are the parts and the remainder. Counts are named by their place in a list. */
export interface Relation {
  readonly wholes: readonly number[];
  readonly parts: readonly number[];
  /** how many are in the wholes and in none of the parts: a count that no figure shows, though it can be worked out */
  readonly remainder: number;
  /** whether the remainder may be known though it be small, and only bounds the others */
  readonly isBound?: boolean;
  /** whether the wholes are known to be at least as many, and no more than that: the remainder may be nought and still grow */
  readonly isAtLeast?: boolean;
}

/** What is known of counts that are shown: which add up, and which are one and the same. */
export interface Relations {
  readonly sums: readonly Relation[];
  readonly same: readonly (readonly [number, number])[];
}
