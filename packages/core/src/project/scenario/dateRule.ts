import { calendarOf } from "../../return/calendarOf.ts";
import type { Day } from "../../return/Day.ts";
import { dayFromIso } from "../../return/isoDate.ts";
import type { Rule } from "./Rule.ts";
import { refuseAs } from "./refuse.ts";

const earliest = "1990-01-01";
const latest = "2099-12-31";

/** The pattern of a date for editors: the reader knows the calendar as well. */
export const isoDatePattern = "^\\d{4}-\\d{2}-\\d{2}$";

/** A day from its ISO text, or undefined where it is none, or outside the years that a scenario can mean. */
export function scenarioDay(text: unknown): Day | undefined {
  if (typeof text !== "string" || !(text >= earliest && text <= latest)) return undefined;
  try {
    return dayFromIso(text);
  } catch {
    return undefined;
  }
}

/**
 * A rule for a date, YYYY-MM-DD, any or the first of a month.
 *
 * @example
 * isoFromDay(dateRule("any day").read(plainNode("2024-02-29"), { file: "a.yaml", path: "from" })); // => "2024-02-29"
 * dateRule("first of a month").read(plainNode("2024-02-29"), { file: "a.yaml", path: "from" }); // throws: "a.yaml line 1: from is \"2024-02-29\" but must be the first day of a month as YYYY-MM-DD, such as 2019-04-01."
 */
export function dateRule(which: "any day" | "first of a month"): Rule<Day> {
  const first = which === "first of a month";
  const asks = first
    ? "the first day of a month as YYYY-MM-DD, such as 2019-04-01"
    : "a date as YYYY-MM-DD, such as 2019-10-15";
  return {
    asks,
    schema: { type: "string", format: "date", pattern: first ? "^\\d{4}-\\d{2}-01$" : isoDatePattern },
    read: (node, place) => {
      const day = node.kind === "value" ? scenarioDay(node.value) : undefined;
      if (day === undefined || (first && calendarOf(day).day !== 1)) return refuseAs(place, node, asks);
      return day;
    },
  };
}
