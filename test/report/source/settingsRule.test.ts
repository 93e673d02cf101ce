import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readScenarioText } from "@lac-analytics/core/project";
import { describe, expect, it } from "vitest";
import {
  settingsRule,
  settingsSchema,
  type WrittenSettings,
} from "../../../packages/report/src/source/settingsRule.ts";
import { project } from "../../lac.ts";

const file = "notebooks/settings.json";
const needed = ['"authority": "E06000056"', '"data": ["../return"]', '"asAt": "2025-03-31"'];
const least = ['"council": "Any Council"', ...needed, '"population": "../population.csv"'];

/** Reads settings of a key on each line, from the second line on. */
function read(...keys: readonly string[]): WrittenSettings {
  const text = `{\n  ${keys.join(",\n  ")}\n}`;
  return settingsRule.read(readScenarioText(text, file), { file, path: "", whole: "the file" });
}

describe("the settings of reports", () => {
  it("need the code of a council, a return and a date; all else may be left out", () => {
    expect(read(...least)).toMatchObject({ council: "Any Council", authority: "E06000056", data: ["../return"] });
    expect(read(...least).internal).toBeUndefined();
    expect(read(...needed)).toMatchObject({ council: undefined, population: undefined });
    for (const left of needed) {
      const key = left.split('"')[1];
      expect(() => read(...needed.filter((line) => line !== left))).toThrow(
        `notebooks/settings.json line 1: the file has no ${key}; add it.`,
      );
    }
  });

  it.each(["E06000017", "857", "Rutland", "Rutland County Council"])("know the authority %s by its code", (text) => {
    const settings = least.map((line) => (line.startsWith('"authority"') ? `"authority": "${text}"` : line));
    expect(read(...settings).authority).toBe("E06000017");
  });

  it("may name authors, a logo and colours, and the files of series", () => {
    expect(
      read(
        ...least,
        '"authors": ["A. Author", "Performance team"]',
        '"logo": {"file": "logo.svg", "alternativeText": "Any Council"}',
        '"colours": ["#00703c", "#B58840"]',
        '"series": ["../series"]',
        '"ownMeasures": ["../own-measures.csv"]',
        '"files": {"action-plan": "../plan.csv"}',
        '"nationalFiles": {"lait": "../lait.csv"}',
        '"dataNote": ""',
        '"internal": true',
        '"$schema": "./settings.schema.json"',
      ),
    ).toMatchObject({
      authors: ["A. Author", "Performance team"],
      logo: { file: "logo.svg", alternativeText: "Any Council" },
      colours: ["#00703C", "#B58840"],
      series: ["../series"],
      ownMeasures: ["../own-measures.csv"],
      files: { "action-plan": "../plan.csv" },
      nationalFiles: { lait: "../lait.csv" },
      dataNote: "",
      internal: true,
    });
  });

  it.each([
    [
      '"councl": "B"',
      'the file has the key "councl", which means nothing there; council is there already; take one of the two out',
    ],
    ['"seris": ["a"]', 'the file has the key "seris", which means nothing there; write series if that is meant: "'],
    ['"datanote": "B"', 'the file has the key "datanote", which means nothing there; write dataNote if that is meant'],
    ['"internal": "yes"', 'internal is "yes" but must be true or false, without quotation marks'],
    ['"internal": 1', "internal is 1 but must be true or false, without quotation marks"],
    ['"authors": "A. Author"', 'authors is "A. Author" but must be a list, each of it a person or a team'],
    ['"authors": [""]', 'authors[1] is "" but must be a person or a team'],
    ['"logo": "logo.svg"', 'logo is "logo.svg" but must be a set of keys, with file and alternativeText'],
    ['"logo": {"file": "a.svg"}', "logo has no alternativeText; add it"],
    [
      '"logo": {"file": "a.svg", "alt": "A"}',
      'logo has the key "alt", which means nothing there; write alternativeText',
    ],
    ['"colours": ["green"]', 'colours[1] is "green" but must be a hash and six hexadecimal digits, such as #12436D'],
    [
      '"colours": ["#FFDD00"]',
      "colours[1] is #FFDD00, which is too pale: its contrast with white is 1.3, and the first",
    ],
    ['"colours": ["#00703C", "#FFDD00"]', "colours[2] is #FFDD00, which is too pale: its contrast with white is 1.3"],
    ['"colours": []', "colours is an empty list but must be a list of one to four colours"],
    [
      '"files": {"Action plan": "a.csv"}',
      'files has the name "Action plan" but must be a set of names of small letters',
    ],
    ['"files": ["a.csv"]', "files is a list but must be a set of names"],
    ['"nationalFiles": {"lait": true}', "nationalFiles.lait is true but must be a path"],
    ['"council": "B"', '"council" is there already on line 2; keep one'],
  ])("refuse %s, naming file, line and key", (line, fault) => {
    const reading = () => read(...least, line);
    expect(reading).toThrow("notebooks/settings.json line 7: ");
    expect(reading).toThrow(fault);
  });

  it.each([
    ['"authority": "Rutlnd"', 'authority cannot be read, for there is no English authority "Rutlnd"; write Rutland if'],
    [
      '"authority": ""',
      'authority is "" but must be the authority\'s GSS code, such as E06000017, its three digits or its name',
    ],
    ['"asAt": "31/03/2025"', 'asAt is "31/03/2025" but must be a date as YYYY-MM-DD'],
    ['"data": "../return"', 'data is "../return" but must be a list'],
    ['"council": ""', 'council is "" but must be the council\'s name'],
  ])("refuse %s in place of what it must be", (line, fault) => {
    const key = line.split(":")[0] ?? "";
    expect(() => read(...least.map((other) => (other.startsWith(`${key}:`) ? line : other)))).toThrow(fault);
  });

  it("are described to editors by the file beside them", () => {
    const schema = JSON.parse(readFileSync(join(project, "notebooks/settings.schema.json"), "utf8"));
    expect(schema).toEqual(settingsSchema);
    const settings = JSON.parse(readFileSync(join(project, "notebooks/settings.json"), "utf8"));
    expect(settings.$schema).toBe("./settings.schema.json");
  });
});
