import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { declarationsIn } from "./declarationsIn.ts";
import type { PublicDoor, PublicExport } from "./PublicDoor.ts";

/**
 * What the packages give to whoever imports them, door by door, read from the declarations that the compiler wrote of
 * them.
 *
 * @param packagesFolder which holds the packages, built
 * @throws {Error} if a door passes on what nobody declares
 */
export function publicDoors(packagesFolder: string): readonly PublicDoor[] {
  return readdirSync(packagesFolder).flatMap((folder) => {
    const manifest: Manifest = JSON.parse(readFileSync(join(packagesFolder, folder, "package.json"), "utf8"));
    return Object.entries(manifest.exports).map(([door, { types }]) => ({
      name: `${manifest.name}${door.slice(1)}`,
      exports: exportsOf(join(packagesFolder, folder, types)).toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    }));
  });
}

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, { readonly types: string }>>;
}

function exportsOf(path: string): readonly PublicExport[] {
  const { declared, passedOn } = declarationsIn(readFileSync(path, "utf8"));
  return [...declared, ...passedOn.map(({ name, original, from }) => ({ ...found(path, original, from), name }))];
}

/** What a file passes on, from where it is declared. */
function found(path: string, name: string, from: string): PublicExport {
  if (!from.startsWith(".")) return { name, declaration: `export { ${name} } from "${from}"`, comment: "" };
  const declaring = resolve(path, "..", from.replace(/\.[jt]s$/, ".d.ts"));
  const export_ = exportsOf(declaring).find((one) => one.name === name);
  if (export_ === undefined) throw new Error(`${path} exports ${name}, which ${declaring} does not declare`);
  return export_;
}
