import { readFileSync } from "node:fs";
import { type Return, readReturn } from "@lac-analytics/core";
import { codeSets } from "../../../../packages/core/src/return/codeSets.ts";
import { fileLayouts } from "../../../../packages/core/src/return/fileLayouts.ts";
import { randomNumbers } from "../../../randomNumbers.ts";

const sample = "data-samples/return";

/** How many of the sample's codes are others, so that what is seldom is seen and what goes together mostly still does. */
const dealtAnew = 0.6;

/** The sample with many of its codes dealt anew among all that there are: no code goes with another for long by accident. */
export async function dealtReturn(seed: number): Promise<Return> {
  const next = randomNumbers(seed);
  const files = Object.entries(fileLayouts).flatMap(([file, layout]) => {
    const text = textOf(file);
    if (text === undefined) return [];
    const [heading = "", ...lines] = text.trim().split(/\r?\n/);
    const codes = heading.split(",").map((column) => codesIn(layout, column));
    const dealt = lines.map((line) =>
      line
        .split(",")
        .map((cell, at) => {
          const among = codes[at];
          const isKept = among === undefined || cell === "" || next() > dealtAnew;
          return isKept ? cell : (among[Math.floor(next() * among.length)] ?? cell);
        })
        .join(","),
    );
    return [{ name: `${file}.csv`, bytes: new TextEncoder().encode([heading, ...dealt].join("\n")) }];
  });
  return (await readReturn(files)).return;
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(`${sample}/${file}.csv`, "utf8");
  } catch {
    return undefined;
  }
}

/** The codes of a column that has some; not of the sex, of which the files of one child must agree. */
function codesIn(layout: Readonly<Record<string, string>>, column: string): readonly string[] | undefined {
  const lists: Readonly<Record<string, readonly string[]>> = codeSets;
  return column === "SEX" ? undefined : lists[layout[column] ?? ""];
}
