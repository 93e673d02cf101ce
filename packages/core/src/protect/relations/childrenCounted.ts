import type { FigurePlace, ReportCount } from "../counts/ReportCount.ts";
import { sameChildren } from "./sameChildren.ts";

/** A count by what it says it is of, whatever its number and its time. */
export type CountedCell = Pick<ReportCount, "measure" | "role"> & FigurePlace;

/** The counts that another stands for: in every category of a breakdown, or in one. */
interface Leaders {
  readonly families: ReadonlyMap<string, string>;
  readonly cells: ReadonlyMap<string, string>;
}

const { families, cells }: Leaders = leadersIn(sameChildren);

/**
 * A name of the children that a count counts by its definition: two counts of one time with the same name are of the same
 * children, also where they are nought and no child shows it. All of a breakdown together are its category `*`.
 */
export function childrenCounted({ measure, role, breakdowns, categories }: CountedCell): string {
  const own = `${measure} ${role}`;
  const isTotal = breakdowns.length === 0;
  const [by, category] = isTotal ? ["total", "total"] : [breakdowns.join(";"), categories.join(";")];
  const [leader = own, ...others] = new Set(
    (isTotal ? ["total"] : breakdowns).map((each) => families.get(`${own} ${each}`) ?? own),
  );
  const cell = `${others.length === 0 ? leader : own} ${by} ${category}`;
  return cells.get(cell) ?? cell;
}

/** Reads lines of what is the same; the first of a line stands for the others. */
function leadersIn(text: string): Leaders {
  const lines = text.split("\n").filter((line) => line !== "");
  const ofBreakdowns = new Map<string, string>();
  const ofCells = new Map<string, string>();
  for (const line of lines) {
    const [, breakdown, list = line] = /^(\S+): (.*)$/.exec(line) ?? [];
    const [leader = "", ...others] = list.split(" = ");
    for (const other of others) {
      if (breakdown === undefined) ofCells.set(other, leader);
      else ofBreakdowns.set(`${other} ${breakdown}`, leader);
    }
  }
  return { families: ofBreakdowns, cells: ofCells };
}
