import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Chart } from "@lac-analytics/charts";
import type { PublicExport } from "../reference/PublicDoor.ts";
import { publicDoors } from "../reference/publicDoors.ts";
import { code, codeRun, heading, paragraph } from "../site/blocks.ts";
import type { DocsPage } from "../site/DocsPage.ts";
import { commentBlocks } from "./commentBlocks.ts";
import { drawn } from "./drawn.ts";

const examples = resolve(import.meta.dirname, "../charts");

/** A page for each form of chart: what it is for, how it looks, and the code that drew it. */
export function chartPages(): Promise<readonly DocsPage[]> {
  return Promise.all(chartForms().map(chartPage));
}

/** The functions that make charts of figures. */
export function chartForms(): readonly PublicExport[] {
  const doors = publicDoors(resolve(import.meta.dirname, "../../packages"));
  const exports = doors.find(({ name }) => name === "@lac-analytics/charts")?.exports ?? [];
  return exports.filter(({ declaration }) => /^function [\s\S]*\): Chart;$/.test(declaration));
}

/** The names of the forms that have an example. */
export function formsWithExample(): readonly string[] {
  return readdirSync(examples).map((file) => file.replace(/\.ts$/, ""));
}

/** The page of a form of chart. */
export async function chartPage({ name, declaration, comment }: PublicExport): Promise<DocsPage> {
  const path = join(examples, `${name}.ts`);
  const { chart }: { readonly chart: Chart } = await import(pathToFileURL(path).href);
  const [words = ""] = comment.split(/^@/m);
  const [sentence = ""] = words
    .replace(/\s+/g, " ")
    .trim()
    .split(/(?<=\.) /);
  return {
    name: `chart-${name}`,
    section: "Charts",
    title: name,
    summary: sentence,
    blocks: [
      ...commentBlocks(comment),
      heading("How it looks"),
      ...(await drawn(chart)),
      heading("The code that drew it"),
      paragraph(codeRun("sample.ts"), " reads the return of the sample, and asks for its figures."),
      code(readFileSync(path, "utf8").trim()),
      heading("How it is called"),
      code(declaration),
    ],
  };
}
