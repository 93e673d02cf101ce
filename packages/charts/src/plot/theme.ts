import type { Config } from "vega-lite";
import { atContrast } from "./atContrast.ts";
import { contrast } from "./contrast.ts";

/**
 * The colours of charts, in their order: of the figure in focus, and of what else needs one of its own. At most four;
 * those left out are the Government Analysis Function's. The first is written on in white, the others are marks on white.
 */
export type ChartColours = readonly string[];

/** Black, white, and the greys of what is not in focus. */
const neutral = {
  lightGrey: "#BFBFBF",
  darkGrey: "#3D3D3D",
  black: "#000000",
  white: "#FFFFFF",
  grid: "#D9D9D9",
} as const;

/** The Government Analysis Function's colours, and a paler tint. */
const standard = {
  first: "#12436D",
  second: "#28A197",
  third: "#801650",
  fourth: "#F46A25",
  overBands: "#12436D",
  darkShade: "#12436D",
  middleShade: "#2073BC",
  lightShade: "#6BACE6",
  fairShade: "#A3CCF0",
  paleShade: "#DCEBF8",
} as const;

type Palette = Readonly<Record<keyof typeof standard, string>>;

/** The contrasts with white of the standard shades: with these a council's own are parted by lightness as they are. */
const shadeContrasts = { dark: 10.3, middle: 4.9, light: 2.4, fair: 1.7, pale: 1.2 } as const;

/** A line of this contrast with white has three to one on the light shade as well. */
const overBandsContrast = 3.05 * shadeContrasts.light;

function paletteOf([first, second, third, fourth]: ChartColours): Palette {
  const others = {
    second: second ?? standard.second,
    third: third ?? standard.third,
    fourth: fourth ?? standard.fourth,
  };
  if (first === undefined || first.toUpperCase() === standard.first) return { ...standard, ...others };
  return {
    first,
    ...others,
    overBands: contrast(first, neutral.white) >= overBandsContrast ? first : atContrast(first, overBandsContrast),
    darkShade: atContrast(first, shadeContrasts.dark),
    middleShade: atContrast(first, shadeContrasts.middle),
    lightShade: atContrast(first, shadeContrasts.light),
    fairShade: atContrast(first, shadeContrasts.fair),
    paleShade: atContrast(first, shadeContrasts.pale),
  };
}

/** The type of the text around charts: Arial, or Arimo and Liberation Sans, which are as wide, letter for letter. */
export const font = "Arial, Arimo, Liberation Sans, Helvetica, sans-serif";

/** 12 point */
export const fontSize = 16;

/** The height of a line of text in a drawing, in pixels. */
export const lineHeight = 20;

/**
 * How every chart looks: type, colours, grid. Charts name these styles; nothing else sets a colour. Rules and palette
 * are those of the Government Analysis Function's guidance on charts and on colours in charts.
 */
export const theme: Config = themeOf([]);

/**
 * The theme in a council's own colours: shades are made from the first of them, so that they keep their contrast.
 *
 * @throws {RangeError} if a colour is not a hash and six hexadecimal digits
 * @example
 * themeOf(["#1D70B8"]).range.category[0]; // => "#1D70B8"
 * themeOf(["blue"]); // throws: "a colour is a hash and six hexadecimal digits, such as #12436D; got \"blue\""
 */
export function themeOf(chartColours: ChartColours): Config {
  const colours = { ...neutral, ...paletteOf(chartColours) };
  return {
    background: colours.white,
    padding: 4,
    font,
    lineBreak: "\n",
    aria: false,
    view: { stroke: null },
    bar: { color: colours.first },
    text: { color: colours.black, fontSize, lineHeight, baseline: "middle" },
    rule: { color: colours.black },
    point: { filled: true, opacity: 1 },
    axis: {
      domain: false,
      ticks: false,
      grid: true,
      gridColor: colours.grid,
      labelColor: colours.black,
      labelFlush: false,
      labelFontSize: fontSize,
      labelLimit: 0,
      labelPadding: 8,
      labelSeparation: 8,
      titleColor: colours.black,
      titleFontSize: fontSize,
      titleFontWeight: "normal",
      titleLimit: 0,
      titlePadding: 10,
    },
    range: { category: [colours.first, colours.second, colours.third, colours.fourth] },
    style: {
      // a figure in focus, what it is compared with, and a part of the bar above it
      main: { color: colours.first },
      context: { color: colours.lightGrey, stroke: colours.darkGrey, strokeWidth: 1 },
      part: { color: colours.white, stroke: colours.first, strokeWidth: 2 },
      // what goes out
      outward: { color: colours.fourth, stroke: colours.black, strokeWidth: 1 },
      // how an action goes: red, amber and green are the same for every council
      late: { color: "#B10E1E", stroke: colours.black, strokeWidth: 1 },
      atRisk: { color: "#F9A825", stroke: colours.black, strokeWidth: 1 },
      notStarted: { color: colours.white, stroke: colours.black, strokeWidth: 1, strokeDash: [4, 3] },
      onTrack: { color: "#4C9A5B", stroke: colours.black, strokeWidth: 1 },
      done: { color: "#00401E", stroke: colours.black, strokeWidth: 1 },
      // two series side by side
      first: { color: colours.first },
      second: { color: colours.fourth },
      // an interval, cased in white so that it is seen on a dark bar too
      interval: { color: colours.black, strokeWidth: 2 },
      intervalCasing: { color: colours.white, strokeWidth: 4 },
      zeroLine: { color: colours.darkGrey, strokeWidth: 1 },
      // lines and points over time or along a curve
      mainLine: { color: colours.overBands, strokeWidth: 3 },
      mainPoint: { color: colours.overBands, size: 70 },
      contextLine: { color: colours.darkGrey, strokeWidth: 2 },
      dashedLine: { color: colours.darkGrey, strokeWidth: 2, strokeDash: [7, 4] },
      dottedLine: { color: colours.darkGrey, strokeWidth: 2, strokeDash: [2, 3] },
      contextPoint: { color: colours.white, stroke: colours.darkGrey, strokeWidth: 1.5, size: 60 },
      // what is expected, what varies by chance, and where something begins
      average: { color: colours.darkGrey, strokeWidth: 1.5 },
      limit: { color: colours.darkGrey, strokeWidth: 1.5, strokeDash: [6, 4] },
      target: { color: colours.third, strokeWidth: 2, strokeDash: [2, 3] },
      join: { color: colours.darkGrey, strokeWidth: 1.5, strokeDash: [2, 3] },
      leader: { color: colours.darkGrey, strokeWidth: 1 },
      // points that chance is unlikely to have made
      signal: { color: colours.third, stroke: colours.black, strokeWidth: 1, size: 170 },
      concern: { color: colours.fourth, stroke: colours.black, strokeWidth: 1, size: 170 },
      improvement: { color: colours.second, stroke: colours.black, strokeWidth: 1, size: 170 },
      // a place in focus among others
      ownPlace: { color: colours.first, stroke: colours.black, strokeWidth: 1, size: 200 },
      averagePlace: { color: colours.darkGrey, size: 110 },
      ownRow: { color: colours.paleShade },
      // shades from none to most, outlined since neighbours differ little; and the text on the two dark ones
      shade0: { color: colours.white, stroke: colours.darkGrey, strokeWidth: 1 },
      shade1: { color: colours.paleShade, stroke: colours.darkGrey, strokeWidth: 1 },
      shade2: { color: colours.fairShade, stroke: colours.darkGrey, strokeWidth: 1 },
      shade3: { color: colours.lightShade, stroke: colours.darkGrey, strokeWidth: 1 },
      shade4: { color: colours.middleShade, stroke: colours.darkGrey, strokeWidth: 1 },
      shade5: { color: colours.darkShade, stroke: colours.darkGrey, strokeWidth: 1 },
      unknown: { color: colours.white, stroke: colours.darkGrey, strokeWidth: 1, strokeDash: [3, 3] },
      onDark: { color: colours.white },
      // the two bands of a fan
      outerBand: { color: colours.paleShade },
      innerBand: { color: colours.lightShade },
      bandEdge: { color: colours.overBands, strokeWidth: 1 },
      expectedLine: { color: colours.overBands, strokeWidth: 3, strokeDash: [8, 5] },
    },
  };
}
