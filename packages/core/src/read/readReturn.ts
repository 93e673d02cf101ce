import type { FileName } from "../return/fileLayouts.ts";
import type { Return } from "../return/Return.ts";
import { type AssembledReturn, assembleReturn } from "./assembleReturn.ts";
import { collectProblems } from "./collectProblems.ts";
import { columnsOf } from "./columnsOf.ts";
import { InputError } from "./InputError.ts";
import { openFiles } from "./openFiles.ts";
import type { Problem } from "./Problem.ts";
import type { RecognisedTable } from "./RecognisedTable.ts";
import type { ReturnFile } from "./ReturnFile.ts";
import { recogniseTables } from "./recogniseTables.ts";
import { reportCodesOfOtherYears } from "./reportCodesOfOtherYears.ts";
import { returnsInWords } from "./stitch/returnsInWords.ts";
import { type Stitching, stitchingRules } from "./stitch/StitchingRules.ts";

/** What became of a file and of its rows: `rowsRead` is `rowsKept` and `rowsReported` together. */
export interface FileAccount {
  readonly file: string;
  readonly as: FileName | "not recognised";
  /** rows that are not blank, without the heading; of a file that is not recognised none are read */
  readonly rowsRead: number;
  readonly rowsKept: number;
  /** rows left out, each with a problem that says why */
  readonly rowsReported: number;
  /** cells that hold something which could not be read, each with a problem */
  readonly cellsUnread: number;
}

/** A return that was read, and everything that is to be said of the reading. */
export interface ReadResult {
  readonly return: Return;
  readonly problems: readonly Problem[];
  readonly account: readonly FileAccount[];
  /** what is good to know and no problem of the data, such as an encoding, in sentences */
  readonly messages: readonly string[];
  /** the return of a reporting year as it was given, where it is one of several that were stitched */
  readonly ofYear: (year: number) => Return | undefined;
}

/** How a return is read. */
export interface ReadOptions {
  /** how several returns become one history, see `stitchingRules`; by default "returns" */
  readonly stitching?: Stitching;
}

const compulsory: readonly FileName[] = ["Episodes", "Header"];

const ofWholeFiles: ReadonlySet<string> = new Set(["not-opened", "unreadable-file", "not-recognised"]);

/**
 * Reads an SSDA903 return from its CSV files, its XML file, or zips of them. A CSV file is known by its heading, never
 * by its name, and the order and case of its columns are free. Nothing is dropped in silence: what cannot be read is a
 * problem that names file, row and column, and the account says how many rows of each file were kept.
 *
 * Several returns are stitched into one history, and every decision in that is a problem of a code that begins with
 * `stitch-`. Files in folders or zips of their own are returns of their own, as are those of one folder whose names
 * bear different years; of what year each is, and which is the later, is found out from its episodes.
 *
 * @throws {InputError} if there is no Episodes or no Header file among them, or a zip is damaged or too large
 * @example
 * const header = { name: "children.csv", bytes: new TextEncoder().encode("CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nA1,1,31/07/2012,WBRI,,,\n") };
 * const episodes = { name: "episodes.csv", bytes: new TextEncoder().encode("CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\nA1,01/02/2024,S,C2,N1,U4,PR1,,,,,,\n") };
 * readReturn([header, episodes]).then(({ account }) => account.map(({ file, as, rowsKept }) => [file, as, rowsKept])); // => [["children.csv","Header",1],["episodes.csv","Episodes",1]]
 * readReturn([header]); // throws: "The return has no Episodes file, which is known by its columns CHILD, DECOM"
 */
export async function readReturn(
  files: readonly ReturnFile[],
  { stitching = "returns" }: ReadOptions = {},
): Promise<ReadResult> {
  const problems = collectProblems();
  const opened = await openFiles(files, problems.report);
  const names = opened.files.map(({ name }) => name);
  const { tables, ofFile, messages } = recogniseTables(opened.files, problems.report);
  for (const file of compulsory) {
    if (tables.some(({ layout }) => layout.as === file)) continue;
    throw new InputError(missingFile(file, names, problems.inOrder(names)));
  }
  const assembled = assembleReturn(tables, stitchingRules[stitching], problems.report);
  const { return: result } = assembled;
  for (const problem of childrenWithoutHeader(result)) problems.report(problem);
  reportCodesOfOtherYears(result, problems.report);
  for (const [source, { table, layout }] of tables.entries()) {
    if (!compulsory.includes(layout.as) || result[layout.as].rows > 0) continue;
    problems.report(noRows(table.file, assembled.rowsRead[source] ?? 0));
  }
  const account = names.flatMap((file, at): FileAccount[] => {
    const found = ofFile[at] ?? [];
    if (found.length > 0) return found.flatMap((source) => accountOf(tables[source], source, assembled));
    return [{ file, as: "not recognised", rowsRead: 0, rowsKept: 0, rowsReported: 0, cellsUnread: 0 }];
  });
  return {
    return: result,
    problems: problems.inOrder(names),
    account,
    messages: [...opened.messages, ...messages, ...returnsInWords(assembled.returns)],
    ofYear: (year) => {
      const found = assembled.returns.findLast((each) => each.year === year);
      if (found === undefined || assembled.returns.length === 1) return undefined;
      const own = tables.filter((_, source) => assembled.rankOf[source] === found.rank);
      return assembleReturn(own, stitchingRules[stitching], () => {}).return;
    },
  };
}

function accountOf(
  table: RecognisedTable | undefined,
  source: number,
  { rowsRead, rowsKept, cellsUnread }: AssembledReturn,
): FileAccount[] {
  if (table === undefined) return [];
  const [read, kept, unread] = [rowsRead[source] ?? 0, rowsKept[source] ?? 0, cellsUnread[source] ?? 0];
  const rows = { rowsRead: read, rowsKept: kept, rowsReported: read - kept, cellsUnread: unread };
  return [{ file: table.table.file, as: table.layout.as, ...rows }];
}

/** A file without a row may be that of an authority without a child; one whose rows are all lost is not. */
function noRows(file: string, rowsRead: number): Problem {
  if (rowsRead === 0) {
    const message = `${file} has no row, so the return is of no children; look whether that is so.`;
    return { code: "no-rows", severity: "query", file, message };
  }
  const message = `${file} has no row that can be read, so the return is of no children; export it again.`;
  return { code: "no-rows", severity: "error", file, message };
}

function missingFile(file: FileName, names: readonly string[], problems: readonly Problem[]): string {
  const columns = columnsOf(file).join(", ");
  const reasons = problems.filter(({ code }) => ofWholeFiles.has(code)).map(({ message }) => message.slice(0, -1));
  const why = reasons.length > 0 ? reasons.slice(0, 3).join("; ") : `its files are ${names.slice(0, 12).join(", ")}`;
  return `The return has no ${file} file, which is known by its columns ${columns}; ${why}.`;
}

/** The children who have episodes and no Header row, each as a problem at the first of the episodes. */
function childrenWithoutHeader({ children, sources, Header: header, Episodes: episodes }: Return): Problem[] {
  const problems: Problem[] = [];
  for (const [index, child] of children.entries()) {
    const first = episodes.firstRow[index] ?? 0;
    const hasEpisodes = first !== episodes.firstRow[index + 1];
    const hasHeader = header.firstRow[index] !== header.firstRow[index + 1];
    if (!hasEpisodes || hasHeader) continue;
    const file = sources[episodes.source[first] ?? 0] ?? "";
    const row = episodes.sourceRow[first] ?? 0;
    const message = `${file} row ${row} is of a child who has no Header row, so sex, date of birth and ethnicity are missing; add the row.`;
    problems.push({ code: "child-not-in-header", severity: "error", file, row, child, message });
  }
  return problems;
}
