import { describe, expect, it } from "vitest";
import { withinFonts } from "../../../packages/document/src/node/withinFonts.ts";

describe("withinFonts", () => {
  it("leaves what the fonts can show", () => {
    const shown = "Ångström, café, naïve, Łódź, Ωμέγα, Москва: “quotes” ‘marks’ – — … £ € ½ × ÷ ± ≤ ≥ → • ■";
    expect(withinFonts(shown)).toBe(shown);
  });

  it("names what they cannot by its number", () => {
    expect(withinFonts("漢, 😀 and \u{FFFD}")).toBe("[U+6F22], [U+1F600] and [U+FFFD]");
  });
});
