/** The probability on either side of a point, each computed so that a small one keeps its digits. */
export interface Tails {
  readonly lower: number;
  readonly upper: number;
}
