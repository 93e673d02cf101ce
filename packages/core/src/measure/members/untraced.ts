import type { MeasureSource } from "../Measure.ts";

/** The same source without anybody who listens to those left out, for a cohort that is asked for a second time. */
export function untraced({ leaveOut, ...source }: MeasureSource): MeasureSource {
  return source;
}
