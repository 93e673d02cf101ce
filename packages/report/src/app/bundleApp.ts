import { dirname, extname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "esbuild";
import { licencesOf } from "../model/licencesOf.ts";
import { unusedOfVega } from "../model/unusedOfVega.ts";
import { notebooksInto } from "./notebooksInto.ts";

/** What runs in the page and in its worker. */
export interface AppBundle {
  readonly script: string;
  /** of the libraries in it */
  readonly licences: string;
}

/**
 * The script of the page and of its worker, with all that they need in one text; it is the same every time.
 *
 * @throws {InputError} in one sentence that names the notebook, if one cannot be compiled
 */
export async function bundleApp(notebooksFolder: string): Promise<AppBundle> {
  const { build } = await import("esbuild");
  const entry = fileOf("./lacPage");
  const folder = dirname(entry);
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    absWorkingDir: folder,
    bundle: true,
    write: false,
    metafile: true,
    format: "iife",
    platform: "browser",
    target: "es2022",
    minify: true,
    legalComments: "none",
    logLevel: "error",
    alias: {
      ...Object.fromEntries(unusedOfVega.map((part) => [`vega-${part}`, fileOf("../model/browser/noTransforms")])),
      "docx/layout": fileOf("../model/browser/noLayout"),
    },
    plugins: [saidToPage, notebooksInto(notebooksFolder)],
    // a worker has no document, on which some libraries count in a browser
    conditions: ["worker"],
    tsconfigRaw: {},
  });
  const files = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.keys(inputs).map((file) => resolve(folder, file)),
  );
  return { script: (outputFiles[0]?.text ?? "").trimEnd(), licences: (await licencesOf(files)).text };
}

function fileOf(name: string): string {
  return fileURLToPath(new URL(`${name}${extname(import.meta.url)}`, import.meta.url));
}

/** What the command says on the terminal is said to the page. */
const saidToPage: Plugin = {
  name: "said-to-page",
  setup: (build) => {
    build.onResolve({ filter: /\/given\/say\.[jt]s$|^\.\/say\.[jt]s$/ }, () => ({ path: fileOf("./worker/say") }));
  },
};
