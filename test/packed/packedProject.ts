import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { project } from "../lac.ts";
import { type ProgramRun, runProgram } from "../runProgram.ts";

/** A package as it was packed. */
export interface PackedPackage {
  readonly name: string;
  readonly archive: string;
  /** where it was unpacked */
  readonly folder: string;
  /** the paths of its files, from that folder */
  readonly files: readonly string[];
  readonly manifest: PackedManifest;
}

/** What is looked at of a manifest. */
export interface PackedManifest {
  readonly version: string;
  readonly description?: string;
  readonly keywords?: readonly string[];
  readonly license?: string;
  readonly engines?: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, Readonly<Record<string, string>> | string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Every package packed, and a folder outside the workspace that has them and what they declare, and no more. */
export interface PackedProject {
  readonly packages: readonly PackedPackage[];
  readonly folder: string;
  /** a council's own folder, which the checkout made */
  readonly home: string;
  readonly remove: () => void;
}

/** Where the machine's own programs are, without those of the workspace. */
const ofMachine = (process.env.PATH ?? "").split(delimiter).filter((folder) => !folder.includes("node_modules"));

/** The Node of the machine, beside the one that runs the tests. */
export const machineNode: string | undefined = ofMachine
  .map((folder) => join(folder, "node"))
  .find((path) => existsSync(path));

/** Runs a program of the machine in a folder, as somebody does who never heard of the workspace. */
export function runIn(folder: string, program: string, args: readonly string[]): Promise<ProgramRun> {
  const plain = Object.entries(process.env).filter(([name]) => !/^(?:npm_|NODE_)/.test(name));
  const env = { ...Object.fromEntries(plain), PATH: ofMachine.join(delimiter) };
  return runProgram(program, args, { cwd: folder, env });
}

/**
 * Makes a council's own folder, for which every package is packed with npm, and unpacks the archives where an installation would have them, in a folder outside the
 * workspace. What they declare of others is linked from the workspace's store: there is no network to fetch it by, and
 * what is not declared is not there.
 */
export async function packProject(): Promise<PackedProject> {
  const whole = mkdtempSync(join(tmpdir(), "lac-packed-"));
  const remove = (): void => rmSync(whole, { recursive: true, force: true, maxRetries: 3 });
  try {
    const folder = join(whole, "project");
    const home = join(whole, "home");
    await required(project, process.execPath, [join(project, "packages/report/bin/lac.cjs"), "init", home]);
    const packages = await unpack(join(home, "release"), join(folder, "node_modules"));
    for (const { name, manifest } of packages) linkOthers(name, manifest, join(folder, "node_modules"));
    return { packages, folder, home, remove };
  } catch (error) {
    remove();
    throw error;
  }
}

async function unpack(release: string, modules: string): Promise<readonly PackedPackage[]> {
  const names = readdirSync(join(project, "packages"));
  const packed: PackedPackage[] = [];
  for (const each of names) {
    const name = `@lac-analytics/${each}`;
    const archive = join(release, `lac-analytics-${each}-${versionOf(each)}.tgz`);
    const folder = join(modules, name);
    mkdirSync(folder, { recursive: true });
    await required(folder, "tar", ["-xzf", archive, "--strip-components", "1"]);
    const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const files = found.map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    );
    packed.push({ name, archive, folder, files, manifest: manifestIn(folder) });
  }
  return packed;
}

function versionOf(name: string): string {
  const { version }: { readonly version: string } = JSON.parse(
    readFileSync(join(project, "packages", name, "package.json"), "utf8"),
  );
  return version;
}

function manifestIn(folder: string): PackedManifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
}

/** Links the packages of others that one of ours declares to where the workspace has them. */
function linkOthers(name: string, { dependencies = {} }: PackedManifest, modules: string): void {
  const source = join(project, "packages", name.replace("@lac-analytics/", ""), "node_modules");
  for (const other of Object.keys(dependencies)) {
    if (other.startsWith("@lac-analytics/")) continue;
    const there = realpathSync(join(source, other));
    const link = join(modules, other);
    if (existsSync(link)) {
      if (realpathSync(link) !== there) throw new Error(`two packages declare different versions of ${other}`);
      continue;
    }
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(there, link, "junction");
  }
}

async function required(folder: string, program: string, args: readonly string[]): Promise<void> {
  const { status, messages } = await runIn(folder, program, args);
  if (status !== 0) throw new Error(`${program} ${args[0]}: ${messages}`);
}
