import { existsSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Plugin } from "esbuild";
import { manifestsOf } from "../model/manifestsOf.ts";
import { programModule } from "./keptProgram.ts";

/** What is run, and the threads that it starts: modules by the folder of their package and their place in it. */
const modulesRun = [
  programModule,
  "report/dist/build/documentWorker",
  "report/dist/build/drawingWorker",
  "report/dist/preview/previewWorker",
];

/** What stays where it is: libraries that are not JavaScript alone, and those that one may do without. */
const apart = /^(?:@resvg\/resvg-js|@myriaddreamin\/typst-ts-node-compiler|esbuild|arquero|canvas)$/;

const { resolve: pathOf } = createRequire(import.meta.url);

/** The files of a program, by absolute paths. */
export interface MadeProgram {
  /** those of which any other makes another program */
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
}

/**
 * Makes one piece of all built modules of `lac`, with the libraries, in a folder that is there.
 *
 * @param place an absolute path
 */
export async function makeProgram(place: string): Promise<MadeProgram> {
  const { build } = await import("esbuild");
  const folders = ownFolders();
  const modules = new Map([...folders].flatMap(([name, folder]) => modulesOf(name, folder)));
  const { metafile } = await build({
    entryPoints: Object.fromEntries(modules),
    outdir: place,
    outExtension: { ".js": ".mjs" },
    // not that in which the process began, which may be gone by now
    absWorkingDir: place,
    bundle: true,
    splitting: true,
    metafile: true,
    format: "esm",
    platform: "node",
    target: "node20",
    // by these a fault tells in which file it arose
    sourcemap: "external",
    sourcesContent: false,
    // libraries that are no ES modules ask for what Node has
    banner: {
      js: 'import { createRequire as requireOf } from "node:module"; const require = requireOf(import.meta.url);',
    },
    tsconfigRaw: {},
    plugins: [librariesApart, packagesWithin(place, modules), addresses(place, folders)],
    logLevel: "silent",
  });
  const inputs = Object.keys(metafile.inputs).map((file) => resolve(place, file));
  const outputs = Object.keys(metafile.outputs).filter((file) => !file.endsWith(".map"));
  const how = ["makeProgram", "keepProgram", "keptProgram", "lac"].map((name) =>
    fileURLToPath(new URL(`./${name}.js`, import.meta.url)),
  );
  // what is installed is known by its manifest, since it comes and goes as a whole, and by what tells of all of it
  const built = inputs.filter((file) => !/[\\/]node_modules[\\/]/.test(file));
  return {
    inputs: [...new Set([...built, ...manifestsOf(inputs), ...installed(), ...how, pathOf("esbuild")])],
    outputs: outputs.map((file) => resolve(place, file)),
  };
}

/** What package managers write of what they have installed, in any folder above. */
function installed(): readonly string[] {
  const folders: string[] = [];
  for (let folder = fileURLToPath(import.meta.url); folder !== dirname(folder); folder = dirname(folder))
    folders.push(dirname(folder));
  const names = ["pnpm-lock.yaml", "node_modules/.modules.yaml", "node_modules/.package-lock.json"];
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).filter((file) => existsSync(file));
}

/** Where our packages stand, by their names without the scope. */
function ownFolders(): ReadonlyMap<string, string> {
  const others = ["core", "charts", "document", "notebook"].map(
    (name) => [name, dirname(dirname(pathOf(`@lac-analytics/${name}`)))] as const,
  );
  return new Map([...others, ["report", fileURLToPath(new URL("../..", import.meta.url))]]);
}

/** What is asked for of a package: its doors, through which notebooks import, and what is run. */
function modulesOf(name: string, folder: string): readonly (readonly [module: string, file: string])[] {
  const { exports }: { readonly exports: Readonly<Record<string, { readonly default: string }>> } = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8"),
  );
  const doors = Object.values(exports).map((door) => `${name}/${door.default.slice("./".length, -".js".length)}`);
  return [...doors, ...modulesRun.filter((module) => module.startsWith(`${name}/`))].map((module) => [
    module,
    `${join(folder, module.slice(name.length + 1))}.js`,
  ]);
}

/** Leaves some libraries where they are, each by its address, and so what finds packages from its own place. */
const librariesApart: Plugin = {
  name: "libraries-apart",
  setup: (build) => {
    build.onResolve({ filter: /^\.\/packageAddress\.js$/ }, ({ path, resolveDir }) => ({
      path: pathToFileURL(join(resolveDir, path)).href,
      external: true,
    }));
    build.onResolve({ filter: apart }, async ({ path, pluginData, ...from }) => {
      if (pluginData === librariesApart) return undefined;
      const found = await build.resolve(path, { ...from, pluginData: librariesApart });
      return { path: found.errors.length > 0 ? path : pathToFileURL(found.path).href, external: true };
    });
  },
};

/** Gives notebooks our packages out of the program, so that there is one of each. */
function packagesWithin(place: string, modules: ReadonlyMap<string, string>): Plugin {
  const within = [...modules].map(([module, file]) => [pathToFileURL(file).href, addressIn(place, module)]);
  const contents = `const within = new Map(${JSON.stringify(within)});
    export const packageAt = (address) => import(within.get(address) ?? address);`;
  return {
    name: "packages-within",
    setup: (build) => {
      build.onLoad({ filter: /[\\/]notebook[\\/]dist[\\/]node[\\/]packageAt\.js$/ }, () => ({ contents }));
    },
  };
}

/** Tells a module that asks for its address where it was built, as files lie beside it there; one that starts threads, where it is now. */
function addresses(place: string, folders: ReadonlyMap<string, string>): Plugin {
  return {
    name: "addresses",
    setup: (build) => {
      build.onLoad({ filter: /\.js$/ }, async ({ path }) => {
        const [name, folder] = [...folders].find(([, folder]) => path.startsWith(join(folder, "dist"))) ?? [];
        if (name === undefined || folder === undefined) return undefined;
        const code = await readFile(path, "utf8");
        if (!code.includes("import.meta.url")) return undefined;
        const module = `${name}/${relative(folder, path).slice(0, -".js".length).replaceAll("\\", "/")}`;
        const address = code.includes("new Worker(") ? addressIn(place, module) : pathToFileURL(path).href;
        return { contents: code.replaceAll("import.meta.url", JSON.stringify(address)) };
      });
    },
  };
}

function addressIn(place: string, module: string): string {
  return pathToFileURL(join(place, `${module}.mjs`)).href;
}
