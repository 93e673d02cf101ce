import type { ImportDeclaration } from "estree";
import { type ProsePlace, proseError } from "./ProseNode.ts";
import type { ProseTree } from "./ProseTree.ts";

/**
 * Loads what prose imports from a file or a package.
 *
 * @throws {Error} with the reason after "it imports …,", such as "which is not there"
 */
export type LoadImport = (from: string) => Promise<Readonly<Record<string, unknown>>>;

/** For prose that can reach nothing but its cells. */
export const loadNothing: LoadImport = async () => {
  throw new Error("which cannot be reached from here");
};

/**
 * What prose imports, by the names that it has for it there.
 *
 * @throws {Error} with its place, if a file or a name is not there, or the prose exports something
 */
export async function importedNames(
  tree: ProseTree,
  load: LoadImport,
): Promise<readonly (readonly [string, unknown])[]> {
  const names: (readonly [string, unknown])[] = [];
  for (const { data, position } of (tree.children ?? []).filter(({ type }) => type === "mdxjsEsm")) {
    for (const statement of data?.estree?.body ?? []) {
      const place = { line: statement.loc?.start.line ?? position?.start.line };
      if (statement.type !== "ImportDeclaration")
        throw proseError("it exports something, which nobody can import", place);
      names.push(...(await namesOf(statement, load, place)));
    }
  }
  return names;
}

async function namesOf(
  { source, specifiers }: ImportDeclaration,
  load: LoadImport,
  place: ProsePlace,
): Promise<readonly (readonly [string, unknown])[]> {
  const from = String(source.value);
  const module = await load(from).catch((error: unknown) => {
    throw proseError(`it imports "${from}", ${error instanceof Error ? error.message : String(error)}`, place);
  });
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
