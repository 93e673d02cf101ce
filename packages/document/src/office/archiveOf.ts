import { type ZipOptions, zipSync } from "fflate";

/** The time that every file in an archive is given: a day that every zip can name, in every time zone. */
const fixedTime = "1980-01-02T12:00:00";

/**
 * Files as a zip, in the order given. The same files give the same bytes.
 *
 * @param files by their names, which are all different
 */
export function archiveOf(files: readonly (readonly [name: string, bytes: Uint8Array])[]): Uint8Array {
  const packed = files.map(([name, bytes]): [string, [Uint8Array, ZipOptions]] => [
    name,
    [bytes, { level: isPacked(name) ? 0 : 6 }],
  ]);
  return zipSync(Object.fromEntries(packed), { mtime: fixedTime });
}

/** Whether a file is compressed as it is, so that to do so again would take time and save nothing. */
function isPacked(name: string): boolean {
  return /\.(?:png|docx|xlsx)$/.test(name);
}
