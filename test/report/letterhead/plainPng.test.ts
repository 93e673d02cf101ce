import { Buffer } from "node:buffer";
import { describe, expect, it } from "vitest";
import { imageOf } from "../../../packages/report/src/letterhead/imageOf.ts";
import { plainPng } from "../../../packages/report/src/letterhead/plainPng.ts";
import { pngLogo, svgLogo } from "./logos.ts";

/** A chunk with its length, its type, its data and four bytes in the place of a checksum, which nobody here reads. */
function chunk(type: string, data: string): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(type + data), Buffer.alloc(4)]);
}

// the signature has 8 bytes, and the chunk of the header, which comes first, 12 and its 13
const [head, rest] = [pngLogo.subarray(0, 33), pngLogo.subarray(33)];
const plain = new Uint8Array(pngLogo);

describe("plainPng", () => {
  it("leaves a picture of what it shows as it is", () => {
    expect(plainPng(pngLogo)).toEqual(plain);
  });

  it.each(["tEXt", "zTXt", "iTXt", "eXIf", "tIME", "iCCP", "fdAT", "caNv"])("leaves out %s", (type) => {
    expect(plainPng(Buffer.concat([head, chunk(type, "Comment\0a child"), rest]))).toEqual(plain);
  });

  it("keeps how large and in what colours it is", () => {
    const kept = Buffer.concat([head, chunk("pHYs", "123456789"), chunk("gAMA", "1234"), rest]);
    expect(plainPng(kept)).toEqual(new Uint8Array(kept));
  });

  it("ends where the picture does", () => {
    expect(plainPng(Buffer.concat([pngLogo, Buffer.from("a child"), rest]))).toEqual(plain);
  });

  it("is none where chunks reach beyond the file, or there is no end", () => {
    expect(plainPng(Buffer.concat([head, Buffer.from([0xff, 0xff, 0xff, 0xff]), rest]))).toBeUndefined();
    expect(plainPng(head)).toBeUndefined();
  });
});

describe("imageOf", () => {
  it("holds no words of the file that do not show", () => {
    const spoken = Buffer.concat([head, chunk("tEXt", "Comment\0a child"), rest]);
    expect(imageOf(spoken, "map", "picture")).toEqual({ image: { png: plain }, width: 60, height: 40 });
    const svg = new TextEncoder().encode(svgLogo("<!-- a child -->"));
    expect(imageOf(svg, "map", "picture").image).toEqual({ svg: svgLogo("") });
  });
});
