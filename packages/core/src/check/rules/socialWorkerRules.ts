import { addMonths } from "../../return/addMonths.ts";
import { codeSets } from "../../return/codeSets.ts";
import { noDay } from "../../return/Day.ts";
import { dayOf } from "../../return/dayOf.ts";
import type { CheckContext } from "../CheckContext.ts";
import { isAfter, isBefore } from "../dayOrder.ts";
import { distorts } from "../distorts.ts";
import { episodeOfCareOn } from "../episodeOfCareOn.ts";
import { episodesOf } from "../episodesOf.ts";
import { given } from "../given.ts";
import { lookedAfterAllYear } from "../lookedAfterAllYear.ts";
import type { Certainty, Rule } from "../Rule.ts";
import { type RowsOf, rowsOf } from "../rowsOf.ts";
import { type WorkersOf, workerRule } from "../workerRule.ts";

const file = "SWEpisodes";

/** From this day the reason for a change of worker is asked. */
const reasonAskedFrom = dayOf(2023, 4, 1) ?? noDay;

/** A test for children looked after at the end of the year, by row of the social workers. */
function lookedAfterAtEnd({ care, to }: CheckContext, { child }: WorkersOf): (row: number) => boolean {
  const episodes = episodesOf(care);
  return (row) => episodeOfCareOn(episodes, child(row), to) !== -1;
}

/**
 * A rule that a child has social workers at all: it finds the child who has no row of them, and so is shown at the
 * episode in which the child was looked after on 31 March.
 */
function withoutWorker(rule: Pick<Rule, "code" | "severity" | "says" | "advice"> & Partial<Rule>): Rule {
  return {
    file: "Episodes",
    column: "CHILD",
    fields: ["SWEpisodes.CHILD", "Episodes.DECOM", "Episodes.DEC"],
    files: [file],
    live: { from: 2024 },
    distorts: distorts.socialWorkers,
    ...rule,
    test: ({ care, to }) => {
      const episodes = episodesOf(care);
      const { first, end } = rowsOf(care, file);
      return (row) => {
        const c = episodes.child(row);
        return first(c) === end(c) && episodeOfCareOn(episodes, c, to) === row;
      };
    },
  };
}

const wholePreviousYear: Certainty = {
  kind: "our reading",
  note: "the message asks, of a child looked after on 31 March, for all workers of the full previous year, even of times out of care; only for a child looked after throughout can a gap before the first worker be told, and a child without any worker has one",
};

/** The social workers of a child, one after another without a gap. */
export const socialWorkerRules: readonly Rule[] = [
  workerRule(
    {
      code: "SW01aSTG1",
      column: "SW_ID",
      fields: ["SWEpisodes.SW_DECOM"],
      says: "the worker began before April 2023, and SW_ID is blank",
      advice: "give it",
      live: { from: 2025, to: 2025 },
    },
    ({ began, lacks }) => {
      const isBlank = lacks("SW_ID");
      return (row) => isBefore(began(row), reasonAskedFrom) && isBlank(row);
    },
  ),
  workerRule(
    {
      code: "SW01bSTG1",
      column: "SW_REASON",
      fields: ["SWEpisodes.SW_ID", "SWEpisodes.SW_DECOM"],
      says: "the worker began in April 2023 or later, and SW_ID or SW_REASON is blank",
      advice: "give both",
      live: { from: 2025, to: 2025 },
    },
    ({ began, lacks }) => {
      const isBlank = lacks("SW_ID", "SW_REASON");
      return (row) => began(row) >= reasonAskedFrom && isBlank(row);
    },
  ),
  workerRule(
    {
      code: "SW02STG1",
      column: "SW_ID",
      says: "SW_ID does not begin with SW or XX",
      advice: "give the worker's registration number",
    },
    ({ text }) => {
      const id = text("SW_ID");
      return (row) => id(row) !== "" && !/^(?:SW|XX)/i.test(id(row));
    },
  ),
  workerRule(
    {
      code: "SW11bSTG2",
      column: "SW_DEC",
      says: "the last worker ended before 31 March, and the child was still looked after then",
      advice: "add the next worker, or leave SW_DEC blank",
    },
    (workers, check) => {
      const isInCare = lookedAfterAtEnd(check, workers);
      const { ended, isLast } = workers;
      return (row) => isLast(row) && isBefore(ended(row), check.to) && isInCare(row);
    },
  ),
  workerRule(
    {
      code: "SW17STG2",
      column: "SW_DEC",
      fields: ["SWEpisodes.SW_DECOM"],
      says: "no worker is open at 31 March, when the child was looked after",
      advice: "add the worker, or leave SW_DEC blank",
      live: { from: 2026 },
    },
    (workers, check) => {
      const isInCare = lookedAfterAtEnd(check, workers);
      const { ended, isLast } = workers;
      return (row) => isLast(row) && ended(row) !== noDay && isInCare(row);
    },
  ),
  withoutWorker({
    code: "SW17STG2",
    severity: "error",
    says: "the child was looked after on 31 March and has no worker in SWEpisodes, so that none is open",
    advice: "add the workers of the child",
    live: { from: 2026 },
  }),
  workerRule(
    {
      code: "SW12STG2",
      severity: "query",
      column: "SW_DECOM",
      says: "the child was looked after for the whole year, and the first worker began after the year did",
      advice: "add the workers before, or be ready to say that there was none",
      certainty: wholePreviousYear,
    },
    ({ child, began, before }, check) => {
      const allYear = lookedAfterAllYear(check);
      return (row) => before(row) === -1 && isAfter(began(row), check.from) && allYear.has(child(row));
    },
  ),
  withoutWorker({
    code: "SW12STG2",
    severity: "query",
    says: "the child was looked after on 31 March and has no worker in SWEpisodes",
    advice: "add the workers of the year, or be ready to say that there was none",
    certainty: wholePreviousYear,
  }),
  workerRule(
    {
      code: "SW13STG1",
      column: "SW_REASON",
      fields: ["SWEpisodes.SW_DECOM"],
      says: "SW_REASON is not a code, or is blank for a worker who began in April 2023 or later",
      advice: "look the code up in the guide to the return",
      reader: ["unknown-code"],
    },
    ({ began, is, lacks }) => {
      const isValid = is("SW_REASON", ...codeSets.SW_REASON);
      const isBlank = lacks("SW_REASON");
      return (row) => (isBlank(row) ? began(row) >= reasonAskedFrom : !isValid(row));
    },
  ),
  workerRule(
    {
      code: "SW15STG2",
      column: "SW_REASON",
      fields: ["SWEpisodes.SW_DECOM"],
      says: "SW_REASON is blank for a worker who began in this year or the one before",
      advice: "give it",
      live: { from: 2025 },
    },
    ({ began, lacks }, { from }) => {
      const isBlank = lacks("SW_REASON");
      const yearBefore = addMonths(from, -12);
      return (row) => isBlank(row) && began(row) >= yearBefore;
    },
  ),
  ...(["SW_ID", "SW_DECOM", "SW_REASON"] as const).map((column, index) =>
    workerRule(
      {
        code: `SW16${"abc"[index]}STG2`,
        column,
        says: `${column} of the first worker is not that of the worker open at the end of last year's return`,
        advice: "find out which year is right, and correct the other",
        live: { from: 2025 },
        certainty: {
          kind: "our reading",
          note: "the return has the workers of the year before as well, so that the first is the first who had not ended when the year began",
        },
        needs: ["last-year"],
        lastYearFile: file,
      },
      ({ child, before, text, code, began, ended }, { lastYear, from }) => {
        const { care, childAt } = given(lastYear);
        const then = rowsOf(care, file);
        const endedThen = then.day("SW_DEC");
        const cellOf = ({ text, code, day }: Pick<RowsOf<"SWEpisodes">, "text" | "code" | "day">) =>
          column === "SW_ID" ? text("SW_ID") : column === "SW_REASON" ? code("SW_REASON") : day("SW_DECOM");
        const cell = cellOf({ text, code, day: () => began });
        const cellThen = cellOf(then);
        const isOver = (row: number): boolean => isBefore(ended(row), from);
        return (row) => {
          const earlier = childAt[child(row)] ?? -1;
          const last = then.end(earlier) - 1;
          const isFirst = began(row) !== noDay && !isOver(row) && (before(row) === -1 || isOver(before(row)));
          return isFirst && last >= then.first(earlier) && endedThen(last) === noDay && cell(row) !== cellThen(last);
        };
      },
    ),
  ),
];
