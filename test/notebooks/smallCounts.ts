/**
 * Counts from one to five that cells would print: numbers in tables, number words before what is counted, digits at the
 * beginning of a title or before "of". "Three times or more" is what a measure asks for. The difference of two shown
 * counts is none; ids, definitions and drawings neither.
 */
export function smallCounts(cells: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(cells).flatMap(([name, cell]) =>
    name === "definitions" ? [] : found(cell).map((text) => `${name}: ${text}`),
  );
}

const words =
  /\b(?:(?:one|two|three|four|five) (?:child|children|young p\w+|times?(?! or more)|household|households|enquir\w*|request\w*|wait\w*|of (?:\d+(?!\d| councils)|two|three|four|five|six|seven|eight|nine)|move\w*|placement\w*|other\w*)|both (?:children|young people|times))\b/gi;
const digits = /(?:^|[^\d.,%–-])[1-5] (?:of|child|children|household\w*|move\w*|placement\w*|decision\w*)\b/g;

function found(cell: unknown): readonly string[] {
  if (typeof cell === "string") return [...(cell.match(words) ?? []), ...(cell.match(digits) ?? [])];
  if (Array.isArray(cell)) return cell.flatMap(found);
  if (typeof cell !== "object" || cell === null) return [];
  if ("columns" in cell && "rows" in cell) return inTable(cell as Table);
  return Object.entries(cell).flatMap(([key, value]) => (key === "specification" || key === "id" ? [] : found(value)));
}

interface Table {
  readonly columns: readonly { readonly label: string }[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** Columns of counts; shares, means and limits may be small. */
const counting = /^(?:children|counted|based on|all moves|to |placements|\d+ \w+ \d{4}$)/i;

function inTable({ columns, rows }: Table): readonly string[] {
  const counts = rows.filter((row) => !row.includes("Change"));
  return counts.flatMap((row) =>
    row.flatMap((cell, at) =>
      typeof cell === "number" && cell >= 1 && cell <= 5 && counting.test(columns[at]?.label ?? "")
        ? [`${columns[at]?.label}: ${cell}`]
        : [],
    ),
  );
}
