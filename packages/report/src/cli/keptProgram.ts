import { readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { stampOf } from "../model/stampOf.ts";

/** `lac` in one piece, as it is kept. */
export interface KeptProgram {
  /** the absolute path of what it was made in: in a copy it would run what the original was */
  readonly madeIn: string;
  /** the folder that holds it, by its name among those of before */
  readonly folder: string;
  /** files by absolute paths, each with what tells it from any other that stands there later: what it was made of, and its own */
  readonly stamps: Readonly<Record<string, string>>;
}

/** Where it stands. */
export interface ProgramPlace {
  /** what is run */
  readonly program: URL;
  /** the folder for what Node compiles it to */
  readonly compiled: URL;
}

/** The file that tells of the latest program of a folder. */
export const keptFile = "program.json";

/** The module that is run, by its place in a package of built modules and in a program alike. */
export const programModule = "report/dist/cli/program";

/**
 * The program in one piece, as long as everything that it was made of, and it itself, is still what it was.
 *
 * @param programs the folder in which `keepProgram` keeps it
 */
export function keptProgram(programs: URL): ProgramPlace | undefined {
  try {
    const { madeIn, folder, stamps }: KeptProgram = JSON.parse(readFileSync(new URL(keptFile, programs), "utf8"));
    if (madeIn !== fileURLToPath(programs)) return undefined;
    if (!Object.entries(stamps).every(([file, stamp]) => stampOf(statSync(file)) === stamp)) return undefined;
    const place = new URL(`${folder}/`, programs);
    return { program: new URL(`${programModule}.mjs`, place), compiled: new URL("compiled", place) };
  } catch {
    // there is none, or it is of no use
    return undefined;
  }
}
