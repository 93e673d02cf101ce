import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { ImportDeclaration } from "estree";
import { loadModule } from "../notebook/loadModule.ts";
import { type ProsePlace, proseError } from "./ProseNode.ts";
import type { ProseTree } from "./ProseTree.ts";

/**
 * What prose imports, by the names that it has for it there.
 *
 * @param address of the file with the prose
 * @throws {Error} with its place, if a file or a name is not there, or the prose exports something
 */
export async function importedNames(
  tree: ProseTree,
  address: string,
): Promise<readonly (readonly [string, unknown])[]> {
  const names: (readonly [string, unknown])[] = [];
  for (const { data, position } of (tree.children ?? []).filter(({ type }) => type === "mdxjsEsm")) {
    for (const statement of data?.estree?.body ?? []) {
      const place = { line: statement.loc?.start.line ?? position?.start.line };
      if (statement.type !== "ImportDeclaration")
        throw proseError("it exports something, which nobody can import", place);
      names.push(...(await namesOf(statement, address, place)));
    }
  }
  return names;
}

async function namesOf(
  { source, specifiers }: ImportDeclaration,
  address: string,
  place: ProsePlace,
): Promise<readonly (readonly [string, unknown])[]> {
  const from = String(source.value);
  const isFile = /^\.{0,2}\//.test(from);
  if (isFile && !existsSync(new URL(from, address)))
    throw proseError(`it imports "${from}", which is not there`, place);
  const module: Readonly<Record<string, unknown>> = isFile
    ? await exportsOf(fileURLToPath(new URL(from, address)), from, place)
    : await import(import.meta.resolve(from));
  return specifiers.map((specifier) => {
    const { name } = specifier.local;
    if (specifier.type === "ImportNamespaceSpecifier") return [name, module];
    const wanted =
      specifier.type === "ImportDefaultSpecifier"
        ? "default"
        : "name" in specifier.imported
          ? specifier.imported.name
          : String(specifier.imported.value);
    if (!(wanted in module)) throw proseError(`it imports "${wanted}", which "${from}" does not export`, place);
    return [name, module[wanted]];
  });
}

/** What a file beside the prose exports, as it stands there now. */
async function exportsOf(file: string, from: string, place: ProsePlace): Promise<Readonly<Record<string, unknown>>> {
  const module = await loadModule(file);
  if ("run" in module) return module.run();
  const [at] = module.places;
  const where = at === undefined ? "" : ` (${at.file} line ${at.line})`;
  throw proseError(`it imports "${from}", which cannot be read${where}: ${module.fault}`, place);
}
