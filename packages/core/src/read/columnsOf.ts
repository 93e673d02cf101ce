import { type FileName, fileLayouts } from "../return/fileLayouts.ts";

/** The columns of a file of the return, `CHILD` first. */
export function columnsOf(file: FileName): readonly string[] {
  return ["CHILD", ...Object.keys(fileLayouts[file])];
}
