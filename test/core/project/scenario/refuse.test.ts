import { InputError } from "@lac-analytics/core";
import { type PlainValue, plainNode, refuse, refuseAs } from "@lac-analytics/core/project";
import { describe, expect, it } from "vitest";

const place = { file: "scenario.yaml", path: "people.return" };

describe("refuse", () => {
  it("says file, line, key and what is wrong", () => {
    expect(() => refuse(place, { line: 7 }, "has no end; add it")).toThrow(
      new InputError("scenario.yaml line 7: people.return has no end; add it."),
    );
  });

  it("calls the whole file what it is", () => {
    const whole = (name?: string) => () =>
      refuse({ file: "a.yaml", path: "", ...(name && { whole: name }) }, { line: 1 }, "is blank");
    expect(whole()).toThrow(new InputError("a.yaml line 1: the scenario is blank."));
    expect(whole("the price list")).toThrow(new InputError("a.yaml line 1: the price list is blank."));
  });
});

describe("refuseAs", () => {
  const said = (value: PlainValue, path = "people.return") => {
    try {
      return refuseAs({ ...place, path }, { ...plainNode(value), line: 3 }, "a date");
    } catch (error) {
      return error instanceof InputError ? error.message : error;
    }
  };

  it.each<readonly [PlainValue, string]>([
    ["soon", '"soon"'],
    [7.5, "7.5"],
    [true, "true"],
    [null, "blank"],
    [[1, 2], "a list"],
    [{ low: 1 }, "a set of keys"],
  ])("says of %j what it is and what it must be", (value, what) => {
    expect(said(value)).toBe(`scenario.yaml line 3: people.return is ${what} but must be a date.`);
  });

  it("quotes nothing of a whole file, which may be a list of children", () => {
    expect(said("A1,2003-05-01", "")).toBe("scenario.yaml line 3: the scenario is other text but must be a date.");
    expect(said(7, "")).toBe("scenario.yaml line 3: the scenario is 7 but must be a date.");
  });
});
