import { statusText } from "@lac-analytics/charts";
import { actionStatuses } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";

describe("statusText", () => {
  it("is a symbol of its own and the word for every status, so that nobody needs its colour", () => {
    const texts = actionStatuses.map(({ id }) => statusText(id));
    expect(texts).toEqual(actionStatuses.map(({ label }) => expect.stringMatching(new RegExp(`^\\S ${label}$`))));
    expect(new Set(texts.map((text) => text[0])).size).toBe(actionStatuses.length);
  });

  it("marks what is late with a triangle", () => {
    expect([statusText("late"), statusText("done")]).toEqual(["▲ Late", "■ Done"]);
  });
});
