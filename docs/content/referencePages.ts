import { resolve } from "node:path";
import type { Block } from "@lac-analytics/document";
import type { PublicDoor, PublicExport } from "../reference/PublicDoor.ts";
import { publicDoors } from "../reference/publicDoors.ts";
import { code, codeRun, heading, list, paragraph } from "../site/blocks.ts";
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
      ...atHandBlocks(exports),
      ...partOf("Functions", functions),
      ...partOf("Types and constants", others),
    ],
    places: exports.map((one) => ({ title: one.name, anchor: one.name })),
  };
}

/** What an example may use without making it. */
const atHand = {
  care: "the sample return, as readReturnFrom gives it",
  source: "what the cells of a notebook are computed from, here on the sample",
  notebooks: "the path of the folder that holds the notebooks",
} as const;

/** What the examples of a door call by a name that none of them makes; nothing where there is no such example. */
function atHandBlocks(exports: readonly PublicExport[]): readonly Block[] {
  const examples = exports.flatMap(({ comment }) => comment.split(/^@example$/m).slice(1));
  const used = Object.entries(atHand).filter(([name]) => examples.some((example) => usesAtHand(example, name)));
  if (used.length === 0) return [];
  return [
    paragraph("What examples on this page use, and do not make themselves:"),
    list(used.map(([name, meaning]) => [codeRun(name), ` is ${meaning}`])),
  ];
}

/** Whether an example has a name in its code, texts and comments left out, which it makes nowhere itself. */
function usesAtHand(example: string, name: string): boolean {
  const bare = example.replaceAll(/"(?:[^"\\]|\\.)*"/g, '""').replaceAll(/\/\/.*$/gm, "");
  const isMade = new RegExp(`const ${name}\\b|\\b${name} }`).test(bare);
  return !isMade && new RegExp(`(?<![.\\w])${name}(?![\\w:])`).test(bare);
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
