import { type ActionStatus, actionStatuses } from "@lac-analytics/core";

const symbols: Readonly<Record<ActionStatus, string>> = {
  late: "▲",
  "at-risk": "◊",
  "not-started": "○",
  "on-track": "●",
  done: "■",
};

const labels: ReadonlyMap<ActionStatus, string> = new Map(actionStatuses.map(({ id, label }) => [id, label]));

/**
 * The status of an action as a table has it: a symbol and a word, so that it needs no colour.
 *
 * @example
 * statusText("at-risk"); // => "◊ At risk"
 */
export function statusText(status: ActionStatus): string {
  return `${symbols[status]} ${labels.get(status)}`;
}
