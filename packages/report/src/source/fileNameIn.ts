/**
 * The name of a file in a path, whatever system wrote it.
 *
 * @example
 * fileNameIn("returns/2025/Episodes.csv"); // => "Episodes.csv"
 */
export function fileNameIn(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
