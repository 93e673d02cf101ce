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

  it("refuses what is no picture, holds a script, or is larger than a page should be", () => {
    expect(() => pictureOf(new TextEncoder().encode("no picture"), "map.svg")).toThrow(
      "map.svg: the picture is neither a PNG nor an SVG image",
    );
    expect(() => pictureOf(new TextEncoder().encode(svgLogo("<script>a</script>")), "map.svg")).toThrow(
      "map.svg: the picture holds <script>",
    );
    expect(() => pictureOf(new Uint8Array(200_001), "map.png")).toThrow("it has 201 kB, and one may have 200 kB");
  });
});
