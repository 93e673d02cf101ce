import type { ZipReader } from "@zip.js/zip.js";

/** A reader of a zip. The library comes when there is a zip: its fifty files are a tenth of what it takes to start. */
export async function zipReader(bytes: Uint8Array): Promise<ZipReader<unknown>> {
  const { Uint8ArrayReader, ZipReader } = await import("@zip.js/zip.js");
  return new ZipReader(new Uint8ArrayReader(bytes), { useWebWorkers: false });
}
