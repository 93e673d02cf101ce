import { type Day, noDay } from "../return/Day.ts";
import type { ActionStatus } from "./ActionStatus.ts";
import type { PlannedAction } from "./PlannedAction.ts";

/**
 * How an action goes on a day: late once its due date has passed and it is not done, whatever the plan says; otherwise
 * as the plan says. The due date itself is in time.
 *
 * @example
 * actionStatusOn({ due: dayFromIso("2018-12-31"), status: "on-track" }, dayFromIso("2019-01-21")); // => "late"
 * actionStatusOn({ due: dayFromIso("2018-12-31"), status: "on-track" }, dayFromIso("2018-12-31")); // => "on-track"
 */
export function actionStatusOn({ due, status }: Pick<PlannedAction, "due" | "status">, day: Day): ActionStatus {
  return due !== noDay && due < day && status !== "done" ? "late" : status;
}
