import { keptFor } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";

describe("keptFor", () => {
  it("makes a thing once for what it is made of and its name", () => {
    const made: string[] = [];
    const make = (name: string) => () => {
      made.push(name);
      return undefined;
    };
    const [care, other] = [{}, {}];
    for (const from of [care, care, other]) keptFor(from, "back-test", make("back-test"));
    keptFor(care, "projection", make("projection"));
    expect(made).toEqual(["back-test", "back-test", "projection"]);
  });

  it("keeps nothing of what fails", () => {
    const from = {};
    expect(() =>
      keptFor(from, "a", () => {
        throw new RangeError("no");
      }),
    ).toThrow("no");
    expect(keptFor(from, "a", () => 1)).toBe(1);
  });
});
