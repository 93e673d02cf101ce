import type { ChartTable } from "@lac-analytics/charts";
import { capitalised, type Day, listInWords, verdictOf } from "@lac-analytics/core";
import {
  type AimedIndicator,
  counted,
  indicatorCell,
  indicatorVerdict,
  type Message,
  meetsTarget,
  numberInWords,
} from "@lac-analytics/notebook";
import { having, indicatorsOf, type TrackedAction } from "./TrackedAction.ts";

/** What the figures say of actions that are done. */
export interface Worked {
  readonly done: number;
  /** of these, those with a figure, and what it does */
  readonly withFigure: number;
  readonly better: number;
  readonly worse: number;
}

/** Whether what is done has worked, as far as figures can tell: one that got worse outweighs one that got better. */
export function hasWorked(actions: readonly TrackedAction[], indicators: readonly AimedIndicator[]): Worked {
  const done = having(actions, "done");
  const told = done
    .map((one) => indicatorsOf(one, indicators).filter(({ series }) => series.length > 0))
    .filter((own) => own.length > 0)
    .map((own) => own.map((one) => verdictOf(one.series, one).word));
  const worse = told.filter((words) => words.includes("concern")).length;
  const better = told.filter((words) => words.includes("improving") && !words.includes("concern")).length;
  return { done: done.length, withFigure: told.length, better, worse };
}

/** The same in a sentence; blank where nothing is done. */
export function workedInWords({ done, withFigure, better, worse }: Worked): string {
  if (done === 0) return "";
  if (withFigure === 0)
    return "None of these names a figure that is known, so nobody can tell from figures whether they have worked.";
  const unclear = withFigure - better - worse;
  const parts = [
    ...(better === 0 ? [] : [`${numberInWords(better)} got better`]),
    ...(worse === 0 ? [] : [`${numberInWords(worse)} got worse`]),
    ...(unclear === 0 ? [] : [`${numberInWords(unclear)} did not clearly change`]),
  ];
  return `${capitalised(numberInWords(withFigure))} of them ${withFigure === 1 ? "has" : "have"} a figure: ${listInWords(parts)}.`;
}

/**
 * What is done, as a message for members.
 *
 * @param targets how many targets of the plan are met, as a sentence
 */
export function doneMessages(worked: Worked, actions: number, targets: string): readonly Message[] {
  const { done, better, worse, withFigure } = worked;
  if (done === 0) return [];
  const hasGained = better > 0 && worse === 0;
  return [
    {
      kind: hasGained ? "improvement" : "untested concern",
      lead: hasGained ? "Done" : "Done, but has it worked?",
      text: `${capitalised(numberInWords(done))} of ${counted(actions, "action")} ${done === 1 ? "is" : "are"} done. ${workedInWords(worked)} ${targets}`.trim(),
      question:
        withFigure === better
          ? ""
          : "Which of the actions that are done have made a difference to children, and how do we know?",
      weight: 110,
    },
  ];
}

/** Each action that is done, with what its indicators say. */
export function workedTable(
  actions: readonly TrackedAction[],
  indicators: readonly AimedIndicator[],
  asAt: Day,
  internal: boolean,
): ChartTable | null {
  const done = having(actions, "done");
  if (done.length === 0) return null;
  return {
    caption: "Actions that are done, with the figure by which each is judged",
    columns: ["Action", "Indicator", "Now", "Target", "What the figures say"].map((label) => ({ label, kind: "text" })),
    rows: done.flatMap((one) => {
      const own = indicatorsOf(one, indicators);
      if (own.length === 0) return [[one.action.action, "no figure", "[z]", "[z]", "[z]"]];
      return own.map((indicator) => [
        one.action.action,
        indicator.label,
        indicatorCell(indicator.now, asAt, internal),
        metText(meetsTarget(indicator)),
        indicatorVerdict(indicator),
      ]);
    }),
  };
}

function metText(met: boolean | undefined): string {
  return met === undefined ? "[z]" : met ? "Met" : "Not met";
}
