import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { InputError } from "@lac-analytics/core";
import { findNotebooks } from "@lac-analytics/notebook/node";
import { type Notebook, proseFault, proseModule } from "@lac-analytics/notebook/render";
import type { Plugin } from "esbuild";
import { notebookOnDisk } from "../build/notebookOnDisk.ts";

const place = "held-prose";
const picturePlace = "held-picture";

/** Puts the notebooks of a folder into a bundle, with their prose compiled and the pictures that it names. */
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
      build.onResolve({ filter: new RegExp(`^${picturePlace}:`) }, ({ path }) => ({
        path: path.slice(picturePlace.length + 1),
        namespace: picturePlace,
      }));
      build.onLoad({ filter: /.*/, namespace: picturePlace }, async ({ path }) => ({
        contents: await readFile(path),
        loader: "binary",
      }));
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

/**
 * The images beside a notebook that its prose or its author names, in order: no other is anybody's to pass on. Those that a
 * link leads to are among them where a report may have them.
 */
async function picturesNamed(notebook: Notebook): Promise<readonly string[]> {
  const { folder } = notebook;
  const texts = await Promise.all(
    ["report.mdx", "author.md"].map((file) => readFile(join(folder, file), "utf8").catch(() => "")),
  );
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  return files
    .filter((file) => (file.isFile() || file.isSymbolicLink()) && /\.(?:png|svg)$/i.test(file.name))
    .map((file) => relative(folder, join(file.parentPath, file.name)).replaceAll(sep, "/"))
    .filter((path) => texts.some((text) => text.includes(path)) && isBeside(notebook, path))
    .sort();
}

function isBeside(notebook: Notebook, path: string): boolean {
  try {
    notebookOnDisk(notebook).picture(path);
    return true;
  } catch {
    return false;
  }
}

async function moduleOf(notebooks: readonly Notebook[]): Promise<string> {
  const pictures = await Promise.all(notebooks.map(picturesNamed));
  const imports = notebooks.map(({ name, folder }, at) =>
    [
      `import * as cells${at} from ${JSON.stringify(`./${name}/cells.ts`)};\n`,
      `import * as prose${at} from ${JSON.stringify(`${place}:${name}`)};\n`,
      ...(pictures[at] ?? []).map(
        (path, number) =>
          `import picture${at}_${number} from ${JSON.stringify(`${picturePlace}:${join(folder, path)}`)};\n`,
      ),
    ].join(""),
  );
  const held = await Promise.all(
    notebooks.map(async (notebook, at) => {
      const parts = notebookOnDisk(notebook);
      const [author, code] = await Promise.all([parts.author(), parts.code()]);
      const named = (pictures[at] ?? []).map((path, number) => `${JSON.stringify(path)}: picture${at}_${number}`);
      return `{ name: ${JSON.stringify(notebook.name)}, cells: cells${at}, prose: prose${at}, author: ${JSON.stringify(author)}, code: ${JSON.stringify(code)}, files: ${JSON.stringify(parts.files())}, pictures: { ${named.join(", ")} } }`;
    }),
  );
  return `${imports.join("")}export const heldNotebooks = [${held.join(", ")}];\n`;
}
