/** Which components exponential smoothing has besides a level. */
export interface SmoothingForm {
  readonly trend: "none" | "linear" | "damped";
  /** steps in a cycle of seasons; 1 without seasons */
  readonly season: number;
}
