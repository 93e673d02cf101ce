import { createRequire } from "node:module";
import { dirname, extname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { keptBundle, type MadeBundle, type ModelBundle } from "./keptBundle.ts";
import { licencesOf } from "./licencesOf.ts";
import { manifestsOf } from "./manifestsOf.ts";
import { unusedOfVega } from "./unusedOfVega.ts";

let bundled: Promise<ModelBundle> | undefined;

/**
 * The script of the interactive page, with all that it needs of core, charts and Vega in one text. It is made once, and
 * kept beside the libraries until one of the files that it is made of is another.
 */
export function bundleModel(): Promise<ModelBundle> {
  const place = new URL(`../../node_modules/.cache/model${extname(import.meta.url)}.json`, import.meta.url);
  bundled ??= keptBundle(fileURLToPath(place), performance.timeOrigin, bundle);
  return bundled;
}

async function bundle(): Promise<MadeBundle> {
  const { build } = await import("esbuild");
  const ofPage = (name: string): string =>
    fileURLToPath(new URL(`./browser/${name}${extname(import.meta.url)}`, import.meta.url));
  const folder = dirname(ofPage("modelPage"));
  const { outputFiles, metafile } = await build({
    entryPoints: [ofPage("modelPage")],
    // not that in which the process began, which may be gone by now
    absWorkingDir: folder,
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    minify: true,
    legalComments: "none",
    logLevel: "error",
    alias: {
      ...Object.fromEntries(unusedOfVega.map((part) => [`vega-${part}`, ofPage("noTransforms")])),
      "docx/layout": ofPage("noLayout"),
    },
  });
  const held = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.keys(inputs).map((file) => resolve(folder, file)),
  );
  const inputs = Object.keys(metafile.inputs).map((file) => resolve(folder, file));
  const licences = await licencesOf(held);
  return {
    script: (outputFiles[0]?.text ?? "").trimEnd(),
    licences: licences.text,
    // those that are bundled, what says how they are found and under which terms, what they are bundled with, and how
    files: [
      ...new Set([...inputs, ...manifestsOf(inputs), ...licences.files]),
      createRequire(import.meta.url).resolve("esbuild"),
      ...["./bundleModel", "./licencesOf", "./manifestsOf", "./unusedOfVega"].map((name) =>
        fileURLToPath(new URL(`${name}${extname(import.meta.url)}`, import.meta.url)),
      ),
    ],
  };
}
