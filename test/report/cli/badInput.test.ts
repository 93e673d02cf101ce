import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { lac, project } from "../../lac.ts";

const folder = mkdtempSync(join(tmpdir(), "lac-bad-"));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);
const isPosix = process.platform !== "win32";

/** Files that are not what any command asks for, by what is wrong with them. */
const texts: Readonly<Record<string, string | Uint8Array>> = {
  "nothing.csv": "",
  "blank.csv": "\n\n \n",
  "mark-alone.csv": "\uFEFF",
  "nulls.csv": "a,b\0c\n1,2\n",
  "bytes.csv": Uint8Array.from({ length: 4000 }, (_, place) => (place * 7919 + 13 * place * place) % 256),
  "picture.csv": Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13),
  "paper.csv": "%PDF-1.7\n%âã\n1 0 obj\n",
  "page.html": "<!doctype html><html><body>hello</body></html>",
  "other.xml": "<?xml version='1.0'?><root><a>1</a></root>",
  "broken.xml": "<root><a></root>",
  "entity.xml": '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><SSDA903>&e;</SSDA903>',
  "list.json": "[1, 2, 3]",
  "object.json": '{ "a": { "b": 1 } }',
  "broken.json": '{ "a": 1,, }',
  "word.yaml": "hello",
  "list.yaml": "- a\n- b\n",
  "alias.yaml": "a: &x 1\nb: *x\n",
  "tag.yaml": "a: !!js/function 'x'\n",
  "tabs.yaml": "a:\n\tb: 1\n",
  "heading.csv": "CHILD,SEX,DOB\n",
  "columns.csv": "foo,bar,baz\n1,2,3\n",
  "twice.csv": "CHILD,CHILD,DECOM\nA,B,01/01/2018\n",
  "ragged.csv": "CHILD,DECOM,RNE\nA\nB,01/01/2018,S,C2,U1,x,y,z,,,,,,,\n",
  "open-quote.csv": 'CHILD,DECOM\n"A,01/01/2018\nB,2\n',
  "wide.csv": `${Array.from({ length: 5000 }, (_, column) => `c${column}`).join(",")}\n`,
  "escapes.csv": "CHILD,DECOM\n\u001B[2JA,\u001B]0;x\u0007\n",
  "prototype.csv": "__proto__,constructor,toString\n1,2,3\n",
  "utf16.csv": Buffer.from("\uFEFFCHILD,DECOM\nA,1\n", "utf16le"),
  "latin.csv": Buffer.from("CHILD,Näme\nA,é\n", "latin1"),
  "old-mac.csv": "a,b\r1,2\r3,4",
  "no.zip": "PK\u0003\u0004 no archive",
  "no.xlsx": "PK\u0003\u0004 no workbook",
  "old.xls": Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
};
mkdirSync(at("bad"));
for (const [name, text] of Object.entries(texts)) writeFileSync(at(`bad/${name}`), text);
mkdirSync(at("bad/empty"));
mkdirSync(at("bad/others"));
writeFileSync(at("bad/others/note.md"), "a note");
if (isPosix) {
  symlinkSync("circle.csv", at("bad/circle.csv"));
  symlinkSync("nowhere.csv", at("bad/dangling.csv"));
}

/** What is no name of a file that there is. */
const names = ["missing.csv", "none/missing.csv", "nothing.csv/below.csv", `${"a".repeat(300)}.csv`, "two\nlines.csv"];
const hostile = ["\u001B[2Jescape.csv", "null\0.csv", "right\u202Eto left.csv"];
const paths = [
  ...readdirSync(at("bad")).map((name) => at(`bad/${name}`)),
  ...[...names, ...hostile].map((name) => at(`bad/${name}`)),
  ...(isPosix ? ["/dev/null", "/dev/zero"] : []),
  "",
];

const care = at("return");
mkdirSync(care);
writeFileSync(
  join(care, "Header.csv"),
  "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nA1,1,01/02/2008,WBRI,,,\nB2,2,03/04/2010,WBRI,,,\n",
);
writeFileSync(
  join(care, "Episodes.csv"),
  "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\nA1,01/05/2018,S,C2,N1,U4,PR1,,,,,,\nB2,01/06/2018,S,C2,N1,U4,PR1,,,,,,\n",
);
const scenario = at("scenario.yaml");
writeFileSync(
  scenario,
  "from: 2019-04-01\nmonths: 3\nreference: { from: 2018-04-01, to: 2019-03-31 }\nsimulations: 100\n",
);
const series = join(project, "data-samples/series/placements.csv");

/** A scenario beside which a file of people is named. */
function peopleIn(key: string, path: string): string {
  const file = at(`people-${key}.json`);
  const people = { [key]: path };
  writeFileSync(file, JSON.stringify({ from: "2019-04-01", months: 3, young_people: { people }, advisers: 7 }));
  return file;
}

const figures = ["figures", care, "--as-at", "2019-01-21", "--measures", "cla-number,cla-rate"];
const check = ["check", care, "--year", "2019"];

/** Every place on the command line where a file is named. */
const places: readonly (readonly [where: string, args: (path: string) => readonly string[]])[] = [
  ["figures", (path) => ["figures", path, "--as-at", "2019-01-21", "--measures", "cla-number"]],
  ["figures, beside a return", (path) => [...figures, path]],
  ["figures --population", (path) => [...figures, "--population", path, "--authority", "E06000056"]],
  ["figures --series", (path) => [...figures, "--series", path]],
  ["figures --own-measures", (path) => [...figures, "--series", series, "--own-measures", path]],
  ["figures --postcodes", (path) => [...figures, "--postcodes", path]],
  ["check", (path) => ["check", path]],
  ["check --format html", (path) => ["check", path, "--format", "html"]],
  ["check --last-year", (path) => [...check, "--last-year", path]],
  ["check --providers", (path) => [...check, "--providers", path]],
  ["check --postcodes", (path) => [...check, "--postcodes", path]],
  ["reconcile", (path) => ["reconcile", path]],
  ["project caseload --scenario", (path) => ["project", "caseload", "--scenario", path]],
  ["a list of care leavers", (path) => ["project", "caseload", "--scenario", peopleIn("care_leavers", path)]],
  ["the return of young people", (path) => ["project", "caseload", "--scenario", peopleIn("return", path)]],
  ["project placements", (path) => ["project", "placements", path, "--scenario", scenario]],
  ["project placements --scenario", (path) => ["project", "placements", care, "--scenario", path]],
];

/** What nobody should read: a stack, a system's code, a value that has no words; and what a terminal would obey. */
const raw =
  /\n\s+at |a fault of its own|\bE(?:NOENT|ISDIR|NOTDIR|ACCES|LOOP|NAMETOOLONG|INVAL|IO)\b|Error:|\[object|undefined|NaN/;
const obeyed = /[^\P{Cc}\n\r\t]|[\p{Cf}\p{Cs}]/u;

describe("a file that cannot be used", () => {
  it.each(places)("is said in a sentence, and leaves nothing behind: %s", async (_, args) => {
    const faults: string[] = [];
    for (const path of paths) {
      const before = readdirSync(folder, { recursive: true }).length;
      const given = args(path);
      const made = readdirSync(folder, { recursive: true }).length;
      const { status, output, messages } = await lac(given);
      const lines = messages.trimEnd().split("\n");
      const said = `${JSON.stringify(path.slice(folder.length))}: ${status}: ${messages.slice(0, 500)}`;
      if (status === null || status > 2) faults.push(`no status: ${said}`);
      if (status === 2 && (output !== "" || !/^[^ ].*\.$/.test(lines.at(-1) ?? "")))
        faults.push(`no sentence: ${said}`);
      if (raw.test(messages)) faults.push(`raw: ${said}`);
      if (obeyed.test(messages) || obeyed.test(output)) faults.push(`hidden characters: ${said}`);
      if (readdirSync(folder, { recursive: true }).length !== Math.max(before, made))
        faults.push(`left behind: ${said}`);
    }
    expect(faults).toEqual([]);
  });

  it("is not written over where it is named as the output too", () => {
    expect(readFileSync(at("bad/columns.csv"), "utf8")).toBe(texts["columns.csv"]);
  });
});
