import type { Run } from "../ReportDocument.ts";

/** Runs with one space where several meet, none at the ends of a line, none empty, and neighbours of one style in one. */
export function joinRuns(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    const text = /[ \n]$|^$/.test(last?.text ?? "") ? run.text.replace(/^ /, "") : run.text;
    if (text === "") continue;
    if (text === "\n" && last !== undefined) joined[joined.length - 1] = { ...last, text: last.text.replace(/ $/, "") };
    if (last !== undefined && text !== "\n" && last.text !== "\n" && sameStyle(last, run)) {
      joined[joined.length - 1] = { ...last, text: last.text + text };
    } else joined.push({ ...run, text });
  }
  const last = joined.at(-1);
  if (last !== undefined) joined[joined.length - 1] = { ...last, text: last.text.replace(/ $/, "") };
  return joined.filter(({ text }) => text !== "");
}

function sameStyle(a: Run, b: Run): boolean {
  return a.bold === b.bold && a.italic === b.italic && a.code === b.code && a.link === b.link;
}
