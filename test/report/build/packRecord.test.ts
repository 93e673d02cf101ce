import { expect, it } from "vitest";
import { type PackRecord, packRecordText, readPackRecord } from "../../../packages/report/src/build/packRecord.ts";
import { Validator } from "./roCrate.ts";

const hash = (letter: string): string => letter.repeat(64);
const record: PackRecord = {
  asAt: "2025-03-31",
  edition: "published",
  notebooks: ["homes", "health"],
  formats: ["html", "xlsx"],
  settings: { council: 'Council of "A" & B', authority: "E06000017", dataNote: "" },
  inputs: [
    { file: "Episodes.csv", sha256: hash("a") },
    { file: "Episodes.csv", sha256: hash("b") },
    { file: "homes/cells 2.ts", sha256: hash("c") },
  ],
  software: [{ name: "@lac-analytics/core", version: "0.1.0" }],
  outputs: [
    { file: "homes.html", sha256: hash("d") },
    { file: "our paper.xlsx", sha256: hash("e") },
  ],
};

/** What a public reader of the format finds wrong, with the files that stand beside the record. */
async function faultsOf(text: string, files: readonly string[]): Promise<readonly string[]> {
  const validator = new Validator();
  validator.parseJSON(text);
  await validator.crate.resolveContext();
  validator.checkFiles(Object.fromEntries(files.map((file) => [file, { exists: true, isDir: false }])));
  await validator.validate();
  return validator.results.filter(({ status }) => status !== "success").map(({ id }) => id);
}

const files = ["homes.html", "our%20paper.xlsx"];

it("a record is a crate in which a public reader of the format finds nothing wrong", async () => {
  expect(await faultsOf(packRecordText(record), files)).toEqual([]);
});

it("that reader finds a crate without a name, without a licence, or of a file that is not there wrong", async () => {
  const text = packRecordText(record);
  expect(await faultsOf(text.replace('"license"', '"licence"'), files)).toContain("licenseRequired");
  expect(await faultsOf(text.replaceAll('"Dataset"', '"Thing"'), files)).not.toEqual([]);
  expect(await faultsOf(text, files.slice(1))).toContain("validCrateDataEntityPath");
});

it("has no property and no type that the format does not know, and leads to nothing that is not in it", async () => {
  const validator = new Validator();
  validator.parseJSON(packRecordText(record));
  await validator.crate.resolveContext();
  const graph: readonly Readonly<Record<string, unknown>>[] = JSON.parse(packRecordText(record))["@graph"];
  const words = new Set(graph.flatMap((entity) => [...Object.keys(entity), String(entity["@type"])]));
  const terms = [...words].filter((word) => !word.startsWith("@"));
  expect(terms.filter((term) => !/^http/.test(validator.crate.resolveTerm(term) ?? ""))).toEqual([]);
  const ids = graph.map((entity) => entity["@id"]);
  expect(new Set(ids).size).toBe(ids.length);
  const led = graph
    .flatMap((entity) => Object.values(entity).flat())
    .flatMap((value) => (typeof value === "object" && value !== null && "@id" in value ? [value["@id"]] : []));
  expect(led.length).toBeGreaterThan(10);
  expect(led.filter((id) => !ids.includes(id))).toEqual(["https://w3id.org/ro/crate/1.3"]);
});

it("is read as it was written", () => {
  expect(readPackRecord(packRecordText(record), "ro-crate-metadata.json")).toEqual(record);
});
