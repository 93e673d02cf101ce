import { codeSets, type FileName, fileLayouts, type ReturnFile } from "@lac-analytics/core";
import * as fc from "fast-check";
import { csvFile } from "../csvFile.ts";

/** What a return says of a child: for each file the rows, each with its columns but CHILD, DOB and SEX filled or not. */
export interface WrittenChild {
  readonly id: string;
  readonly SEX: string;
  readonly DOB: string;
  readonly rows: Readonly<Partial<Record<FileName, readonly Readonly<Record<string, string>>[]>>>;
}

const shared: ReadonlySet<string> = new Set(["SEX", "DOB"]);

/** Where the rows of each file stand in XML, by the schema of 2021, and for the two files after it in a block of their own. */
const blocks: readonly (readonly [FileName, string])[] = [
  ["Missing", "AMISSING"],
  ["Reviews", "AREVIEW"],
  ["PrevPerm", "PERMANENCE"],
  ["OC2", "OC2"],
  ["PlacedAdoption", "AD_PLACED"],
  ["SWEpisodes", "SWEPISODE"],
  ["DoLo", "DOLO"],
];

const elementNames: Readonly<Record<string, string>> = { PLACE: "PL" };

const day = fc
  .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 2001, max: 2019 }))
  .map(([date, month, year]) => [String(date).padStart(2, "0"), String(month).padStart(2, "0"), year].join("/"));

/** Text that neither CSV nor XML alters: no space at its ends and no two together. */
const text = fc
  .string({ unit: fc.constantFrom("A", "b", "7", "&", "<", '"', "'", ">", ",", ";", "é", " ", "]]>") })
  .map((cell) => cell.replace(/\s+/g, " ").trim());

function cellOf(kind: string): fc.Arbitrary<string> {
  if (kind === "date") return day;
  if (kind === "integer") return fc.integer({ min: 0, max: 40 }).map(String);
  if (kind === "text") return text;
  return fc.constantFrom(...codeSets[kind as keyof typeof codeSets], "X9");
}

function rowOf(file: FileName): fc.Arbitrary<Readonly<Record<string, string>>> {
  const cells = Object.entries(fileLayouts[file])
    .filter(([column]) => !shared.has(column))
    .map(([column, kind]): [string, fc.Arbitrary<string>] => {
      const filled = cellOf(kind);
      return [column, column === "DECOM" ? filled : fc.oneof(fc.constant(""), filled)];
    });
  const row = fc.record(Object.fromEntries(cells));
  const hasOwnRow = file === "Header" || file === "Episodes";
  return hasOwnRow ? row : row.filter((written) => Object.values(written).some((cell) => cell !== ""));
}

const several = (file: FileName) => fc.array(rowOf(file), { maxLength: 3 });
const atMostOne = (file: FileName) => fc.array(rowOf(file), { maxLength: 1 });

/** Any children of a return, each once. */
export const writtenChildren: fc.Arbitrary<readonly WrittenChild[]> = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom("A1", "B2", "007", "7", "1e5", "__proto__", "é&<"),
    SEX: fc.constantFrom("1", "2", "M", "F"),
    DOB: day,
    rows: fc.record({
      Header: fc.tuple(rowOf("Header")),
      Episodes: several("Episodes"),
      Reviews: several("Reviews"),
      UASC: atMostOne("UASC"),
      OC2: atMostOne("OC2"),
      OC3: atMostOne("OC3"),
      AD1: atMostOne("AD1"),
      PlacedAdoption: several("PlacedAdoption"),
      PrevPerm: atMostOne("PrevPerm"),
      Missing: several("Missing"),
      SWEpisodes: several("SWEpisodes"),
      DoLo: several("DoLo"),
    }),
  }),
  { selector: ({ id }) => id, minLength: 1 },
);

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/** The return in CSV. */
export function asCsv(children: readonly WrittenChild[]): readonly ReturnFile[] {
  return (Object.keys(fileLayouts) as FileName[]).map((file) => {
    const columns = Object.keys(fileLayouts[file]);
    const lines = children.flatMap(({ id, SEX, DOB, rows }) =>
      (rows[file] ?? []).map((row) => {
        const cells = columns.map((column) => ({ SEX, DOB, ...row })[column] ?? "");
        return [id, ...cells].map(quoted).join(",");
      }),
    );
    return csvFile(`${file}.csv`, ["CHILD", ...columns].join(","), ...lines);
  });
}

const escaped = (cell: string): string => cell.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

function element(name: string, content: string): string {
  return content === "" ? `<${name} />` : `<${name}>${content}</${name}>`;
}

function elements(row: Readonly<Record<string, string>>): string {
  return Object.entries(row)
    .map(([column, cell]) => element(elementNames[column] ?? column, escaped(cell)))
    .join("");
}

/** The return in XML. */
export function asXml(children: readonly WrittenChild[]): ReturnFile {
  const written = children.map(({ id, SEX, DOB, rows }) => {
    const one = (file: FileName): Readonly<Record<string, string>> => rows[file]?.[0] ?? {};
    const flag = (rows.UASC ?? []).length > 0 ? "1" : "0";
    const ofHeader = {
      CHILDID: id,
      SEX,
      DOB,
      UASC: flag,
      ...one("Header"),
      ...one("UASC"),
      ...one("AD1"),
      ...one("OC3"),
    };
    const nested = blocks.map(([file, name]) =>
      (rows[file] ?? []).map((row) => element(name, elements(row))).join("\n"),
    );
    const episodes = (rows.Episodes ?? []).map((row) => element("EPISODE", elements(row)));
    return `<CHILD>\n<HEADER>${elements(ofHeader)}${nested.join("")}</HEADER>\n${episodes.join("\n")}</CHILD>`;
  });
  return csvFile("return.xml", '<?xml version="1.0"?>', "<EXPSSDA903>", ...written, "</EXPSSDA903>");
}
