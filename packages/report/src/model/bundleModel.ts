import { dirname, extname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { licencesOf } from "./licencesOf.ts";
import { unusedOfVega } from "./unusedOfVega.ts";

let bundled: Promise<ModelBundle> | undefined;

/** What is written into an interactive page. */
export interface ModelBundle {
  readonly script: string;
  /** of the libraries in the script */
  readonly licences: string;
}

/**
 * The script of the interactive page, with all that it needs of core, charts and Vega in one text. It is made once in a
 * process, and is the same every time.
 */
export function bundleModel(): Promise<ModelBundle> {
  bundled ??= bundle();
  return bundled;
}

async function bundle(): Promise<ModelBundle> {
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
  return { script: (outputFiles[0]?.text ?? "").trimEnd(), licences: await licencesOf(held) };
}
