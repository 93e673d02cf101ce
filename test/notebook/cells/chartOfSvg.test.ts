import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chartOfSvg } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";

const table = { caption: "Children", columns: [{ label: "Children", kind: "number" }], rows: [[5]] } as const;
const words = { id: "homes", title: "Five homes", description: "A map of five homes & one more.", table };
const drawn = (inside: string, attributes = ' width="20" height="10"') =>
  chartOfSvg(`<svg${attributes}>${inside}</svg>`, words).drawing;

describe("chartOfSvg", () => {
  it("names the drawing by its title and description, whatever it was named by", () => {
    const { svg } = drawn("<rect/>", ' role="graphics" aria-label="plot" width="20" height="10"');
    expect(svg).toContain('role="img" aria-labelledby="homes-title homes-description"');
    expect(svg).toContain("A map of five homes &amp; one more.</desc><rect/></svg>");
    expect(svg).not.toContain("plot");
  });

  it("keeps ids apart from those of other drawings of the page", () => {
    const { svg } = drawn('<clipPath id="a"/><g clip-path="url(#a)"/><use href="#a"/>');
    expect(svg).toContain('<clipPath id="homes-a"/><g clip-path="url(#homes-a)"/><use href="#homes-a"/>');
  });

  it("keeps the names by which parts are read out, and no text of the drawing is another", () => {
    const { svg } = drawn('<text id="t"> id="t" </text><g aria-labelledby="t u"/>');
    expect(svg).toContain('<text id="homes-t"> id="t" </text><g aria-labelledby="homes-t homes-u"/>');
  });

  it.each([
    ["<script>alert(1)</script>"],
    ['<rect onclick="alert(1)"/>'],
    ["<rect/onclick=alert(1)>"],
    ["<a href=https://example.org/>"],
    ['<a href="https://example.org"/>'],
    ['<image href="#a"/>'],
    ["<style>@import 'a.css'</style>"],
    ["<style>g { fill: url(https://example.org/a) }</style>"],
  ])("refuses one that does something or asks for something: %s", (inside) => {
    expect(() => drawn(inside)).toThrow("stands alone");
  });

  it("takes one as programs write it, with what stands before its root", () => {
    const before =
      '<?xml version="1.0"?>\n<!-- drawn elsewhere -->\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd">\n';
    expect(chartOfSvg(`${before}<svg width="20" height="10"><rect/></svg>`, words).drawing.svg).toMatch(
      /^<svg .*<rect\/><\/svg>$/s,
    );
  });

  it("takes one of Observable Plot as it comes, and leaves its size, its style and its words alone", () => {
    // what Plot 0.6.17 writes of three horizontal bars
    const plot = readFileSync(join(import.meta.dirname, "barsOfPlot.txt"));
    const { svg, width, height } = chartOfSvg(plot, words).drawing;
    expect([width, height]).toEqual([480, 120]);
    expect(svg).toContain("A map of five homes &amp; one more.</desc><style>");
    expect(svg).toMatch(
      /<clipPath id="homes-(plot-clip-\d+)">[\s\S]*url\(#homes-\1\)|url\(#homes-(plot-clip-\d+)\)[\s\S]*<clipPath id="homes-\2">/,
    );
    expect(svg.match(/>Children's home</g)).toHaveLength(1);
  });

  it.each([
    ["in points, as R writes them", ' width="360pt" height="216pt" viewBox="0 0 360 216"', [360, 216]],
    ["in single quotation marks, as svglite does", " width='720.00pt' height='504.00pt'", [720, 504]],
    ["by its box alone, as maps are drawn", ' viewBox="0 0 90 40.5"', [90, 40.5]],
    ["by its box, where the rest is for a page to say", ' width="100%" height="auto" viewBox="0,0,90,40"', [90, 40]],
    ["by its own width and height, whatever its box", ' width="20px" height="10" viewBox="0 0 200 100"', [20, 10]],
  ])("takes a size %s", (_, attributes, size) => {
    const { svg, width, height } = drawn("<rect/>", attributes);
    expect([width, height]).toEqual(size);
    // each attribute once, or no reader of XML takes it
    const [tag = ""] = /^<svg[^>]*>/.exec(svg) ?? [];
    expect(tag.match(/\s(?:width|height|xmlns)=/g)).toHaveLength(3);
  });

  it("has one name and one namespace, and ids of its own, where they stand in single quotation marks", () => {
    const root = " xmlns='http://www.w3.org/2000/svg' id='root' width='20' height='10'";
    const { svg } = drawn("<clipPath id='a'/><g clip-path='url(#a)'/>", root);
    expect(svg.match(/\sxmlns=/g)).toHaveLength(1);
    expect(svg).not.toContain("root");
    expect(svg).toContain("<clipPath id='homes-a'/><g clip-path='url(#homes-a)'/>");
  });

  it("refuses what is no SVG, has no size, or is not described", () => {
    expect(() => chartOfSvg("<p>5</p>", words)).toThrow("requires an SVG");
    expect(() => drawn("", "")).toThrow("how wide and high");
    expect(() => chartOfSvg('<svg width="1" height="1"/>', { ...words, description: "" })).toThrow("a description");
  });
});
