import { SourceMap, type SourceMapping } from "node:module";
import { basename, dirname, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Script } from "node:vm";
import type { BuildFailure, OutputFile, Plugin } from "esbuild";
import { packageAt } from "./packageAt.ts";

/** A place in a file beside a module. */
export interface ModulePlace {
  /** the file, as it is called from the folder of the module */
  readonly file: string;
  /** from one */
  readonly line: number;
  /** from one */
  readonly column: number;
}

/** A module that can be run. */
export interface LoadedModule {
  /** runs it, and gives what it exports */
  readonly run: () => Readonly<Record<string, unknown>>;
  /** the places in it, and in what it imports beside it, through which an error came, the innermost first */
  readonly placesIn: (error: unknown) => readonly ModulePlace[];
}

/** Why a module cannot be loaded, in half a sentence, and where, as far as it is known. */
export interface ModuleFault {
  readonly fault: string;
  readonly places: readonly ModulePlace[];
}

/**
 * Loads a module that is written in TypeScript with all that it imports beside it, as it stands on disk now: Node runs
 * TypeScript only from 22.18 on, and keeps what it has once read. Packages are those of this process.
 *
 * @param file an absolute path
 */
export async function loadModule(file: string): Promise<LoadedModule | ModuleFault> {
  const folder = dirname(file);
  const made = await compiled(file);
  if ("fault" in made) return made;
  const { code, map, packages } = made;
  const loaded = new Map<string, unknown>();
  for (const name of packages) loaded.set(name, await packageAt(name));
  const name = `loaded:${file}`;
  const origins = new SourceMap(JSON.parse(map));
  const script = new Script(`(function (require, module) {${code}\n})`, { filename: name });
  return {
    run: () => {
      const module: { exports: Readonly<Record<string, unknown>> } = { exports: {} };
      script.runInThisContext()((wanted: string) => loaded.get(wanted), module);
      return module.exports;
    },
    placesIn: (error) => {
      const stack = error instanceof Error ? (error.stack ?? "") : "";
      return stack.split("\n").flatMap((frame) => {
        const [, line, column] = /:(\d+):(\d+)\)?$/.exec(frame.includes(name) ? frame : "") ?? [];
        if (line === undefined) return [];
        const origin: Partial<SourceMapping> = origins.findEntry(Number(line) - 1, Number(column) - 1);
        if (origin.originalSource === undefined) return [];
        const { originalSource, originalLine = 0, originalColumn = 0 } = origin;
        return [
          {
            file: relative(folder, resolve(folder, originalSource)),
            line: originalLine + 1,
            column: originalColumn + 1,
          },
        ];
      });
    },
  };
}

interface CompiledModule {
  readonly code: string;
  readonly map: string;
  /** addresses of the packages that it imports */
  readonly packages: readonly string[];
}

async function compiled(file: string): Promise<CompiledModule | ModuleFault> {
  const { build } = await import("esbuild");
  const folder = dirname(file);
  try {
    const { outputFiles, metafile } = await build({
      absWorkingDir: folder,
      entryPoints: [basename(file)],
      outfile: `${file}.js`,
      bundle: true,
      write: false,
      metafile: true,
      format: "cjs",
      platform: "node",
      target: "node20",
      sourcemap: "external",
      sourcesContent: false,
      supported: { "dynamic-import": false },
      tsconfigRaw: {},
      plugins: [packagesApart],
      logLevel: "silent",
    });
    const imports = Object.values(metafile.outputs).flatMap((output) => output.imports);
    return {
      code: textOf(outputFiles, ".js"),
      map: textOf(outputFiles, ".map"),
      packages: [...new Set(imports.flatMap(({ path, external }) => (external === true ? [path] : [])))],
    };
  } catch (error) {
    return faultOf(error);
  }
}

/** Leaves packages out of what is compiled, each by its address, so that there is one of each in the process. */
const packagesApart: Plugin = {
  name: "packages-apart",
  setup: (build) => {
    build.onResolve({ filter: /^[^./]/ }, async ({ path, pluginData, ...from }) => {
      if (pluginData === packagesApart || from.kind === "entry-point") return undefined;
      const found = await build.resolve(path, { ...from, pluginData: packagesApart });
      if (found.errors.length > 0) return { errors: found.errors };
      return { path: found.external ? found.path : pathToFileURL(found.path).href, external: true };
    });
  },
};

function textOf(files: readonly OutputFile[], ending: string): string {
  return files.find(({ path }) => path.endsWith(ending))?.text ?? "";
}

function faultOf(error: unknown): ModuleFault {
  const { errors }: Partial<BuildFailure> = error instanceof Error ? error : {};
  const first = errors?.[0];
  if (first === undefined) throw error;
  const { text, location } = first;
  return {
    fault: text.replace(/\.$/, ""),
    places: location === null ? [] : [{ file: location.file, line: location.line, column: location.column + 1 }],
  };
}
