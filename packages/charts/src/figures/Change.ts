/** A change between two dates with its interval, in the figures' unit, and whether it is more than chance. */
export interface Change {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
  /** the interval's level; 0.95 where missing */
  readonly confidence?: number;
  readonly clear: boolean;
}
