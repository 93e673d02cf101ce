import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { copyFile, mkdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { InputError } from "@lac-analytics/core";
import { say } from "../given/say.ts";

/** The folder of the package that this file is of. */
const ownFolder = fileURLToPath(new URL("../..", import.meta.url));

/** Where a folder keeps the archives of a release that is on no registry. */
const keptIn = "release";

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

/**
 * What a folder asks npm for to have the release that makes it: one version, where npm says that it came from a registry.
 * Where it was installed from archives, is a checkout that never was one, or nobody can tell, as of what is installed for
 * the whole machine, the folder keeps archives and asks for these.
 *
 * @param folder gets the archives, if there must be any
 * @returns the dependencies for its `package.json`
 * @throws {InputError} if the packages must be packed and cannot be
 */
export async function pinRelease(folder: string): Promise<Readonly<Record<string, string>>> {
  const { name, version, dependencies } = manifestIn(ownFolder);
  const ours = [name, ...Object.keys(dependencies).filter((other) => other.startsWith("@lac-analytics/"))];
  const origins = ours.map(originOf);
  if (origins.every(isOfRegistry)) return { [name]: version };
  const release = join(folder, keptIn);
  await mkdir(release);
  const archives = origins.flatMap((origin) => (origin !== undefined && existsSync(origin) ? [origin] : []));
  if (archives.length < ours.length) {
    say("Packing the release, which is on no registry, so that the folder holds it; npm may take a minute.");
    return packed(ours.map(folderOf), release);
  }
  for (const archive of archives) await copyFile(archive, join(release, basename(archive)));
  return Object.fromEntries(ours.map((each, at) => [each, specOf(basename(archives[at] ?? ""))]));
}

function specOf(file: string): string {
  return `file:${keptIn}/${file}`;
}

function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
}

/** The folder of one of our packages, this one or one that it needs. */
function folderOf(name: string): string {
  if (name === manifestIn(ownFolder).name) return ownFolder;
  return dirname(dirname(createRequire(join(ownFolder, "package.json")).resolve(name)));
}

/** From where npm installed a package here: an address, or the path of an archive. Nothing where it wrote nothing down. */
function originOf(name: string): string | undefined {
  const modules = dirname(dirname(resolve(ownFolder)));
  const record = join(modules, ".package-lock.json");
  if (!existsSync(record)) return undefined;
  const { packages }: { readonly packages: Readonly<Record<string, { readonly resolved?: string }>> } = JSON.parse(
    readFileSync(record, "utf8"),
  );
  const origin = packages[`node_modules/${name}`]?.resolved;
  const [, path] = /^file:(.*\.tgz)$/.exec(origin ?? "") ?? [];
  return path === undefined ? origin : resolve(dirname(modules), path);
}

/** Whether an address is one at which a registry keeps archives. */
function isOfRegistry(origin: string | undefined): boolean {
  return origin !== undefined && /^https?:.*\/-\//.test(origin);
}

/** Packs packages: those of a checkout as they are built for it, installed ones as they are. */
async function packed(folders: readonly string[], destination: string): Promise<Readonly<Record<string, string>>> {
  const isCheckout = existsSync(join(ownFolder, "../../scripts/beforePack.mjs"));
  const scripts = isCheckout ? [] : ["--ignore-scripts"];
  await npm(["pack", ...scripts, "--pack-destination", destination, ...folders.map((folder) => `file:${folder}`)]);
  return Object.fromEntries(
    folders.map((folder) => {
      const { name, version } = manifestIn(folder);
      return [name, specOf(`${name.slice(1).replace("/", "-")}-${version}.tgz`)];
    }),
  );
}

function npm(args: readonly string[]): Promise<void> {
  return new Promise((done, failed) => {
    // on Windows npm is a script, which only a shell starts
    const child = spawn("npm", args, { stdio: ["ignore", "ignore", "pipe"], shell: process.platform === "win32" });
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
    child.once("error", ({ message }) =>
      failed(new InputError(`npm cannot be started to pack the release: ${message}.`)),
    );
    child.once("close", (status) => {
      if (status === 0) done();
      else failed(new InputError(`npm cannot pack the release: ${faultIn(said)}`));
    });
  });
}

/** What went wrong, in what npm and its scripts said: the error, or else the last that is not about npm's own log. */
function faultIn(said: string): string {
  const lines = said
    .split("\n")
    .filter((line) => line.trim() !== "" && !/complete log of this run|^npm notice/.test(line));
  return (
    lines.find((line) => /^(?:\w*Error|.*error TS\d+): /.test(line)) ??
    lines.at(-1) ??
    "nothing was said"
  ).trim();
}
