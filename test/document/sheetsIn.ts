import { officeParts, unescaped } from "./officeParts.ts";

/** A cell of an Excel file as the file has it: the type it is written with, and its text or number. */
export interface FoundCell {
  readonly address: string;
  readonly type: "text" | "number" | "empty";
  readonly value: string;
  readonly format: string;
}

/** The cells of an Excel file, by the name of their worksheet. */
export async function sheetsIn(bytes: Uint8Array): Promise<ReadonlyMap<string, readonly FoundCell[]>> {
  const parts = await officeParts(bytes);
  const part = (name: string): string => parts.get(name) ?? "";
  const strings = [...part("xl/sharedStrings.xml").matchAll(/<si>(.*?)<\/si>/gs)].map(([, si = ""]) =>
    unescaped(si.replace(/<[^>]*>/g, "")).replace(/_x005F_/g, "_"),
  );
  const formats = new Map(
    [...part("xl/styles.xml").matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g)].map(
      ([, id = "", code = ""]) => [id, code],
    ),
  );
  const builtIn = new Map([
    ["0", ""],
    ["1", "0"],
    ["2", "0.00"],
    ["3", "#,##0"],
    ["4", "#,##0.00"],
  ]);
  const styles = [...(part("xl/styles.xml").split("<cellXfs")[1] ?? "").matchAll(/<xf numFmtId="(\d+)"/g)].map(
    ([, id = ""]) => formats.get(id) ?? builtIn.get(id) ?? "",
  );
  const names = [...part("xl/workbook.xml").matchAll(/<sheet name="([^"]*)" sheetId="(\d+)"/g)];
  return new Map(
    names.map(([, name = "", id]) => [
      unescaped(name),
      [
        ...part(`xl/worksheets/sheet${id}.xml`).matchAll(
          /<c r="([A-Z]+\d+)"(?: t="(\w+)")?(?: s="(\d+)")?(?:\/>|>(.*?)<\/c>)/gs,
        ),
      ].map(([, address = "", type, style = "0", content = ""]): FoundCell => {
        const value = /<v>(.*?)<\/v>/s.exec(content)?.[1];
        const format = styles[Number(style)] ?? "";
        if (value === undefined) return { address, type: "empty", value: "", format };
        return type === "s"
          ? { address, type: "text", value: strings[Number(value)] ?? "", format }
          : { address, type: "number", value, format };
      }),
    ]),
  );
}
