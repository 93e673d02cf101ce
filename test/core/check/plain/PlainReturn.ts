/** A cell is what stands in the file; blank is the empty text. */
export type PlainRow = Readonly<Record<string, string>>;

/** The files of a small return as rows of text, each in the order in which it stands. */
export interface PlainFiles {
  readonly Header: readonly PlainRow[];
  readonly Episodes: readonly PlainRow[];
  readonly OC3: readonly PlainRow[];
  readonly AD1: readonly PlainRow[];
  readonly PlacedAdoption: readonly PlainRow[];
  readonly Missing: readonly PlainRow[];
  readonly SWEpisodes: readonly PlainRow[];
}

/** The return of a year, and that of the year before. */
export interface PlainReturn extends PlainFiles {
  /** the year in which the reporting year ends */
  readonly year: number;
  readonly last: PlainFiles;
}

/** A rule as a person would read it: its words, and the rows that break it, each as `File child place in the file`. */
export interface PlainRule {
  readonly code: string;
  readonly words: string;
  readonly broken: (all: PlainReturn) => readonly string[];
}

/** Days since 1900 of a date written DD/MM/YYYY; nothing of a blank one. */
export function day(text: string | undefined): number | undefined {
  if (text === undefined || text === "") return undefined;
  const [d = 0, m = 0, y = 0] = text.split("/").map(Number);
  return Date.UTC(y, m - 1, d) / 86_400_000;
}

/** The day on which a person born on a date has an age; on 1 March where there is no 29 February. */
export function aged(born: string | undefined, age: number): number | undefined {
  if (born === undefined || born === "") return undefined;
  const [d = 0, m = 0, y = 0] = born.split("/").map(Number);
  return Date.UTC(y + age, m - 1, d) / 86_400_000;
}

/** 1 April and 31 March of the year. */
export function bounds({ year }: PlainReturn): { readonly from: number; readonly to: number } {
  return { from: Date.UTC(year - 1, 3, 1) / 86_400_000, to: Date.UTC(year, 2, 31) / 86_400_000 };
}

/** The rows of a child in order of two dates: first those without the first, last of equal ones those without the second. */
export function inOrder(
  rows: readonly PlainRow[],
  child: string | undefined,
  began: string,
  ended: string,
): PlainRow[] {
  const own = rows.filter((row) => row.CHILD === child);
  return own.sort(
    (a, b) => (day(a[began]) ?? -1e9) - (day(b[began]) ?? -1e9) || (day(a[ended]) ?? 1e9) - (day(b[ended]) ?? 1e9) || 0,
  );
}

/** The episodes of a child in order of time. */
export function episodesOf(files: PlainFiles, child: string | undefined): PlainRow[] {
  return inOrder(files.Episodes, child, "DECOM", "DEC");
}

/** Date of birth of a child by the Header. */
export function bornOf(files: PlainFiles, child: string | undefined): string | undefined {
  return files.Header.find((row) => row.CHILD === child)?.DOB;
}

/** Writes down the rows of a file for which a test holds. */
export function rowsWhere(
  file: keyof PlainFiles,
  isSo: (row: PlainRow, all: PlainReturn) => boolean,
): (all: PlainReturn) => readonly string[] {
  return (all) =>
    all[file].flatMap((row, at) => (isSo(row, all) ? [`${file} ${row.CHILD} row ${at + 2}`] : [])).toSorted();
}

/** Writes down the episodes for which a test holds, told of the one before and the one after of the child. */
export function episodesWhere(
  isSo: (
    row: PlainRow,
    near: {
      readonly before: PlainRow | undefined;
      readonly after: PlainRow | undefined;
      readonly own: readonly PlainRow[];
    },
    all: PlainReturn,
  ) => boolean,
): (all: PlainReturn) => readonly string[] {
  return rowsWhere("Episodes", (row, all) => {
    const own = episodesOf(all, row.CHILD);
    const at = own.indexOf(row);
    return isSo(row, { before: own[at - 1], after: own[at + 1], own }, all);
  });
}
