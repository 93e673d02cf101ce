import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { InputError } from "@lac-analytics/core";
import { findNotebooks } from "@lac-analytics/notebook/node";
import { type Notebook, proseFault, proseModule } from "@lac-analytics/notebook/render";
import type { Plugin } from "esbuild";
import { notebookOnDisk } from "../build/notebookOnDisk.ts";

const place = "held-prose";

/** Puts the notebooks of a folder into a bundle, with their prose compiled. */
export function notebooksInto(notebooksFolder: string): Plugin {
  const notebooks = findNotebooks(notebooksFolder, []);
  return {
    name: "notebooks-into",
    setup: (build) => {
      build.onLoad({ filter: /[\\/]heldNotebooks\.[jt]s$/ }, async () => ({
        contents: await moduleOf(notebooks),
        resolveDir: notebooksFolder,
      }));
      build.onResolve({ filter: new RegExp(`^${place}:`) }, ({ path }) => ({
        path: path.slice(place.length + 1),
        namespace: place,
      }));
      build.onLoad({ filter: /.*/, namespace: place }, async ({ path }) => {
        const notebook = notebooks.find(({ name }) => name === path);
        return { contents: notebook === undefined ? "" : await proseOf(notebook) };
      });
    },
  };
}

async function proseOf(notebook: Notebook): Promise<string> {
  try {
    return proseModule(await readFile(join(notebook.folder, "report.mdx"), "utf8"));
  } catch (error) {
    throw new InputError(proseFault(notebook, error));
  }
}

async function moduleOf(notebooks: readonly Notebook[]): Promise<string> {
  const imports = notebooks.map(
    ({ name }, at) =>
      `import * as cells${at} from ${JSON.stringify(`./${name}/cells.ts`)};\nimport * as prose${at} from ${JSON.stringify(`${place}:${name}`)};\n`,
  );
  const held = await Promise.all(
    notebooks.map(async (notebook, at) => {
      const parts = notebookOnDisk(notebook);
      const [author, code] = await Promise.all([parts.author(), parts.code()]);
      return `{ name: ${JSON.stringify(notebook.name)}, cells: cells${at}, prose: prose${at}, author: ${JSON.stringify(author)}, code: ${JSON.stringify(code)} }`;
    }),
  );
  return `${imports.join("")}export const heldNotebooks = [${held.join(", ")}];\n`;
}
