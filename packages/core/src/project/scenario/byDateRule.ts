import { quoteCell } from "../../read/quoteCell.ts";
import { calendarOf } from "../../return/calendarOf.ts";
import type { Day } from "../../return/Day.ts";
import { isoDatePattern, scenarioDay } from "./dateRule.ts";
import type { Rule } from "./Rule.ts";
import { refuse, refuseAs } from "./refuse.ts";

/** Something with the day to which, or from which, it belongs. */
export interface AtDay<T> {
  readonly day: Day;
  readonly value: T;
}

/** A rule for keys that are dates, each with something beside it; they come out in order of day. */
export function byDateRule<T>(rule: Rule<T>, which: "any day" | "first of a month"): Rule<readonly AtDay<T>[]> {
  const first = which === "first of a month";
  const pattern = first ? "^\\d{4}-\\d{2}-01$" : isoDatePattern;
  const date = first ? "the first day of a month" : "a date";
  const asks = `a set of dates, ${date} each as YYYY-MM-DD, with ${rule.asks} beside each`;
  return {
    asks,
    schema: {
      type: "object",
      patternProperties: { [pattern]: rule.schema },
      additionalProperties: false,
      minProperties: 1,
    },
    read: (node, place) => {
      if (node.kind !== "map" || node.entries.length === 0) return refuseAs(place, node, asks);
      return node.entries
        .map((entry): AtDay<T> => {
          const day = scenarioDay(entry.key);
          if (day === undefined || (first && calendarOf(day).day !== 1)) {
            return refuse(place, entry, `has ${quoteCell(entry.key)} where ${date} as YYYY-MM-DD must stand`);
          }
          return { day, value: rule.read(entry.node, { ...place, path: `${place.path}.${entry.key}` }) };
        })
        .sort((a, b) => a.day - b.day);
    },
  };
}
