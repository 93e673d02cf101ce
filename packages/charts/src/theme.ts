import type { Config } from "vega-lite";

/** The Government Analysis Function's colours, a paler tint, black, white, and the greys of what is not in focus. */
const colours = {
  darkBlue: "#12436D",
  turquoise: "#28A197",
  darkPink: "#801650",
  orange: "#F46A25",
  middleBlue: "#2073BC",
  lightBlue: "#6BACE6",
  paleBlue: "#DCEBF8",
  lightGrey: "#BFBFBF",
  darkGrey: "#3D3D3D",
  black: "#000000",
  white: "#FFFFFF",
  grid: "#D9D9D9",
} as const;

/** DejaVu Sans, whose widths are measured; Verdana has nearly the same, Arial is narrower, so that labels still fit. */
const font = "DejaVu Sans, Verdana, Arial, sans-serif";

/** 12 point */
const fontSize = 16;

/** The height of a line of text in a drawing, in pixels. */
export const lineHeight = 20;

/**
 * How every chart looks: type, colours, grid. Charts name these styles; nothing else sets a colour. Rules and palette
 * are those of the Government Analysis Function's guidance on charts and on colours in charts.
 */
export const theme: Config = {
  background: colours.white,
  padding: 4,
  font,
  lineBreak: "\n",
  aria: false,
  view: { stroke: null },
  bar: { color: colours.darkBlue },
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
  range: { category: [colours.darkBlue, colours.turquoise, colours.darkPink, colours.orange] },
  style: {
    // a figure in focus, what it is compared with, and a part of the bar above it
    main: { color: colours.darkBlue },
    context: { color: colours.lightGrey, stroke: colours.darkGrey, strokeWidth: 1 },
    part: { color: colours.white, stroke: colours.darkBlue, strokeWidth: 2 },
    // what goes out, and what wants attention
    outward: { color: colours.orange, stroke: colours.black, strokeWidth: 1 },
    warning: { color: colours.orange, stroke: colours.black, strokeWidth: 1 },
    // two series side by side
    first: { color: colours.darkBlue },
    second: { color: colours.orange },
    // an interval, cased in white so that it is seen on a dark bar too
    interval: { color: colours.black, strokeWidth: 2 },
    intervalCasing: { color: colours.white, strokeWidth: 4 },
    zeroLine: { color: colours.darkGrey, strokeWidth: 1 },
    // lines and points over time or along a curve
    mainLine: { color: colours.darkBlue, strokeWidth: 3 },
    mainPoint: { color: colours.darkBlue, size: 70 },
    contextLine: { color: colours.darkGrey, strokeWidth: 2 },
    dashedLine: { color: colours.darkGrey, strokeWidth: 2, strokeDash: [7, 4] },
    dottedLine: { color: colours.darkGrey, strokeWidth: 2, strokeDash: [2, 3] },
    contextPoint: { color: colours.white, stroke: colours.darkGrey, strokeWidth: 1.5, size: 60 },
    // what is expected, what varies by chance, and where something begins
    average: { color: colours.darkGrey, strokeWidth: 1.5 },
    limit: { color: colours.darkGrey, strokeWidth: 1.5, strokeDash: [6, 4] },
    target: { color: colours.darkPink, strokeWidth: 2, strokeDash: [2, 3] },
    join: { color: colours.darkGrey, strokeWidth: 1.5, strokeDash: [2, 3] },
    leader: { color: colours.darkGrey, strokeWidth: 1 },
    // points that chance is unlikely to have made
    signal: { color: colours.darkPink, stroke: colours.black, strokeWidth: 1, size: 170 },
    concern: { color: colours.orange, stroke: colours.black, strokeWidth: 1, size: 170 },
    improvement: { color: colours.turquoise, stroke: colours.black, strokeWidth: 1, size: 170 },
    // a place in focus among others
    ownPlace: { color: colours.darkBlue, stroke: colours.black, strokeWidth: 1, size: 200 },
    averagePlace: { color: colours.darkGrey, size: 110 },
    ownRow: { color: colours.paleBlue },
    // shades from none to most, outlined since neighbours differ little; and the text on the two dark ones
    shade0: { color: colours.white, stroke: colours.darkGrey, strokeWidth: 1 },
    shade1: { color: colours.lightBlue, stroke: colours.darkGrey, strokeWidth: 1 },
    shade2: { color: colours.middleBlue, stroke: colours.darkGrey, strokeWidth: 1 },
    shade3: { color: colours.darkBlue, stroke: colours.darkGrey, strokeWidth: 1 },
    unknown: { color: colours.white, stroke: colours.darkGrey, strokeWidth: 1, strokeDash: [3, 3] },
    onDark: { color: colours.white },
    // the two bands of a fan
    outerBand: { color: colours.paleBlue },
    innerBand: { color: colours.lightBlue },
    bandEdge: { color: colours.darkBlue, strokeWidth: 1 },
    expectedLine: { color: colours.darkBlue, strokeWidth: 3, strokeDash: [8, 5] },
  },
};
