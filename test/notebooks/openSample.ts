import { coveredDays, isKnownAt, type Return } from "@lac-analytics/core";
import type { InternalSource, NotebookSource, PublishedSource } from "@lac-analytics/notebook";
import { openNotebookSource } from "../../packages/report/src/cli/openNotebookSource.ts";
import { readSettings } from "../../packages/report/src/cli/readSettings.ts";
import { project } from "../lac.ts";

type Options = Partial<Parameters<typeof openNotebookSource>[1]>;

/** What the notebooks are computed from when `lac report` is run in the project with some options. */
export async function openSample(options: Options & { readonly publish: true }): Promise<PublishedSource>;
export async function openSample(options?: Options & { readonly publish?: false }): Promise<InternalSource>;
export async function openSample(options: Options): Promise<NotebookSource>;
export async function openSample(options: Options = {}): Promise<NotebookSource> {
  process.chdir(project);
  const { settings } = await readSettings();
  return (await openNotebookSource(settings, options)).source;
}

/** What has to be given with a return in the place of the sample's: what is known of it. */
export function knownOf(care: Return): Pick<InternalSource, "care" | "covered" | "isKnownAt"> {
  return {
    care,
    covered: coveredDays(care),
    isKnownAt: (measure, day) => isKnownAt(care, measure, { asAt: day }),
  };
}
