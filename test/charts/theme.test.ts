import { theme } from "@lac-analytics/charts";
import { describe, expect, it } from "vitest";

/** Contrast of two colours by WCAG 2.2, from 1 to 21. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((one, other) => other - one);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe("theme", () => {
  it("has the Analysis Function's first four colours in its order", () => {
    expect(theme.range?.category).toEqual(["#12436D", "#28A197", "#801650", "#F46A25"]);
  });

  it("gives every bar a fill or an outline of at least 3:1 on white", () => {
    for (const style of ["main", "context", "part", "first", "second"]) {
      const drawn = new Map(Object.entries(theme.style?.[style] ?? {}));
      expect(contrast(`${drawn.get("stroke") ?? drawn.get("color")}`, "#FFFFFF"), style).toBeGreaterThanOrEqual(3);
    }
  });

  it("sets text black on white, 12 point, never cut", () => {
    expect(theme.background).toBe("#FFFFFF");
    expect(theme.text).toMatchObject({ color: "#000000", fontSize: 16 });
    expect(theme.axis).toMatchObject({ labelColor: "#000000", labelFontSize: 16, labelLimit: 0 });
    expect(theme.axis).toMatchObject({ titleColor: "#000000", titleFontSize: 16, titleLimit: 0 });
  });
});
