import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, describe, expect, it } from "vitest";
import { packRecordText } from "../../../packages/report/src/build/packRecord.ts";
import { careFiles } from "../../careReturn.ts";
import { lac, project } from "../../lac.ts";

const folder = mkdtempSync(join(tmpdir(), "lac-diff-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes a return of some episodes, and says where. */
function written(name: string, episodes: readonly string[]): string {
  const path = join(folder, name);
  mkdirSync(path);
  for (const { name: file, bytes } of careFiles({ episodes })) writeFileSync(join(path, file), bytes);
  return path;
}

// on 31 March 2019 four are in care, three of them with foster carers (U4); then the second is gone, the fourth had
// left, and a fifth has come, who is in a home
const stay = ["KEPT1,01/02/2018,S,C2,U4,PR1,,", "KEPT2,01/06/2018,S,C2,U4,PR1,,"];
const old = written("old", [...stay, "GONE1,01/02/2018,S,C2,K2,PR4,,", "MEND1,01/06/2018,S,C2,U4,PR1,,"]);
const later = written("later", [
  ...stay,
  "MEND1,01/06/2018,S,C2,U4,PR1,31/12/2018,E4A",
  "FRESH1,01/01/2019,S,C2,K2,PR4,,",
]);
const asked = ["--as-at", "2019-03-31", "--measures", "cla-number,foster-share", "--by", "total"];

const { version: thisRelease } = JSON.parse(readFileSync(join(project, "packages/core/package.json"), "utf8"));

describe("lac diff", () => {
  it("gives a row a figure that differs, and tells why it does", async () => {
    const { status, output, messages } = await lac(["diff", old, later, ...asked]);
    expect(status, messages).toBe(0);
    expect(messages).toContain("Children in the old return: 4; in the new one: 4; in both: 3.\n");
    expect(messages).toContain("internal use");
    const causes = { children_gone: "1", children_corrected: "1", children_new: "1" };
    const number = { measure: "cla-number", kind: "moved", old: "4", new: "3", difference: "-1" };
    const rows: readonly Readonly<Record<string, string>>[] = parse(output, { columns: true });
    expect(rows).toMatchObject([
      { ...number, by_gone: "-1", by_corrected: "-1", by_new: "1", ...causes, corrections: "Episodes.DEC (1)" },
      { measure: "foster-share", old: "75", by_gone: "25", by_corrected: "0", ...causes, new_denominator: "3" },
    ]);
  });

  it("names no child", async () => {
    const { output, messages } = await lac(["diff", old, later, ...asked, "--format", "json"]);
    expect(JSON.parse(output)).toHaveLength(2);
    expect(output + messages).not.toMatch(/KEPT|GONE|MEND|FRESH/);
  });

  it("says that nothing differs", async () => {
    const { status, output, messages } = await lac(["diff", old, old, ...asked]);
    expect(status).toBe(0);
    expect(messages).toContain("No figure differs.");
    expect(parse(output, { columns: true })).toEqual([]);
  });

  it("says of a return that does not reach the date that it does not", async () => {
    const args = ["--as-at", "2021-03-31", "--measures", "cla-number"];
    expect((await lac(["diff", old, later, ...args])).messages).toMatch(
      /^Of the old one: The return can answer for .*\nOf the new one: The return can answer for /,
    );
  });

  it("says where no identifier of one return is in the other", async () => {
    const others = written("others", ["OTHER1,01/02/2018,S,C2,U4,PR1,,", "OTHER2,01/06/2018,S,C2,U4,PR1,,"]);
    const { messages } = await lac(["diff", old, others, ...asked]);
    expect(messages).toContain("in both: 0. The identifiers are others");
  });

  it("sets two folders of reports side by side, and refuses one beside a return", async () => {
    const entities = ["asAt", "edition", "notebooks", "formats"].map((name) => ({
      "@id": `#setting/${name}`,
      name,
      value: { asAt: "2019-03-31", edition: "internal" }[name] ?? "homes",
    }));
    const pack = join(folder, "pack");
    mkdirSync(pack);
    writeFileSync(join(pack, "ro-crate-metadata.json"), JSON.stringify({ "@graph": entities }));
    const same = await lac(["diff", pack, pack]);
    expect(same).toMatchObject({ status: 0, messages: expect.stringContaining("No figure differs.") });
    expect(await lac(["diff", old, pack])).toMatchObject({
      status: 2,
      output: "",
      messages: expect.stringContaining(`of these only ${pack} is a folder of reports`),
    });
    const dated = await lac(["diff", pack, pack, "--year", "2019"]);
    expect(dated).toMatchObject({
      status: 2,
      messages: expect.stringContaining("--year: folders of reports have their own"),
    });
  });

  it("says how to learn why figures moved, where reports rest on other files, and what another release changes", async () => {
    const packOf = (name: string, children: number, input: string, version = thisRelease): string => {
      const pack = join(folder, name);
      mkdirSync(pack);
      const csv = encodeURIComponent(`Group,Children\r\nAll,${children}\r\n`).replaceAll("%2C", ",");
      const link = `href="data:text/csv;charset=utf-8,%EF%BB%BF${csv}" download="a.csv" aria-label="These figures as CSV: A"`;
      writeFileSync(join(pack, "homes.html"), `<a ${link}>`);
      const outputs = [{ file: "homes.html", sha256: `${children}` }];
      const made = { asAt: "2019-03-31", edition: "internal", notebooks: ["homes"], formats: ["html"] } as const;
      const record = {
        ...made,
        settings: {},
        software: [{ name: "@lac-analytics/core", version }],
        inputs: [{ file: "Episodes.csv", sha256: input }],
        outputs,
      };
      writeFileSync(join(pack, "ro-crate-metadata.json"), packRecordText(record));
      return pack;
    };
    const first = packOf("first", 3, "a");
    const { output, messages } = await lac(["diff", first, packOf("second", 4, "b")]);
    expect(output).toContain("homes.html,A,All,Children,moved,3,4,data");
    expect(messages).toContain("lac diff tells of the two returns");
    const settled = await lac(["diff", first, packOf("third", 4, "a")]);
    expect(settled.output).toContain("homes.html,A,All,Children,moved,3,4,");
    expect(settled.messages).not.toContain("of the two returns");
    expect(settled.messages).not.toContain("changes every measure");
    const released = await lac(["diff", packOf("earlier", 3, "a", "0.0.1"), join(folder, "third")]);
    expect(released.output).toContain("homes.html,A,All,Children,moved,3,4,definition");
    expect(released.messages).toContain(
      `The software @lac-analytics/core was version 0.0.1 and is version ${thisRelease}.\n`,
    );
    expect(released.messages).toMatch(/^(?:What is not released yet|Release \S+) changes every measure\. /m);
  });

  it("refuses a folder of reports from which a page of the record is gone", async () => {
    const settings = { asAt: "2019-03-31", edition: "internal", notebooks: "homes", formats: "html" };
    const entities = Object.entries(settings).map(([name, value]) => ({ "@id": `#setting/${name}`, name, value }));
    const page = { "@id": "homes.html", "@type": "File", name: "homes.html", sha256: "a" };
    const gone = join(folder, "gone");
    mkdirSync(gone);
    writeFileSync(join(gone, "ro-crate-metadata.json"), JSON.stringify({ "@graph": [...entities, page] }));
    const refused = await lac(["diff", gone, gone]);
    expect(refused).toMatchObject({ status: 2, output: "", messages: expect.stringContaining("homes.html") });
  });

  it("asks for two returns", async () => {
    const { status, output, messages } = await lac(["diff", old]);
    expect({ status, output }).toEqual({ status: 2, output: "" });
    expect(messages).toContain("new");
  });
});
