/// <reference lib="dom" />

/** A drawing as PNG, at twice its size or at a height in pixels; undefined where the browser makes none. */
export async function drawPng({
  svg,
  height,
}: {
  readonly svg: string;
  readonly height: number | undefined;
}): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  try {
    await image.decode();
  } catch {
    return undefined;
  }
  const scale = height === undefined ? 2 : height / image.naturalHeight;
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(image.naturalWidth * scale);
  canvas.height = Math.round(image.naturalHeight * scale);
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  return blob === null ? undefined : new Uint8Array(await blob.arrayBuffer());
}
