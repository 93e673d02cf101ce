import { describe, expect, it } from "vitest";
import { logoOf } from "../../../packages/report/src/letterhead/logoOf.ts";
import { pngLogo, svgLogo } from "./logos.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const sizeOf = (text: string): readonly number[] => {
  const { width, height } = logoOf(bytesOf(text), "logo.svg", "Any Council");
  return [width, height];
};

describe("logoOf", () => {
  it("holds the whole image, and its words", () => {
    const svg = svgLogo();
    expect(logoOf(bytesOf(svg), "logo.svg", "Any Council")).toEqual({
      image: { svg },
      alternativeText: "Any Council",
      width: 240,
      height: 64,
    });
    expect(logoOf(pngLogo, "logo.svg", "Any Council").image).toEqual({ png: new Uint8Array(pngLogo) });
  });

  it("fits it into 240 by 64 pixels in its own proportions", () => {
    expect(sizeOf(svgLogo("", 'viewBox="0 0 1000 100"'))).toEqual([240, 24]);
    expect(sizeOf(svgLogo("", 'viewBox="0,0,50,100"'))).toEqual([32, 64]);
    expect(sizeOf(svgLogo("", 'width="40mm" height="10mm"'))).toEqual([240, 60]);
  });

  it("takes what drawing programs write: a declaration, comments, gradients, styles and text", () => {
    const inside = `<!-- made with <care> --><title>A &amp; B</title><defs><linearGradient id="g"><stop offset="0" stop-color="#000"/></linearGradient><clipPath id="c"><rect width="9" height="9"/></clipPath></defs>
      <style>.a { fill: url(#g); font-family: 'Some Sans' }</style><g clip-path="url(#c)"><path class='a' d="M0 0L9 9z"/><text x="1">Council</text></g>`;
    expect(sizeOf(`\u{FEFF}<?xml version="1.0" encoding="UTF-8"?>\n<!-- a -->\n${svgLogo(inside)}\n`)).toEqual([
      240, 64,
    ]);
  });

  it.each([
    ["a script", "<script>alert(1)</script>", "holds <script>"],
    ["a script in another namespace", "<s:script>alert(1)</s:script>", "holds <s:script>"],
    ["a page inside it", "<foreignObject><p>a</p></foreignObject>", "holds <foreignObject>"],
    ["an image from elsewhere", '<image href="https://example.org/a.png"/>', "holds <image>"],
    ["a file of the machine", '<image href="/etc/hostname"/>', "holds <image>"],
    ["a repeated part", '<g id="a"/><use href="#a"/>', "holds <use>"],
    ["a link", '<a href="https://example.org"><rect/></a>', "holds <a>"],
    ["an animation", '<set attributeName="href" to="javascript:alert(1)"/>', "holds <set>"],
    ["an order to run", '<rect onload="alert(1)"/>', "has the attribute onload"],
    ["an address", '<rect xlink:href="#a"/>', "has the attribute xlink:href"],
    [
      "a style from elsewhere",
      "<style>@import url(https://example.org/a.css);</style>",
      "has a style that leads out of it",
    ],
    ["a style that hides its address", "<style>a { fill: u\\72l(//a) }</style>", "has a style that leads out of it"],
    ["a paint from elsewhere", '<rect fill="url(https://example.org#a)"/>', "which leads out of it"],
    ["an entity", "<text>&secret;</text>", 'holds the entity "&secret;"'],
    ["an attribute without quotation marks", "<rect width=9/>", "which is no plain tag"],
    ["a comment that hides a tag", "<!-- a -- ><script>alert(1)</script> -->", "which is no plain tag"],
  ])("refuses %s", (_, inside, fault) => {
    const read = () => logoOf(bytesOf(svgLogo(inside)), "logo.svg", "Any Council");
    expect(read).toThrow(`logo.svg: the logo `);
    expect(read).toThrow(fault);
    expect(read).toThrow("; save it as plain SVG made of shapes, or as PNG.");
  });

  it.each([
    [
      "entities of its own",
      `<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/hostname">]>${svgLogo()}`,
      "is neither a PNG nor an SVG",
    ],
    ["something else", "%PDF-1.7", "is neither a PNG nor an SVG image"],
    ["half a PNG", new TextDecoder("latin1").decode(pngLogo.slice(0, 40)), "is neither a PNG nor an SVG image"],
    ["no size", '<svg xmlns="http://www.w3.org/2000/svg"/>', "does not say how wide and high it is"],
  ])("refuses %s", (_, text, fault) => {
    expect(() => logoOf(bytesOf(text), "logo.svg", "Any Council")).toThrow(fault);
  });

  it("refuses one that would make every report large", () => {
    expect(() => logoOf(new Uint8Array(200_001), "logo.png", "Any Council")).toThrow(
      "logo.png: the logo has 201 kB, and one may have 200 kB.",
    );
  });
});
