import { describe, expect, it } from "vitest";
import { changeFrom } from "../../../packages/charts/src/words/changeFrom.ts";
import { earlier, shown, withheld } from "../panelFigures.ts";

const change = (value: number, clear: boolean) => ({ value, lower: value - 1, upper: value + 1, clear });

describe("changeFrom", () => {
  it("gives the direction of a change that is clear", () => {
    expect(changeFrom(shown(415), shown(322, earlier), change(93, true))).toBe("up from 322 six months earlier");
    expect(changeFrom(shown(215), shown(322, earlier), change(-107, true))).toBe("down from 322 six months earlier");
  });

  it("gives none where the change is not clear", () => {
    expect(changeFrom(shown(315), shown(322, earlier), change(-7, false))).toBe(
      "no clear change from 322 six months earlier",
    );
  });

  it("says nothing of clearness where nobody tested it", () => {
    expect(changeFrom(shown(315), shown(322, earlier), undefined)).toBe("against 322 six months earlier");
  });

  it("says so where the two are equal", () => {
    expect(changeFrom(shown(322), shown(322, earlier), change(0, false))).toBe("the same as six months earlier");
    expect(changeFrom(shown(0), shown(0, earlier), undefined)).toBe("the same as six months earlier");
  });

  it("gives no direction to what is withheld, even if the change is known", () => {
    expect(changeFrom(shown(315), withheld(earlier), change(93, true))).toBe("against [c] six months earlier");
    expect(changeFrom(withheld(), shown(322, earlier), change(93, true))).toBe("against 322 six months earlier");
  });
});
