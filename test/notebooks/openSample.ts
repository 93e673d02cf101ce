import { coveredDays, isKnownAt, type Return } from "@lac-analytics/core";
import type { InternalSource, NotebookSource, PublishedSource } from "@lac-analytics/report";
import { openNotebookSource } from "../../packages/report/src/cli/openNotebookSource.ts";
import { readSettings } from "../../packages/report/src/cli/readSettings.ts";
import { project } from "../lac.ts";

type Options = Partial<Parameters<typeof openNotebookSource>[1]>;

/** What the notebooks are computed from when `lac report` is run in the project with some options. */
export async function openSample(options: Options & { readonly publish: true }): Promise<PublishedSource>;
export async function openSample(options?: Options & { readonly publish?: false }): Promise<InternalSource>;
export async function openSample(options: Options): Promise<NotebookSource>;
export function openSample(options: Options = {}): Promise<NotebookSource> {
  // what the sample gives is read once for all files that a process runs; another return may be written anew
  const key = JSON.stringify(options);
  const open = options.data === undefined ? kept.get(key) : undefined;
  const source = open ?? openAnew(options);
  kept.set(key, source);
  return source;
}

const kept = new Map<string, Promise<NotebookSource>>();

async function openAnew(options: Options): Promise<NotebookSource> {
  const outside = process.cwd();
  process.chdir(project);
  try {
    const { settings } = await readSettings();
    return (await openNotebookSource(settings, options)).source;
  } finally {
    process.chdir(outside);
  }
}

/** What has to be given with a return in the place of the sample's: what is known of it. */
export function knownOf(care: Return): Pick<InternalSource, "care" | "covered" | "isKnownAt"> {
  return {
    care,
    covered: coveredDays(care),
    isKnownAt: (measure, day) => isKnownAt(care, measure, { asAt: day }),
  };
}
