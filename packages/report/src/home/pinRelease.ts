import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { copyFile, mkdir } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { InputError } from "@lac-analytics/core";

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
 * What a folder asks npm for to have the release that makes it: one version, as of a registry. Where the release was
 * installed from archives, or is a checkout that never was one, the folder keeps the archives and asks for these.
 *
 * @param folder gets the archives, if there must be any
 * @returns the dependencies for its `package.json`
 * @throws {InputError} if the packages of a checkout cannot be packed
 */
export async function pinRelease(folder: string): Promise<Readonly<Record<string, string>>> {
  const { name, version, dependencies } = manifestIn(ownFolder);
  const ours = [name, ...Object.keys(dependencies).filter((other) => other.startsWith("@lac-analytics/"))];
  const isInstalled = basename(dirname(dirname(resolve(ownFolder)))) === "node_modules";
  if (!isInstalled) return packed(ours, join(folder, keptIn));
  const archives = ours.map((each) => [each, archiveOf(each)] as const);
  if (archives.some(([, archive]) => archive === undefined)) return { [name]: version };
  await mkdir(join(folder, keptIn));
  for (const [, archive = ""] of archives) await copyFile(archive, join(folder, keptIn, basename(archive)));
  return Object.fromEntries(archives.map(([each, archive = ""]) => [each, specOf(basename(archive))]));
}

function specOf(file: string): string {
  return `file:${keptIn}/${file}`;
}

function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
}

/** The archive from which npm installed a package here; nothing where it was none, or is gone. */
function archiveOf(name: string): string | undefined {
  const modules = dirname(dirname(resolve(ownFolder)));
  const record = join(modules, ".package-lock.json");
  if (!existsSync(record)) return undefined;
  const { packages }: { readonly packages: Readonly<Record<string, { readonly resolved?: string }>> } = JSON.parse(
    readFileSync(record, "utf8"),
  );
  const [, path] = /^file:(.*\.tgz)$/.exec(packages[`node_modules/${name}`]?.resolved ?? "") ?? [];
  if (path === undefined) return undefined;
  const archive = resolve(dirname(modules), path);
  return existsSync(archive) ? archive : undefined;
}

/** Packs packages of a checkout, which lie side by side. */
async function packed(names: readonly string[], destination: string): Promise<Readonly<Record<string, string>>> {
  await mkdir(destination);
  const folders = names.map((name) => resolve(ownFolder, "..", name.replace(/^.*\//, "")));
  await npm(["pack", "--pack-destination", destination, ...folders.map((folder) => `file:${folder}`)]);
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
      else failed(new InputError(`npm cannot pack the release: ${said.trim().split("\n").at(-1) ?? ""}`));
    });
  });
}
