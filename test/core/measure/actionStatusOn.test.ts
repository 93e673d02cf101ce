import { type ActionStatus, actionStatuses, actionStatusOn, dayFromIso, noDay } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";

const day = dayFromIso("2019-01-21");
const statuses: readonly ActionStatus[] = actionStatuses.map(({ id }) => id);

describe("actionStatusOn", () => {
  it.each(statuses.filter((status) => status !== "done"))(
    "is late once the due date of an action that is %s has passed",
    (status) => {
      expect(actionStatusOn({ due: dayFromIso("2019-01-20"), status }, day)).toBe("late");
    },
  );

  it.each(statuses)(
    "is what the plan says of an action that is %s on its due date, before it and without one",
    (status) => {
      for (const due of [day, dayFromIso("2019-01-22"), noDay])
        expect(actionStatusOn({ due, status }, day)).toBe(status);
    },
  );

  it("is done whenever that was due", () => {
    expect(actionStatusOn({ due: dayFromIso("2017-03-31"), status: "done" }, day)).toBe("done");
  });
});
