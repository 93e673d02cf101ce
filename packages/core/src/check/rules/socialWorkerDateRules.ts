import { addDays } from "../../return/addDays.ts";
import { addMonths } from "../../return/addMonths.ts";
import { noDay } from "../../return/Day.ts";
import { dateRule } from "../cellRules.ts";
import { isAfter, isBefore } from "../dayOrder.ts";
import { distorts } from "../distorts.ts";
import type { LiveYears, Rule } from "../Rule.ts";
import { workerRule } from "../workerRule.ts";

const file = "SWEpisodes";

const measures = distorts.socialWorkers;

/** Days by which one worker may begin before the other ends. */
const handover = 7;

/** Rule SW07: when a worker may have ended, from the beginning of so many years before the year checked. */
function outsideReported(live: LiveYears, yearsBefore: number, begins: string): Rule {
  return workerRule(
    {
      code: "SW07STG2",
      column: "SW_DEC",
      says: `the worker ended before ${begins}, or after the year ends`,
      advice: "correct SW_DEC; workers of earlier years are not reported again",
      live,
      certainty: {
        kind: "quoted",
        note: "from 2024-25 the workers of the year before are reported as well",
      },
    },
    ({ ended }, { from, to }) => {
      const first = addMonths(from, -12 * yearsBefore);
      return (row) => isBefore(ended(row), first) || isAfter(ended(row), to);
    },
  );
}

/** Rule SW10: how long before the one before had ended a worker may begin, and for which reasons it does not matter. */
function beforeOther(live: LiveYears, exempt: readonly string[]): Rule {
  return workerRule(
    {
      code: "SW10STG2",
      column: "SW_DECOM",
      fields: ["SWEpisodes.SW_DEC", "SWEpisodes.SW_REASON"],
      says: `the worker began more than ${handover} days before the one before had ended`,
      advice: "correct SW_DECOM here or SW_DEC there",
      live,
      certainty: {
        kind: "texts differ",
        note: "the message is on any day before the end of the one before, the logic as quoted lets seven days pass, and from 2024-25 any worker who began by first contact (FCONTA); a gap between two is not in the message and is no breach",
      },
    },
    ({ began, ended, before, is }) => {
      const isExempt = is("SW_REASON", ...exempt);
      return (row) => {
        const earlier = before(row);
        return earlier !== -1 && isBefore(began(row), addDays(ended(earlier), -handover)) && !isExempt(row);
      };
    },
  );
}

/** Whether the days of a social worker can be right. */
export const socialWorkerDateRules: readonly Rule[] = [
  dateRule({
    code: "SW04STG1",
    file,
    column: "SW_DECOM",
    blank: "refused",
    live: { from: 2024 },
    distorts: measures,
  }),
  dateRule({ code: "SW05STG1", file, column: "SW_DEC", blank: "allowed", live: { from: 2024 }, distorts: measures }),
  workerRule(
    {
      code: "SW06STG2",
      column: "SW_DECOM",
      says: "the worker began after the end of the year",
      advice: "correct SW_DECOM, or keep it for the next return",
    },
    ({ began }, { to }) =>
      (row) =>
        isAfter(began(row), to),
  ),
  outsideReported({ from: 2024, to: 2024 }, 0, "the year begins"),
  outsideReported({ from: 2025 }, 1, "the year before begins"),
  workerRule(
    {
      code: "SW08STG2",
      column: "SW_DEC",
      says: "the worker has no end though a later one has begun",
      advice: "give SW_DEC",
    },
    ({ child, began, ended, end }) =>
      (row) =>
        ended(row) === noDay && isBefore(began(row), began(end(child(row)) - 1)),
  ),
  workerRule(
    {
      code: "SW09STG2",
      column: "SW_DEC",
      fields: ["SWEpisodes.SW_DECOM"],
      says: "the worker ended on the day of beginning, and less than 24 hours are not reported",
      advice: "correct SW_DEC or SW_DECOM, or take the row out",
    },
    ({ began, ended }) =>
      (row) =>
        ended(row) !== noDay && ended(row) === began(row),
  ),
  beforeOther({ from: 2024, to: 2024 }, []),
  beforeOther({ from: 2025 }, ["FCONTA"]),
  workerRule(
    {
      code: "SW18STG2",
      column: "SW_DEC",
      fields: ["SWEpisodes.SW_DECOM"],
      says: "the worker ended before beginning",
      advice: "correct SW_DEC or SW_DECOM",
      live: { from: 2026 },
    },
    ({ began, ended }) =>
      (row) =>
        isBefore(ended(row), began(row)),
  ),
  workerRule(
    {
      code: "SW19STG2",
      column: "SW_DECOM",
      says: "two workers of the child began on the same day",
      advice: "correct SW_DECOM, or take one out",
      live: { from: 2026 },
    },
    ({ began, before }) =>
      (row) =>
        before(row) !== -1 && began(row) !== noDay && began(row) === began(before(row)),
  ),
];
