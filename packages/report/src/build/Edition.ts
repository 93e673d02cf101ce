/** For whom reports are. The reports of one folder are all of one edition. */
export type Edition = "internal" | "published";
