import type { Config } from "vega-lite";

/** The Government Analysis Function's colours, black, white, and the greys of what is not in focus. */
const colours = {
  darkBlue: "#12436D",
  turquoise: "#28A197",
  darkPink: "#801650",
  orange: "#F46A25",
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
    // two series side by side
    first: { color: colours.darkBlue },
    second: { color: colours.orange },
    // an interval, cased in white so that it is seen on a dark bar too
    interval: { color: colours.black, strokeWidth: 2 },
    intervalCasing: { color: colours.white, strokeWidth: 4 },
    zeroLine: { color: colours.darkGrey, strokeWidth: 1 },
  },
};
