import type { SmoothingForm } from "./SmoothingForm.ts";

/** How many weights and starting states are fitted; of the seasons' effects one follows from the others. */
export function smoothingParameterCount({ trend, season }: SmoothingForm): number {
  return 2 + (trend === "none" ? 0 : 2) + (trend === "damped" ? 1 : 0) + (season > 1 ? season : 0);
}
