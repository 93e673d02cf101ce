/** Two limits, and their level: 0.95 where none is given. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
  readonly confidence?: number;
}
