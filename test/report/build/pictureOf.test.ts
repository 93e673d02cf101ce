import { describe, expect, it } from "vitest";
import { pictureOf } from "../../../packages/report/src/build/pictureOf.ts";
import { pngLogo, svgLogo } from "../letterhead/logos.ts";

const svg = (attributes: string): Uint8Array => new TextEncoder().encode(svgLogo("", attributes));
const sizeOf = (bytes: Uint8Array): readonly number[] => {
  const { width, height } = pictureOf(bytes, "map.svg");
  return [width, height];
};

describe("pictureOf", () => {
  it("leaves a picture as large as it is, and fits one that a page has no room for", () => {
    expect(sizeOf(pngLogo)).toEqual([60, 40]);
    expect(sizeOf(svg('viewBox="0 0 1280 640"'))).toEqual([640, 320]);
    expect(sizeOf(svg('viewBox="0 0 100 1440"'))).toEqual([50, 720]);
  });

  it("refuses a picture of more than 25 million pixels, and one more than 50 times as long as it is high", () => {
    const pngOf = (width: number, height: number): Uint8Array => {
      const bytes = Uint8Array.from(pngLogo);
      const header = new DataView(bytes.buffer);
      header.setUint32(16, width);
      header.setUint32(20, height);
      return bytes;
    };
    expect(sizeOf(pngOf(5000, 5000))).toEqual([640, 640]);
    expect(() => pictureOf(pngOf(5001, 5000), "map.png")).toThrow(
      "map.png: the picture has 5001 by 5000 pixels, and one may have 25 million.",
    );
    expect(sizeOf(svg('viewBox="0 0 500 10"'))).toEqual([500, 10]);
    for (const long of [pngOf(1, 51), svg('viewBox="0 0 501 10"')])
      expect(() => pictureOf(long, "map")).toThrow("map: one side of the picture is more than 50 times as long");
  });

  it("leaves out of a drawing what its program noted, and keeps its words", () => {
    const noted = svgLogo(
      `<!-- by A. Clerk --><g inkscape:label='A. Clerk' fill="red"><text x="1">at:work="yes" &gt; no</text></g>`,
      'xmlns:inkscape="http://inkscape.org" viewBox="0 0 30 8" inkscape:export-filename="C:/Users/clerk/map.png"',
    );
    const kept = svgLogo(
      `<g fill="red"><text x="1">at:work="yes" &gt; no</text></g>`,
      'xmlns:inkscape="http://inkscape.org" viewBox="0 0 30 8"',
    );
    expect(pictureOf(new TextEncoder().encode(noted), "map.svg").image).toEqual({ svg: kept });
    expect(() => pictureOf(new TextEncoder().encode(svgLogo('<g xlink:href="a"/>')), "map.svg")).toThrow(
      "map.svg: the picture has the attribute xlink:href",
    );
  });

  it("refuses what is no picture, holds a script, or is larger than a page should be", () => {
    expect(() => pictureOf(new TextEncoder().encode("no picture"), "map.svg")).toThrow(
      "map.svg: the picture is neither a PNG nor an SVG image",
    );
    expect(() => pictureOf(new TextEncoder().encode(svgLogo("<script>a</script>")), "map.svg")).toThrow(
      "map.svg: the picture holds <script>",
    );
    expect(() => pictureOf(new Uint8Array(200_001), "map.png")).toThrow(
      "map.png: the picture has 201 kB, and one may have 200 kB.",
    );
  });
});
