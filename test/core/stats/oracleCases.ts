import { readFileSync } from "node:fs";

/** The cases of one of the files of expected values computed in R. */
export function oracleCases<Case>(path: string): readonly Case[] {
  const file: { readonly cases: readonly Case[] } = JSON.parse(readFileSync(path, "utf8"));
  return file.cases;
}
