/** How large an image is, in its own units. */
export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const end = [0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82];

/**
 * The size of a PNG image in pixels; undefined where the bytes are no whole one.
 *
 * Source: W3C, Portable Network Graphics (PNG) Specification, signature, IHDR and IEND.
 */
export function pngSize(bytes: Uint8Array): ImageSize | undefined {
  const isWhole =
    bytes.length > 33 &&
    signature.every((byte, at) => bytes[at] === byte) &&
    end.every((byte, at) => bytes[bytes.length - end.length + at] === byte);
  if (!isWhole) return undefined;
  const header = new DataView(bytes.buffer, bytes.byteOffset + 16, 8);
  const [width, height] = [header.getUint32(0), header.getUint32(4)];
  return width > 0 && height > 0 ? { width, height } : undefined;
}
