/// <reference lib="dom" />

/**
 * A drawing as the browser has loaded it, which has its width and its height and can be painted.
 *
 * @throws {Error} if it cannot be shown
 */
export function loadedDrawing(svg: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error("a drawing cannot be shown as a picture"));
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  });
}
