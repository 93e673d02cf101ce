import type { Return, TextColumn } from "../../return/Return.ts";
import { type Breakdown, unassigned } from "../Breakdown.ts";
import { crossing } from "../groupByCategory.ts";

/** A column of more different texts than this tells people apart and not groups: names, say, which are in no figure. */
const mostGroups = 50;

/**
 * Breakdowns by the columns of the council's own, such as a team: of the episode counted where the episodes have it, else
 * of the child's row in the header. The id is the heading in small letters, the categories what stands in the column; a
 * blank cell is `unassigned`. A column with more than fifty different texts is none.
 */
export function ownBreakdowns(care: Return): readonly Breakdown[] {
  const found = new Map<string, Breakdown | undefined>();
  for (const file of ["Episodes", "Header"] as const) {
    for (const [heading, column] of Object.entries(care[file].own)) {
      const id = heading.toLowerCase();
      if (!found.has(id)) found.set(id, ownBreakdown(care, file, { id, heading, column }));
    }
  }
  return [...found.values()].filter((breakdown) => breakdown !== undefined);
}

interface OwnColumn {
  readonly id: string;
  readonly heading: string;
  readonly column: TextColumn;
}

function ownBreakdown(
  care: Return,
  file: "Episodes" | "Header",
  { id, heading, column }: OwnColumn,
): Breakdown | undefined {
  const texts = new Set(Array.from({ length: care[file].rows }, (_, row) => categoryAt(column, row)));
  texts.delete(unassigned.id);
  if (texts.size > mostGroups) return undefined;
  return {
    id,
    title: heading,
    source: `the council's own column of ${file}`,
    certainty: "quoted",
    restsOn: [],
    categories: [...texts].sort().map((text) => ({ id: text, label: text })),
    classifier: (from) => {
      const { firstRow } = from.Header;
      const ofReturn = from[file].own[heading];
      return ({ child, episode }) => [
        categoryAt(ofReturn, file === "Episodes" ? episode : firstRowOf(firstRow, child)),
      ];
    },
  };
}

/** What stands in a row, without the mark that joins categories; below nought there is no row. */
function categoryAt(column: TextColumn | undefined, row: number): string {
  const text = row < 0 ? "" : (column?.at(row) ?? "");
  return text.replaceAll(crossing, ",") || unassigned.id;
}

/** The first row of a child; below nought where there is none. */
function firstRowOf(firstRow: Int32Array, child: number): number {
  const row = firstRow[child] ?? 0;
  return row < (firstRow[child + 1] ?? 0) ? row : -1;
}
