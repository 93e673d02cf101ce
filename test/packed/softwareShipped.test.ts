import { execFileSync } from "node:child_process";
import { existsSync, lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { project } from "../lac.ts";

interface Component {
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly licenses?: readonly { readonly license?: { readonly id?: string }; readonly expression?: string }[];
  readonly externalReferences?: readonly { readonly type: string; readonly hashes?: readonly object[] }[];
}

interface Manifest {
  readonly name: string;
  readonly scripts?: Readonly<Record<string, string>>;
}

/** Every package that is installed, with its folder. */
function installed(): readonly { readonly folder: string; readonly manifest: Manifest }[] {
  const store = join(project, "node_modules/.pnpm");
  return readdirSync(store)
    .map((entry) => join(store, entry, "node_modules"))
    .filter((modules) => existsSync(modules))
    .flatMap((modules) =>
      readdirSync(modules).flatMap((name) =>
        name.startsWith("@")
          ? readdirSync(join(modules, name)).map((inside) => join(modules, name, inside))
          : join(modules, name),
      ),
    )
    .filter((folder) => !lstatSync(folder).isSymbolicLink() && existsSync(join(folder, "package.json")))
    .map((folder) => ({ folder, manifest: JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) }));
}

/** What pnpm runs when it installs a package, if it is allowed to. */
function runsOnInstall(folder: string, { scripts = {} }: Manifest): boolean {
  return (
    ["preinstall", "install", "postinstall"].some((name) => name in scripts) || existsSync(join(folder, "binding.gyp"))
  );
}

describe("what is installed", () => {
  it("runs a script only where that is allowed by name", () => {
    const packages = installed();
    expect(packages.map(({ manifest }) => manifest.name)).toContain("csv-parse");
    const running = packages.filter(({ folder, manifest }) => runsOnInstall(folder, manifest));
    const { allowBuilds } = parse(readFileSync(join(project, "pnpm-workspace.yaml"), "utf8"));
    expect(Object.keys(allowBuilds)).toEqual(
      expect.arrayContaining([...new Set(running.map((one) => one.manifest.name))]),
    );
  });
});

describe("the list of software that is shipped", () => {
  let components: readonly Component[];

  beforeAll(() => {
    const { scripts } = JSON.parse(readFileSync(join(project, "package.json"), "utf8"));
    const [, ...asked] = scripts.bom
      .replace(/ --out \S+/, "")
      .replaceAll('"', "")
      .split(" ");
    const text = execFileSync("npx", ["-y", "pnpm@12.21.0", ...asked], {
      cwd: project,
      encoding: "utf8",
      maxBuffer: 2 ** 26,
    });
    const list = JSON.parse(text);
    expect(list.bomFormat).toBe("CycloneDX");
    components = list.components;
  });

  it("has each library that a package of ours asks for, in the version asked for", () => {
    const listed = new Set(components.map(({ purl }) => decodeURIComponent(purl)));
    for (const name of ["core", "charts", "document", "notebook", "report"]) {
      const { dependencies } = JSON.parse(readFileSync(join(project, "packages", name, "package.json"), "utf8"));
      for (const [library, version] of Object.entries(dependencies))
        expect(listed).toContain(`pkg:npm/${library}@${version}`);
    }
  });

  it("says of each where it comes from, with the hash of what was fetched", () => {
    for (const { purl, externalReferences = [] } of components) {
      if (purl.startsWith("pkg:npm/%40lac-analytics/")) continue;
      const fetched = externalReferences.filter(({ hashes = [] }) => hashes.length > 0);
      expect([purl, fetched.map(({ type }) => type)]).toEqual([purl, ["distribution"]]);
    }
  });

  it("says of each its licence, none of which reaches to what a council writes with it", () => {
    const free = /^(?:MIT|ISC|0BSD|Unlicense|BSD-[23]-Clause|Apache-2\.0|MPL-2\.0|OFL-1\.1)(?: AND (?:MIT|OFL-1\.1))*$/;
    const others = components.flatMap(({ name, licenses = [] }) => {
      const said = licenses.map(({ license, expression }) => expression ?? license?.id ?? "").join(" AND ");
      return free.test(said) ? [] : [name];
    });
    expect(others).toEqual([]);
  });
});
