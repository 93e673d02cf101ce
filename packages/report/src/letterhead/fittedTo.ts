import type { ImageSize } from "./pngSize.ts";

/** The size at which an image just fills the room that it has, in its own proportions and in whole pixels. */
export function fittedTo(room: ImageSize, { width, height }: ImageSize): ImageSize {
  const scale = Math.min(room.width / width, room.height / height);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
