import { describe, expect, it } from "vitest";
import { withheldSymbol } from "../../../packages/core/src/compare/withheldSymbol.ts";

describe("withheldSymbol", () => {
  it.each([
    ["c", "confidential"],
    ["k", "rounds to nought but is not"],
    ["low", "rounds to nought but is not"],
    ["~", "rounds to nought but is not"],
    ["u", "low reliability"],
    ["x", "not available"],
    [":", "not available"],
    ["z", "not applicable"],
    ["-", "not stated"],
  ])("reads %s from 2018 as %s (DfE analysts' guide)", (symbol, meaning) => {
    expect(withheldSymbol(symbol, "from 2018")).toEqual({ symbol, meaning });
  });

  it.each([
    ["x", "confidential"],
    ["..", "not available"],
    [".", "not applicable"],
    ["-", "not stated"],
  ])("reads %s to 2017 as %s (metadata of SFR50/2017)", (symbol, meaning) => {
    expect(withheldSymbol(symbol, "to 2017")).toEqual({ symbol, meaning });
  });

  it("knows only the dash in the interactive tool, which does not say why", () => {
    expect(withheldSymbol("-", "interactive tool")).toEqual({ symbol: "-", meaning: "not stated" });
    expect(withheldSymbol("c", "interactive tool")).toBeUndefined();
  });

  it("knows no letter of one era in another, and no word of the language it is written in", () => {
    expect(withheldSymbol("c", "to 2017")).toBeUndefined();
    expect(withheldSymbol("..", "from 2018")).toBeUndefined();
    expect(withheldSymbol("constructor", "from 2018")).toBeUndefined();
    expect(withheldSymbol("", "from 2018")).toBeUndefined();
  });
});
