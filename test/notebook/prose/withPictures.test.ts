import { describe, expect, it } from "vitest";
import { compileProse } from "../../../packages/notebook/src/prose/compileProse.ts";
import { markdownBlocks } from "../../../packages/notebook/src/prose/markdownBlocks.ts";
import type { ReadPicture } from "../../../packages/notebook/src/prose/withPictures.ts";
import { faultOf } from "./prose.ts";

const pictures: ReadPicture = (address) => ({ image: { svg: `<svg>${address}</svg>` }, width: 30, height: 20 });
const map = {
  kind: "picture",
  image: { svg: "<svg>map.svg</svg>" },
  width: 30,
  height: 20,
  alternativeText: "A map",
};

describe("pictures in prose", () => {
  it("are blocks of their own, with the words for those who do not see them", async () => {
    const prose = await compileProse("---\ntitle: Example\n---\nBefore.\n\n![A map](map.svg)\n\nAfter.");
    const blocks = await prose.blocks({}, pictures);
    expect(blocks.map(({ kind }) => kind)).toEqual(["paragraph", "picture", "paragraph"]);
    expect(blocks[1]).toEqual(map);
  });

  it("divide a paragraph in which they stand", () => {
    expect(markdownBlocks("Before ![A map](map.svg) after.", pictures).map(({ kind }) => kind)).toEqual([
      "paragraph",
      "picture",
      "paragraph",
    ]);
  });

  it("may be named apart from their address", () => {
    expect(markdownBlocks("![A map][m]\n\n[m]: map.svg", pictures)).toEqual([map]);
  });

  it("are refused without words, and where none can be had", async () => {
    expect(() => markdownBlocks("![](map.svg)", pictures)).toThrow("a picture without words");
    expect(await faultOf("---\ntitle: Example\n---\n![A map](map.svg)")).toContain(
      'the picture "map.svg" cannot be had: pictures are only read from beside a notebook',
    );
  });
});
