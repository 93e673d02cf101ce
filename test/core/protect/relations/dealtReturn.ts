import { readFileSync } from "node:fs";
import { addDays, dayFromIso, isoFromDay, type Return, readReturn } from "@lac-analytics/core";
import { codeSets } from "../../../../packages/core/src/return/codeSets.ts";
import { type ColumnKind, fileLayouts } from "../../../../packages/core/src/return/fileLayouts.ts";
import { randomNumbers } from "../../../randomNumbers.ts";

const sample = "data-samples/return";

/** How many of the sample's codes are others, so that what is seldom is seen and what goes together mostly still does. */
const dealtAnew = 0.6;

/** How many cells are left blank of those that may be. */
const leftBlank = 0.1;

/** The most days by which a date moves, either way. */
const furthest = 90;

/** Columns that say who a child is or when an episode began: without them a row would not be read at all. */
const kept: ReadonlySet<string> = new Set(["CHILD", "SEX", "DOB", "DECOM"]);

/**
 * The sample with many of its codes and numbers dealt anew among all that there are, dates moved, some children older or
 * younger than they were, and cells left blank: nothing goes with another for long by accident.
 */
export async function dealtReturn(seed: number): Promise<Return> {
  const next = randomNumbers(seed);
  const below = (end: number): number => Math.floor(next() * end);
  const birthMovedBy = new Map<string, number>();
  const birthOf = (child: string, born: string): string => {
    const by = birthMovedBy.get(child) ?? (next() < 0.3 ? below(1461) - 730 : 0);
    birthMovedBy.set(child, by);
    return movedBy(born, by);
  };
  const dealt = (kind: ColumnKind | undefined, column: string, cell: string): string => {
    if (kept.has(column) || cell === "" || kind === undefined) return cell;
    // an episode that does not end while the next begins is a fault that few returns have
    if (next() < (column === "DEC" ? leftBlank / 10 : leftBlank)) return "";
    if (kind === "text" || column === "DEC" || next() > dealtAnew) return cell;
    if (kind === "date") return movedBy(cell, below(2 * furthest + 1) - furthest);
    if (kind === "integer") return String(below(41));
    const among: readonly string[] = codeSets[kind];
    return among[below(among.length)] ?? cell;
  };
  const files = Object.entries(fileLayouts).flatMap(
    ([file, layout]: [string, Readonly<Record<string, ColumnKind>>]) => {
      const text = textOf(file);
      if (text === undefined) return [];
      const [heading = "", ...lines] = text.trim().split(/\r?\n/);
      const columns = heading.split(",");
      const rows = lines.map((line) => {
        const cells = line.split(",");
        const child = cells[columns.indexOf("CHILD")] ?? "";
        return cells
          .map((cell, at) => {
            const column = columns[at] ?? "";
            return column === "DOB" ? birthOf(child, cell) : dealt(layout[column], column, cell);
          })
          .join(",");
      });
      return [{ name: `${file}.csv`, bytes: new TextEncoder().encode([heading, ...rows].join("\n")) }];
    },
  );
  return (await readReturn(files)).return;
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(`${sample}/${file}.csv`, "utf8");
  } catch {
    return undefined;
  }
}

/** A date of a return, such as `31/07/1998`, some days later. */
function movedBy(date: string, days: number): string {
  const iso = date.split("/").toReversed().join("-");
  return isoFromDay(addDays(dayFromIso(iso), days))
    .split("-")
    .toReversed()
    .join("/");
}
