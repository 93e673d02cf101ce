import { noDay } from "../../return/Day.ts";
import { dateRule } from "../cellRules.ts";
import { isAfter, isBefore } from "../dayOrder.ts";
import { distorts } from "../distorts.ts";
import type { Rule } from "../Rule.ts";
import { workerRule } from "../workerRule.ts";

const file = "SWEpisodes";

const measures = distorts.socialWorkers;

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
  workerRule(
    {
      code: "SW07STG2",
      column: "SW_DEC",
      says: "the worker ended before the year begins, or after it ends",
      advice: "correct SW_DEC; workers of earlier years are not reported again",
    },
    ({ ended }, { from, to }) =>
      (row) =>
        isBefore(ended(row), from) || isAfter(ended(row), to),
  ),
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
  workerRule(
    {
      code: "SW10STG2",
      column: "SW_DECOM",
      fields: ["SWEpisodes.SW_DEC"],
      says: "the worker began before the one before had ended",
      advice: "correct SW_DECOM here or SW_DEC there",
    },
    ({ began, ended, before }) =>
      (row) =>
        before(row) !== -1 && isBefore(began(row), ended(before(row))),
  ),
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
