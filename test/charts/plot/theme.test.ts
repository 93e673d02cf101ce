import { contrast, theme, themeOf } from "@lac-analytics/charts";
import { describe, expect, it } from "vitest";

it("is the Analysis Function's first four colours in their order, where no others are given", () => {
  expect(theme.range?.category).toEqual(["#12436D", "#28A197", "#801650", "#F46A25"]);
  expect(themeOf([])).toEqual(theme);
  expect(themeOf(["#12436d"])).toEqual(theme);
});

it("puts a council's colours in place of the first of them", () => {
  const own = themeOf(["#00703C", "#B58840"]);
  expect(own.range?.category).toEqual(["#00703C", "#B58840", "#801650", "#F46A25"]);
  expect(own.style?.main).toEqual({ color: "#00703C" });
  expect(JSON.stringify(own)).not.toMatch(/#(?:12436D|2073BC|6BACE6|DCEBF8|28A197)/i);
});

describe.each([
  ["standard", theme],
  ["green", themeOf(["#00703C"])],
  ["palest", themeOf(["#767676"])],
  ["bright red", themeOf(["#D4351C", "#3D7A2E", "#6F3F9E", "#B5651D"])],
  ["black", themeOf(["#000000"])],
])("theme, %s", (_, theme) => {
  const styleOf = (name: string) => new Map(Object.entries(theme.style?.[name] ?? {}));
  const outerOf = (name: string) => `${styleOf(name).get("stroke") ?? styleOf(name).get("color")}`;

  it("gives every bar, point and cell a fill or an outline of at least 3:1 on white", () => {
    const bars = ["main", "context", "part", "outward", "first", "second"];
    const statuses = ["late", "atRisk", "notStarted", "onTrack", "done"];
    const points = ["mainPoint", "contextPoint", "signal", "concern", "improvement", "ownPlace", "averagePlace"];
    const cells = ["shade0", "shade1", "shade2", "shade3", "shade4", "shade5", "unknown"];
    for (const style of [...bars, ...statuses, ...points, ...cells]) {
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
    const onBands = ["expectedLine", "mainLine", "interval"];
    for (const [band, styles] of Object.entries({ outerBand: onBands, innerBand: onBands, ownRow: ["ownPlace"] })) {
      for (const style of styles) {
        const fill = `${styleOf(band).get("color")}`;
        expect(contrast(`${styleOf(style).get("color")}`, fill), style).toBeGreaterThanOrEqual(3);
      }
    }
  });

  it("writes text in cells at 4.5:1 or more: white on the two darkest shades, black on the others", () => {
    const shade = (name: string) => `${styleOf(name).get("color")}`;
    expect(shade("onDark")).toBe("#FFFFFF");
    for (const style of ["shade4", "shade5"])
      expect(contrast(shade("onDark"), shade(style))).toBeGreaterThanOrEqual(4.5);
    for (const style of ["shade0", "shade1", "shade2", "shade3", "unknown"])
      expect(contrast("#000000", shade(style))).toBeGreaterThanOrEqual(4.5);
  });

  it("parts neighbouring shades and bands by their lightness, which black and white keeps", () => {
    const shades = ["shade0", "shade3", "shade4", "shade5"].map((name) => `${styleOf(name).get("color")}`);
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
