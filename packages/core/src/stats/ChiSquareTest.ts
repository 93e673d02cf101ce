/** A test whose statistic has, were nothing going on, a chi-square distribution. */
export interface ChiSquareTest {
  readonly chiSquare: number;
  readonly df: number;
  readonly p: number;
  readonly method: string;
}
