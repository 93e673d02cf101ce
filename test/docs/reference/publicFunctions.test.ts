import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { publicDoors } from "../../../docs/reference/publicDoors.ts";

const root = resolve(import.meta.dirname, "../../..");

/** What a file imports from a door or from its source and calls, or hands on to be called. */
function calledBy(path: string): readonly string[] {
  const text = withoutComments(readFileSync(path, "utf8"));
  const code = text.replace(/^import\b[^;]*;/gm, "");
  const imports =
    /^import \{([^}]*)\} from "(?:@lac-analytics\/|[^"]*\/packages\/)|\bconst \{([^}]*)\} = await import\(/gm;
  return [...text.matchAll(imports)]
    .flatMap(([, taken = "", later = ""]) => `${taken},${later}`.split(","))
    .flatMap((each) => {
      const [original = "", own = original] = each.trim().split(/ as |: /);
      return original !== "" && !original.startsWith("type ") && isCalled(own, code) ? [original] : [];
    });
}

/** Code without its comments; what stands between quotation marks is none. */
function withoutComments(code: string): string {
  const quoted = /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`/;
  const comment = /\/\*.*?\*\/|\/\/[^\n]*/;
  return code.replace(new RegExp(`(${quoted.source})|${comment.source}`, "gs"), (_, text = "") => text);
}

/** Whether a name stands as a call, as an argument or as a value. */
function isCalled(name: string, code: string): boolean {
  const own = name.replaceAll("$", "\\$");
  const call = `(?<![\\w$]|[^.]\\.)${own}(?:<[^()]*>)?\\(`;
  const handed = `(?<=[(,=:?>[]\\s*)${own}(?=\\s*[),;:}\\]])`;
  return new RegExp(`${call}|${handed}`).test(code);
}

/** What tests call through the command alone, which does nothing else. */
const throughCommand = ["buildReports"];

/** The tests in a folder and below it with what helps them, as they are written. */
function testsIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === "dist" || entry.name === "node_modules") return [];
    if (entry.isDirectory()) return testsIn(join(folder, entry.name));
    return entry.name.endsWith(".ts") ? [join(folder, entry.name)] : [];
  });
}

describe("the functions that the packages give to others", () => {
  const tests = testsIn(join(root, "test"));
  const called = new Set([...tests.flatMap(calledBy), ...throughCommand]);

  it.each(publicDoors(join(root, "packages")))("are called by a test, each of them: $name", ({ exports }) => {
    const functions = exports.filter(({ declaration }) => /^(?:function |const \w+: (?:<.*>)?\()/.test(declaration));
    expect(functions.flatMap(({ name }) => (called.has(name) ? [] : [name]))).toEqual([]);
  });
});
