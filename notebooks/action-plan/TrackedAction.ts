import type { ActionStatus, PlannedAction } from "@lac-analytics/core";
import { type AimedIndicator, isSame } from "@lac-analytics/notebook";

/** An action, and how it goes on the date of the report. */
export interface TrackedAction {
  readonly action: PlannedAction;
  readonly status: ActionStatus;
}

/** The actions that go so. */
export function having(
  actions: readonly TrackedAction[],
  ...statuses: readonly ActionStatus[]
): readonly TrackedAction[] {
  return actions.filter(({ status }) => statuses.includes(status));
}

/** The indicators by which an action is judged: of the year and of the month, where there are both. */
export function indicatorsOf(
  { action }: TrackedAction,
  indicators: readonly AimedIndicator[],
): readonly AimedIndicator[] {
  return indicators.filter(({ indicator }) => isSame(indicator, action.indicator));
}
