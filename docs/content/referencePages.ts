import { resolve } from "node:path";
import type { Block } from "@lac-analytics/document";
import type { PublicDoor, PublicExport } from "../reference/PublicDoor.ts";
import { publicDoors } from "../reference/publicDoors.ts";
import { code, heading, paragraph } from "../site/blocks.ts";
import type { DocsPage } from "../site/DocsPage.ts";
import { commentBlocks } from "./commentBlocks.ts";

/** A page for each door of the packages, with all that it gives. */
export function referencePages(): readonly DocsPage[] {
  return publicDoors(resolve(import.meta.dirname, "../../packages"))
    .filter(({ exports }) => exports.length > 0)
    .map(referencePage);
}

function referencePage({ name, exports }: PublicDoor): DocsPage {
  const isFunction = ({ declaration }: PublicExport): boolean => declaration.startsWith("function ");
  const functions = exports.filter(isFunction);
  const others = exports.filter((one) => !isFunction(one));
  return {
    name: `reference-${name.replace("@lac-analytics/", "").replaceAll("/", "-")}`,
    section: "Reference",
    title: name,
    summary: `${functions.length} ${functions.length === 1 ? "function" : "functions"}, and ${others.length} types and constants`,
    blocks: [
      code(`import { ${functions[0]?.name ?? others[0]?.name} } from "${name}";`),
      ...partOf("Functions", functions),
      ...partOf("Types and constants", others),
    ],
    places: exports.map((one) => ({ title: one.name, anchor: one.name })),
  };
}

function partOf(title: string, exports: readonly PublicExport[]): readonly Block[] {
  if (exports.length === 0) return [];
  return [heading(title), ...exports.flatMap(exportBlocks)];
}

function exportBlocks({ name, declaration, comment }: PublicExport): readonly Block[] {
  const isElsewhere = declaration.startsWith("export {");
  return [
    heading(name, { level: 3, anchor: name }),
    ...(isElsewhere ? [paragraph("From another package.")] : commentBlocks(comment)),
    code(declaration),
  ];
}
