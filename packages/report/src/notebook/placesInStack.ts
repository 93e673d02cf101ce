import type { CodePlace } from "./failingCells.ts";

/** A place in a file of a notebook. */
export interface NotebookPlace extends CodePlace {
  /** the file, as it is called from the notebook's folder */
  readonly file: string;
}

/**
 * The places in a notebook's own files through which an error came, the innermost first, from its stack.
 *
 * @param folder the path of the notebook as addresses have it, `/…/placements/`
 */
export function placesInStack(stack: string, folder: string): readonly NotebookPlace[] {
  return stack.split("\n").flatMap((frame) => {
    const at = frame.indexOf(folder);
    if (at === -1) return [];
    const [, file, line, column] = /^([^?:]+)(?:\?[^:]*)?:(\d+)(?::(\d+))?/.exec(frame.slice(at + folder.length)) ?? [];
    if (file === undefined) return [];
    return [{ file: decodeURIComponent(file), line: Number(line), column: Number(column ?? 1) }];
  });
}
