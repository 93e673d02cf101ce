import { csvOfColumns } from "./columns/csvOfColumns.ts";
import { isParquet, parquetTable } from "./columns/parquetTable.ts";
import { InputError } from "./InputError.ts";
import { isZip, openZip } from "./openZip.ts";
import type { Problem } from "./Problem.ts";
import type { ReturnFile } from "./ReturnFile.ts";
import { readLimits } from "./readLimits.ts";
import { isOfficeDocument, openWorkbook, type Sheet } from "./workbook/openWorkbook.ts";

/** Files with the zips, workbooks and Parquet files among them opened. */
export interface OpenedFiles {
  readonly files: readonly (ReturnFile | Sheet)[];
  readonly messages: readonly string[];
}

/**
 * Opens the zips among files, and the workbooks and Parquet files among them and in zips, and takes the other files as they
 * are. Parquet becomes CSV, whose rows lie in bytes as those of any return do.
 *
 * @throws {InputError} if there is no file, a zip is damaged, or there is more than can be read
 */
export async function openFiles(
  files: readonly ReturnFile[],
  report: (problem: Problem) => void,
): Promise<OpenedFiles> {
  if (files.length === 0) throw new InputError("No file was given to read a return from.");
  const opened: (ReturnFile | Sheet)[] = [];
  const messages: string[] = [];
  let budget: number = readLimits.bytesOfReturn;
  const add = (added: readonly (ReturnFile | Sheet)[], bytes: number, name: string): void => {
    opened.push(...added);
    budget -= bytes;
    if (opened.length > readLimits.files) throw new InputError(`More than ${readLimits.files} files were given.`);
    if (budget < 0) throw new InputError(`${name} brings the files to more than a thousand million bytes.`);
  };
  const openOne = async (file: ReturnFile): Promise<void> => {
    if (isParquet(file.bytes)) {
      const table = await readOrProblem(file, report, async () =>
        csvOfColumns(await parquetTable(file.bytes, file.name)),
      );
      return table && add([{ name: file.name, bytes: table }], table.length, file.name);
    }
    if (!isZip(file.bytes)) return add([file], file.bytes.length, file.name);
    const workbook = await workbookOrProblem(file, budget, report);
    add(workbook.sheets, workbook.size, file.name);
  };
  for (const { name, bytes } of files) {
    const file = { name: name.replace(/\p{C}/gu, " "), bytes };
    if (!isZip(bytes) || (await isOfficeDocument(file))) {
      await openOne(file);
      continue;
    }
    const contents = await openZip(file, budget);
    for (const { name: refused, message, harmless } of contents.refused) {
      if (harmless) messages.push(message);
      else report({ code: "not-opened", severity: "error", file: refused, message });
    }
    for (const content of contents.files) await openOne(content);
  }
  return { files: opened, messages };
}

/** The sheets of a workbook; one that cannot be opened is a problem, and may leave the rest of the return as it is. */
async function workbookOrProblem(
  file: ReturnFile,
  budget: number,
  report: (problem: Problem) => void,
): Promise<{ readonly sheets: readonly Sheet[]; readonly size: number }> {
  const opened = await readOrProblem(file, report, async () => {
    const workbook = await openWorkbook(file, budget);
    if (workbook.sheets.length > 0) return workbook;
    throw new InputError(`${file.name} is a workbook without anything in it.`);
  });
  return opened ?? { sheets: [], size: 0 };
}

/** What reading a file gives; nothing, and a problem, where it cannot be read. */
async function readOrProblem<Found>(
  { name }: ReturnFile,
  report: (problem: Problem) => void,
  read: () => Promise<Found>,
): Promise<Found | undefined> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    report({ code: "unreadable-file", severity: "error", file: name, message: error.message });
    return undefined;
  }
}
