/** A child looked after at the start: nobody can tell who it is. */
export interface PlacedChild {
  /** the age band at the start */
  readonly band: number;
  readonly group: number;
  /** for each band the day on which the next begins, counted from the first day of the projection; below it where past */
  readonly bandEnds: Int32Array;
}
