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

  const styleOf = (name: string) => new Map(Object.entries(theme.style?.[name] ?? {}));
  const outerOf = (name: string) => `${styleOf(name).get("stroke") ?? styleOf(name).get("color")}`;

  it("gives every bar, point and cell a fill or an outline of at least 3:1 on white", () => {
    const bars = ["main", "context", "part", "outward", "warning", "first", "second"];
    const points = ["mainPoint", "contextPoint", "signal", "concern", "improvement", "ownPlace", "averagePlace"];
    const cells = ["shade0", "shade1", "shade2", "shade3", "unknown"];
    for (const style of [...bars, ...points, ...cells]) {
      expect(contrast(outerOf(style), "#FFFFFF"), style).toBeGreaterThanOrEqual(3);
    }
  });

  it("gives every line at least 3:1 on white, and what lies on a band on the band too", () => {
    const lines = [
      "mainLine",
      "contextLine",
      "dashedLine",
      "dottedLine",
      "average",
      "limit",
      "target",
      "join",
      "leader",
    ];
    for (const style of [...lines, "interval", "zeroLine", "bandEdge"]) {
      expect(contrast(outerOf(style), "#FFFFFF"), style).toBeGreaterThanOrEqual(3);
    }
    for (const band of ["outerBand", "innerBand", "ownRow"]) {
      for (const style of ["expectedLine", "mainLine", "ownPlace", "interval"]) {
        expect(
          contrast(`${styleOf(style).get("color")}`, `${styleOf(band).get("color")}`),
          style,
        ).toBeGreaterThanOrEqual(3);
      }
    }
  });

  it("writes text in cells at 4.5:1 or more: white on the two darkest shades, black on the others", () => {
    const shade = (name: string) => `${styleOf(name).get("color")}`;
    expect(shade("onDark")).toBe("#FFFFFF");
    for (const style of ["shade2", "shade3"])
      expect(contrast(shade("onDark"), shade(style))).toBeGreaterThanOrEqual(4.5);
    for (const style of ["shade0", "shade1", "unknown"])
      expect(contrast("#000000", shade(style))).toBeGreaterThanOrEqual(4.5);
  });

  it("parts neighbouring shades and bands by their lightness, which black and white keeps", () => {
    const shades = ["shade0", "shade1", "shade2", "shade3"].map((name) => `${styleOf(name).get("color")}`);
    for (const [index, shade] of shades.slice(1).entries())
      expect(contrast(shade, `${shades[index]}`)).toBeGreaterThan(1.9);
    const [outer, inner] = ["outerBand", "innerBand"].map((name) => `${styleOf(name).get("color")}`);
    expect(contrast(`${outer}`, `${inner}`)).toBeGreaterThan(1.9);
  });

  it("sets text black on white, 12 point, never cut", () => {
    expect(theme.background).toBe("#FFFFFF");
    expect(theme.text).toMatchObject({ color: "#000000", fontSize: 16 });
    expect(theme.axis).toMatchObject({ labelColor: "#000000", labelFontSize: 16, labelLimit: 0 });
    expect(theme.axis).toMatchObject({ titleColor: "#000000", titleFontSize: 16, titleLimit: 0 });
  });
});
