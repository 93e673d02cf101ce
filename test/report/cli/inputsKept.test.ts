import { createHash } from "node:crypto";
import {
  cpSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, relative } from "node:path";
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js";
import { afterAll, describe, expect, it } from "vitest";
import { lac, project } from "../../lac.ts";

const folder = mkdtempSync(join(tmpdir(), "lac-kept-"));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (path: string): string => join(folder, "given", path);
/** Where links stand: beside what is given. */
const beside = (path: string): string => join(folder, path);

for (const name of ["return", "population.csv", "series", "published-pack.csv", "placements.yaml"]) {
  cpSync(join(project, "data-samples", name), at(name), { recursive: true });
}
cpSync(at("return"), at("years/2018"), { recursive: true });
cpSync(at("return"), at("before"), { recursive: true });
cpSync(join(project, "data-samples/caseload.yaml"), at("caseload.json"));
cpSync(at("placements.yaml"), at("placements.json"));
cpSync(join(project, "data-samples/caseload-people.yaml"), at("people/people.json"));
cpSync(join(project, "data-samples/caseload-care-leavers.csv"), at("people/caseload-care-leavers.csv"));
cpSync(at("return"), at("people/return"), { recursive: true });
const zip = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
for (const name of readdirSync(at("return"))) {
  await zip.add(name, new Uint8ArrayReader(readFileSync(at(`return/${name}`))));
}
writeFileSync(at("return.zip"), await zip.close());
writeFileSync(at("measures.csv"), "measure,title,unit,polarity,definition\n");
writeFileSync(at("providers.csv"), "urn\n");
writeFileSync(at("postcodes.csv"), "postcode,authority,easting,northing\n");

/** Every file below the folder, with what it holds. */
function contents(): ReadonlyMap<string, string> {
  const names = readdirSync(at("."), { recursive: true, encoding: "utf8" });
  return new Map(
    names
      .filter((name) => statSync(at(name), { throwIfNoEntry: false })?.isFile() === true)
      .sort()
      .map((name) => [
        name,
        createHash("sha256")
          .update(readFileSync(at(name)))
          .digest("hex"),
      ]),
  );
}

const figures = ["figures", "--as-at", "2019-01-21", "--measures", "cla-number"];
const check = ["check", at("return"), "--year", "2019"];

/** Each file that a command can be given, with a run that reads it. */
const inputs: readonly (readonly [file: string, args: readonly string[]])[] = [
  ["return/Episodes.csv", [...figures, at("return")]],
  ["return/Header.csv", [...figures, at("return/Header.csv"), at("return/Episodes.csv")]],
  ["years/2018/Episodes.csv", [...figures, at("years")]],
  ["return.zip", [...figures, at("return.zip")]],
  ["population.csv", [...figures, at("return"), "--population", at("population.csv")]],
  ["series/placements.csv", [...figures, at("return"), "--series", at("series/placements.csv")]],
  ["measures.csv", [...figures, at("return"), "--own-measures", at("measures.csv")]],
  ["postcodes.csv", [...figures, at("return"), "--postcodes", at("postcodes.csv")]],
  ["return/Episodes.csv", [...figures.slice(0, 3), "--trace", "cla-number", at("return")]],
  ["return/Episodes.csv", check],
  ["before/Episodes.csv", [...check, "--last-year", at("before")]],
  ["providers.csv", [...check, "--providers", at("providers.csv")]],
  ["postcodes.csv", [...check, "--postcodes", at("postcodes.csv")]],
  ["published-pack.csv", ["reconcile", at("published-pack.csv")]],
  ["caseload.json", ["project", "caseload", "--scenario", at("caseload.json")]],
  ["people/people.json", ["project", "caseload", "--scenario", at("people/people.json")]],
  ["people/caseload-care-leavers.csv", ["project", "caseload", "--scenario", at("people/people.json")]],
  ["people/return/Episodes.csv", ["project", "caseload", "--scenario", at("people/people.json")]],
  ["placements.json", ["project", "placements", at("return"), "--scenario", at("placements.json")]],
  ["return/Header.csv", ["project", "placements", at("return"), "--scenario", at("placements.json")]],
];

/** Names by which a file may be called. */
const names: readonly (readonly [how: string, name: (file: string) => string])[] = [
  ["its own name", (file) => at(file)],
  ["a path from here", (file) => relative("", at(file))],
  ["a way round", (file) => `${dirname(at(file))}/../${basename(dirname(at(file)))}/./${basename(file)}`],
  ["other capitals", (file) => join(dirname(at(file)), basename(file).toUpperCase())],
  [
    "a link to it",
    (file) => {
      rmSync(beside("link.csv"), { force: true });
      symlinkSync(at(file), beside("link.csv"));
      return beside("link.csv");
    },
  ],
  [
    "a link to its folder",
    (file) => {
      rmSync(beside("elsewhere"), { force: true });
      symlinkSync(dirname(at(file)), beside("elsewhere"));
      return join(beside("elsewhere"), basename(file));
    },
  ],
  [
    "a second name of it",
    (file) => {
      rmSync(beside("second.csv"), { force: true });
      linkSync(at(file), beside("second.csv"));
      return beside("second.csv");
    },
  ],
];

describe("a file that a command reads", () => {
  it.each(
    inputs.flatMap(([file, args]) => names.map(([how, name]) => ({ file, args, how, name, command: args[0] ?? "" }))),
  )("is not written over: $file by $command, called by $how", async ({ file, args, name }) => {
    const out = name(file);
    const before = contents();
    const { status, output, messages } = await lac([...args, "--out", out]);
    expect({ status, output }).toEqual({ status: 2, output: "" });
    expect(messages.trimEnd()).toMatch(/^--out: .*(?:is read here, and is not written over|a form that this command)/);
    expect(messages.trimEnd().split("\n")).toHaveLength(1);
    expect(contents()).toEqual(before);
  });

  it("leaves the rest of its folder free", async () => {
    mkdirSync(at("mine"));
    cpSync(at("return"), at("mine"), { recursive: true });
    const { status, messages } = await lac([...figures, at("mine"), "--out", at("mine/figures.csv")]);
    expect(status, messages).toBe(0);
    expect(readFileSync(at("mine/figures.csv"), "utf8")).toMatch(/^measure,.*\ncla-number,/);
  });
});
