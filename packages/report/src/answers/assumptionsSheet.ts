import { isoFromDay } from "@lac-analytics/core";
import { type Field, keyOf } from "@lac-analytics/core/project";
import type { SheetCell, Worksheet } from "@lac-analytics/document/workbook";

/** A scenario as it was read, by the names of its keys. */
export interface ReadScenario {
  readonly title: string;
  readonly [name: string]: unknown;
}

/** One thing that is assumed: where in the file, and what is written there. */
interface Assumed {
  readonly path: string;
  readonly cells: { readonly value?: SheetCell; readonly low?: SheetCell; readonly high?: SheetCell };
}

const blank: SheetCell = { text: "" };

/** What scenarios assume, a row a number, with the unit and the meaning of each key as the scenario's schema has them. */
export function assumptionsSheet(
  scenarios: readonly ReadScenario[],
  fields: Readonly<Record<string, Field<unknown>>>,
): Worksheet {
  const column = (label: string, width: number, kind: "text" | "number" = "text") => ({ label, kind, width });
  return {
    name: "assumptions",
    lines: [
      "What is assumed. A range has a lowest and a highest, and the likeliest between them. What is not listed was not given.",
    ],
    table: {
      columns: [
        column("scenario", 36),
        column("assumption", 36),
        column("key in the file", 34),
        column("value, or the likeliest", 20, "number"),
        column("lowest", 14, "number"),
        column("highest", 14, "number"),
        column("unit", 24),
        column("meaning", 90),
      ],
      rows: scenarios.flatMap((scenario) =>
        Object.entries(fields).flatMap(([name, { title, unit, description }]) => {
          const scale = unit.startsWith("%") ? 100 : 1;
          return assumedIn(keyOf(name), scenario[name], scale).map(({ path, cells }): readonly SheetCell[] => [
            { text: scenario.title },
            { text: title === "" ? keyOf(name) : title },
            { text: path },
            cells.value ?? blank,
            cells.low ?? blank,
            cells.high ?? blank,
            { text: isInWords(cells) ? "" : unit },
            { text: description },
          ]);
        }),
      ),
    },
  };
}

/** Whether something is assumed that is no number, and so has no unit. */
function isInWords({ value }: Assumed["cells"]): boolean {
  return value !== undefined && ("text" in value || "date" in value);
}

/** The names of keys that hold days, which are numbers inside. */
const days: readonly string[] = ["from", "to", "day", "dated", "until"];

function assumedIn(path: string, value: unknown, scale: number): readonly Assumed[] {
  if (value === undefined || value === null) return [];
  if (typeof value === "number") return [{ path, cells: { value: numberCell(path, value, scale) } }];
  if (typeof value !== "object") return [{ path, cells: { value: { text: String(value) } } }];
  if (Array.isArray(value) && value.every((each) => typeof each === "string"))
    return value.length === 0 ? [] : [{ path, cells: { value: { text: value.join(", ") } } }];
  if (Array.isArray(value)) return value.flatMap((each, at) => assumedIn(`${path}${placeOf(each, at)}`, each, scale));
  const parts = new Map(Object.entries(value));
  const [day, low, likely, high] = ["day", "low", "likely", "high"].map((name) => parts.get(name));
  if (typeof day === "number") return assumedIn(path, parts.get("value"), scale);
  if (typeof low === "number" && typeof high === "number") {
    const cells = { low: numberCell("", low, scale), high: numberCell("", high, scale) };
    const source = parts.get("source");
    return [
      { path, cells: { ...cells, ...(typeof likely === "number" && { value: numberCell("", likely, scale) }) } },
      ...assumedIn(`${path}.source`, source, scale),
    ];
  }
  return [...parts].flatMap(([name, each]) => assumedIn(`${path}.${keyOf(name)}`, each, scale));
}

/** Where in a list something stands: its day or its name where it has one, else its number. */
function placeOf(value: unknown, at: number): string {
  const parts = new Map(typeof value === "object" && value !== null ? Object.entries(value) : []);
  const [day, name] = [parts.get("day"), parts.get("name")];
  if (typeof day === "number") return ` from ${isoFromDay(day as Parameters<typeof isoFromDay>[0])}`;
  return typeof name === "string" ? ` "${name}"` : ` ${at + 1}`;
}

function numberCell(path: string, value: number, scale: number): SheetCell {
  const name = path.split(".").at(-1) ?? "";
  if (days.includes(name)) return { date: isoFromDay(value as Parameters<typeof isoFromDay>[0]) };
  return { inFull: Number((value * scale).toFixed(10)) };
}
