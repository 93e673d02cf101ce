import { withheldSymbol } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { figureSymbol } from "../../../packages/core/src/compare/figureSymbol.ts";

describe("figureSymbol", () => {
  it("goes by what a symbol meant when it was printed", () => {
    const symbolOf = (text: string, era: Parameters<typeof withheldSymbol>[1]) => {
      const found = withheldSymbol(text, era);
      return found === undefined ? undefined : figureSymbol(found);
    };
    expect(symbolOf("x", "to 2017")).toBe("c");
    expect(symbolOf("x", "from 2018")).toBe("x");
    expect(symbolOf("low", "from 2018")).toBe("k");
    expect(symbolOf("z", "from 2018")).toBe("z");
    expect(symbolOf("u", "from 2018")).toBe("x");
    expect(symbolOf("-", "interactive tool")).toBe("x");
  });
});
