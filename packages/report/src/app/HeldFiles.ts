/** What a page holds besides its scripts: the sample with its settings, and what is published about every authority. */
export interface HeldFiles {
  /** `settings.json` of the sample */
  readonly settings: string;
  /** paths of the files of the sample's return */
  readonly sample: readonly string[];
  /** paths of files about every authority, by the names by which notebooks ask for them */
  readonly national: Readonly<Record<string, string>>;
  /** texts of files, by their paths from the folder of the settings without what leads up from it */
  readonly texts: Readonly<Record<string, string>>;
}
