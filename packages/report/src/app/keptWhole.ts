/** Settings that the page has kept with the files that they name, in one file. */
export interface KeptWhole {
  readonly settings: unknown;
  /** bytes in base64, by their paths */
  readonly files: unknown;
}

/** What the page has kept so, where what was read is that; nothing where it is settings as people write them. */
export function keptWhole(read: unknown): KeptWhole | undefined {
  if (typeof read !== "object" || read === null || !("settings" in read) || !("files" in read)) return undefined;
  return { settings: read.settings, files: read.files };
}
