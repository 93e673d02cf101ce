import { type ChartTable, longDate, statusText } from "@lac-analytics/charts";
import { actionStatuses, capitalised, isoFromDay, listInWords, noDay } from "@lac-analytics/core";
import { numberInWords } from "@lac-analytics/notebook";
import type { TrackedAction } from "./TrackedAction.ts";

/** Each recommendation with the worst status of its actions. */
export function recommendationTable(actions: readonly TrackedAction[]): ChartTable {
  return {
    caption: "Recommendations, each by the worst of its actions",
    columns: ["Recommendation", "From", "Status", "Actions"].map(textColumn),
    rows: recommendationsOf(actions).map((recommendation) => {
      const own = actions.filter(({ action }) => action.recommendation === recommendation);
      const found = actionStatuses.filter(({ id }) => own.some(({ status }) => status === id));
      const numbers = found.map(
        ({ id, label }) => `${own.filter(({ status }) => status === id).length} ${label.toLowerCase()}`,
      );
      return [recommendation, own[0]?.action.source ?? "", statusText(found[0]?.id ?? "done"), numbers.join(", ")];
    }),
  };
}

/** The recommendations of a plan, each once, in its order. */
export function recommendationsOf(actions: readonly TrackedAction[]): readonly string[] {
  return [...new Set(actions.map(({ action }) => action.recommendation))];
}

/** Actions with whose they are and when they are due; with what the plan says of their progress where it may stand. */
export function attentionTable(actions: readonly TrackedAction[], hasWords: boolean): ChartTable {
  const labels = ["Action", "Recommendation", "Owner", "Due", "Status", ...(hasWords ? ["Progress"] : [])];
  return {
    caption: "Actions that are late or at risk",
    columns: labels.map(textColumn),
    rows: actions.map(({ action: { action, recommendation, owner, due, progress }, status }) => [
      action,
      recommendation,
      owner,
      due === noDay ? "no date" : longDate(isoFromDay(due)),
      statusText(status),
      ...(hasWords ? [progress] : []),
    ]),
  };
}

/** Actions that are late though the plan says otherwise, in a sentence; blank where there are none. */
export function staleInWords(actions: readonly TrackedAction[]): string {
  const stale = actions.filter(({ action, status }) => status !== action.status);
  if (stale.length === 0) return "";
  const plans = stale.map(({ action }) => `“${action.action}” (${statusText(action.status).slice(2).toLowerCase()})`);
  const are = stale.length === 1 ? "action is past its date and is" : "actions are past their date and are";
  return `${capitalised(numberInWords(stale.length))} ${are} shown as late, though the plan says otherwise: ${listInWords(plans)}.`;
}

function textColumn(label: string) {
  return { label, kind: "text" as const };
}
