import type { Day } from "@lac-analytics/core";
import { dayGiven } from "../../given/dayGiven.ts";

/**
 * The day that stands under As at.
 *
 * @throws {InputError} if it is none, or no return could be about it
 */
export function dayAsked(text: string): Day {
  return dayGiven(text, "As at");
}
