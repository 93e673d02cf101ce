import type { NotebookSource } from "@lac-analytics/report";
import { openNotebookSource } from "../../packages/report/src/cli/openNotebookSource.ts";
import { readSettings } from "../../packages/report/src/cli/readSettings.ts";
import { project } from "../lac.ts";

/** What the notebooks are computed from when `lac report` is run in the project with some options. */
export async function openSample(
  options: Partial<Parameters<typeof openNotebookSource>[1]> = {},
): Promise<NotebookSource> {
  process.chdir(project);
  const { settings } = await readSettings();
  const given = { out: "reports", formats: "", ...options };
  return (await openNotebookSource(settings, given)).source;
}
