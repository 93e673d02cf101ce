/** Of the system, or what Excel keeps while a workbook is open. */
const hidden = /^\.|^~\$/;

const readable = /\.(csv|tsv|txt|xml|zip|xls[xm]?|parquet)$/i;

/**
 * What is done with a file of a folder that is given as a return, by its name alone: files of the system are not seen,
 * those of a form in which a return is kept are read, and others are passed over, which is said.
 *
 * @example
 * fileNameKind("Episodes.CSV"); // => "readable"
 * fileNameKind("~$Episodes.xlsx"); // => "hidden"
 * fileNameKind("notes.docx"); // => "other"
 */
export function fileNameKind(name: string): "hidden" | "readable" | "other" {
  if (hidden.test(name)) return "hidden";
  return readable.test(name) ? "readable" : "other";
}
