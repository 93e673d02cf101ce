import { listInWords } from "../words/listInWords.ts";
import type { Problem } from "./Problem.ts";

/** Reports problems, and those that are said once a file at the end. */
export interface FileGatherer {
  readonly report: (problem: Problem) => void;
  /** reports what was gathered */
  readonly finish: () => void;
}

interface Gathered {
  readonly columns: Set<string>;
  readonly words: Set<string>;
  readonly first: Problem;
}

/** What is said once a file, whatever the columns, and the end of the sentence that begins with the file. */
const sentences: ReadonlyMap<string, (columns: string, words: string) => string> = new Map([
  ["blank-word", (columns: string, words: string) => `has ${words} for blank in ${columns}, and was read so`],
  [
    "hidden-character",
    (columns: string) =>
      `has line breaks, characters that cannot be seen or marks of Excel in cells of ${columns}, and was read without them`,
  ],
]);

/** Passes problems on, but keeps those of which a file has one sentence until the end. */
export function gatherByFile(report: (problem: Problem) => void): FileGatherer {
  const kept = new Map<string, Gathered>();
  return {
    report: (problem) => {
      if (!sentences.has(problem.code)) return report(problem);
      const key = `${problem.code} ${problem.file}`;
      const known = kept.get(key) ?? { columns: new Set(), words: new Set(), first: problem };
      kept.set(key, known);
      known.columns.add(problem.column ?? "");
      known.words.add(problem.value ?? "");
    },
    finish: () => {
      for (const { columns, words, first } of kept.values()) {
        const { file, code, severity } = first;
        const says = sentences.get(code)?.(listInWords([...columns]), listInWords([...words])) ?? "";
        report({
          code,
          severity,
          file,
          ...(columns.size === 1 && { column: first.column }),
          message: `${file} ${says}.`,
        });
      }
    },
  };
}
