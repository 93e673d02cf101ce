import type { Day } from "../../return/Day.ts";
import { isoFromDay } from "../../return/isoDate.ts";
import { monthEnds } from "../monthEnds.ts";

/** Something that is given from a day on: by its date beside it, or as an entry of a list. */
type FromDay = { readonly day: Day } | { readonly from: Day };

/**
 * What of a scenario begins only after its last month, and so changes nothing: a sentence for each, as a slip in a year
 * would else pass for no budget.
 *
 * @param given by the key of the scenario; what is one number throughout begins at once
 */
export function lateNotes(
  { title, from, months }: { readonly title: string; readonly from: Day; readonly months: number },
  given: Readonly<Record<string, number | object | readonly FromDay[] | undefined>>,
): readonly string[] {
  const last = monthEnds(from, months).at(-1) ?? from;
  return Object.entries(given).flatMap(([key, value]) =>
    (isList(value) ? value : [])
      .map((each) => ("day" in each ? each.day : each.from))
      .filter((day) => day > last)
      .map((day) => `${title}: ${key} of ${isoFromDay(day)} is after the last month, and changes nothing.`),
  );
}

function isList(value: number | object | readonly FromDay[] | undefined): value is readonly FromDay[] {
  return Array.isArray(value);
}
