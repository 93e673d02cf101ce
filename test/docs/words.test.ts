import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const textOf = (file: string): string => readFileSync(join(root, file), "utf8");

/** What stands between single backticks. */
function namesIn(text: string): readonly string[] {
  return [...text.matchAll(/`([^`\n]+)`/g)].map(([, name = ""]) => name);
}

describe("SECURITY.md", () => {
  const tests = namesIn(textOf("SECURITY.md")).filter((name) => name.startsWith("test/"));

  it("names a test for every promise", () => {
    const promises = textOf("SECURITY.md")
      .split("| promise")[1]
      ?.split("\n## ")[0]
      ?.split("\n")
      .slice(2)
      .filter((line) => line.startsWith("|"));
    expect(promises?.length).toBeGreaterThan(10);
    expect(promises?.filter((line) => !line.includes("`test/"))).toEqual([]);
  });

  it.each(tests)("names a test that there is: %s", (file) => {
    expect(existsSync(join(root, file)), file).toBe(true);
  });
});

describe("the reasons for dependencies in CONTRIBUTING.md", () => {
  const said = namesIn(textOf("CONTRIBUTING.md").split("| what is installed")[1] ?? "");
  const installed = readdirSync(join(root, "packages")).flatMap((folder) => {
    const {
      dependencies = {},
      peerDependencies = {},
    }: Record<string, Readonly<Record<string, string>>> = JSON.parse(textOf(`packages/${folder}/package.json`));
    return Object.keys({ ...dependencies, ...peerDependencies });
  });
  const others = new Set(installed.filter((name) => !name.startsWith("@lac-analytics/")));

  it("are given for each that a package has, and for none besides", () => {
    const ofPackages = said.filter((name) => name !== "eval");
    expect(ofPackages.toSorted()).toEqual([...others].toSorted());
  });
});

describe("the forms in which others tell of a fault", () => {
  const folder = join(root, ".github/ISSUE_TEMPLATE");

  it.each(readdirSync(folder).filter((name) => name !== "config.yml"))("asks for no child's data: %s", (name) => {
    const form = readFileSync(join(folder, name), "utf8");
    expect(form).toContain("**No child's data, please.**");
    expect(form).toContain("Nothing above is from a real child's record");
  });
});
