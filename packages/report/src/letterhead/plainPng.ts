/** The chunks of a PNG that bear on what it shows. */
const shown = new Set(["IHDR", "PLTE", "tRNS", "gAMA", "cHRM", "sRGB", "pHYs", "IDAT", "IEND"]);

const signatureLength = 8;
/** Of a chunk besides its data: its length, its type and its checksum. */
const frameLength = 12;

/**
 * A PNG of what it shows alone: without words, time, place, camera, profile and whatever else stands in it or after its
 * end. Undefined where its chunks cannot be told.
 *
 * Source: W3C, Portable Network Graphics (PNG) Specification (Third Edition), 5.3 Chunk layout, 11 Chunk specifications.
 */
export function plainPng(bytes: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept = [bytes.subarray(0, signatureLength)];
  for (let at = signatureLength; at + frameLength <= bytes.length; ) {
    const next = at + frameLength + view.getUint32(at);
    if (next > bytes.length) return undefined;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (shown.has(type)) kept.push(bytes.subarray(at, next));
    if (type === "IEND") return Uint8Array.from(kept.flatMap((part) => [...part]));
    at = next;
  }
  return undefined;
}
