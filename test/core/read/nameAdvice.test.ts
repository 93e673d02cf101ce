import { describe, expect, it } from "vitest";
import { nameAdvice } from "../../../packages/core/src/read/nameAdvice.ts";

describe("nameAdvice", () => {
  it("says what to write where one name is near, or several", () => {
    expect(nameAdvice("sexx", ["age", "sex"])).toBe("write sex if that is meant");
    expect(nameAdvice("cla-count", ["cla-number", "cla-rate", "uasc"])).toBe(
      "write cla-number or cla-rate if one of them is meant",
    );
  });

  it("has a name of several words in quotation marks", () => {
    expect(nameAdvice("social work teem", ["age", "social work team"])).toBe(
      'write "social work team" if that is meant',
    );
  });

  it("says which names there are where none is near", () => {
    expect(nameAdvice("colour", ["age", "sex"])).toBe("there are age, sex");
    expect(nameAdvice("colour", [])).toBe("there are none");
  });

  it("says what it is told to in their place, but not in that of a name that is near", () => {
    expect(nameAdvice("colour", ["age", "sex"], "lac measures lists them")).toBe("lac measures lists them");
    expect(nameAdvice("sexx", ["age", "sex"], "lac measures lists them")).toBe("write sex if that is meant");
  });
});
