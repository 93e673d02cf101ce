import { longDate, trend } from "@lac-analytics/charts";
import { valueWithInterval } from "@lac-analytics/notebook";
import { type HealthParts, overTime, ownSeries } from "./healthParts.ts";

/** Contacts with mental health services that were not attended. */
export function mentalHealthOf(parts: HealthParts) {
  const contacts = contactsOver(parts);
  const last = contacts.at(-1);
  return {
    contacts:
      last === undefined
        ? ""
        : `Of contacts in the quarter to ${longDate(last.periodEnd)}, ${valueWithInterval(last, 1)} were not attended${overTime(contacts)}.`,
    contactsChart:
      contacts.length < 2
        ? null
        : trend(
            [{ label: "Not attended", figures: contacts }],
            parts.wording(
              "Mental health contacts not attended",
              "of appointments for mental health were missed",
              ownSeries,
            ),
          ),
  };
}

/** The share of contacts that were not attended, quarter by quarter. */
export function contactsOver({ days, over }: HealthParts) {
  return over(days.quarters, "camhs-not-attended");
}
