import type { Day } from "../return/Day.ts";
import type { ActionStatus } from "./ActionStatus.ts";
import type { FigureNames } from "./FigureNames.ts";

/** The figure by which an action is judged. */
export interface PlannedIndicator extends FigureNames {
  /** what is aimed for, in the measure's unit */
  readonly target?: number;
}

/** An action of an action plan, as its author wrote it. */
export interface PlannedAction {
  /** who recommended it, and when; blank where the plan does not say */
  readonly source: string;
  readonly recommendation: string;
  readonly action: string;
  readonly owner: string;
  /** the day by which it is to be done, `noDay` where there is none */
  readonly due: Day;
  readonly status: ActionStatus;
  readonly progress: string;
  readonly indicator?: PlannedIndicator;
  readonly note: string;
  /** where it stands in the file */
  readonly row: number;
}
