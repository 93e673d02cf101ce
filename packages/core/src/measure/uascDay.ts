import { addDays } from "../return/addDays.ts";
import { addMonths } from "../return/addMonths.ts";
import type { Day } from "../return/Day.ts";
import type { FigureInputs } from "./FigureInputs.ts";
import { defaultChoices } from "./MeasureChoices.ts";

/**
 * The day by which unaccompanied status must not have ceased for a child to count on a day: that day itself, or, where
 * status at any time in the year is chosen, the first of the twelve months to it.
 */
export function uascDay({ choices }: FigureInputs): (day: Day) => Day {
  const { uascStatus } = { ...defaultChoices, ...choices };
  return uascStatus === "on-the-day" ? (day) => day : (day) => addDays(addMonths(day, -12), 1);
}
