/// <reference lib="dom" />
import { writeWorkbook } from "@lac-analytics/document/workbook";
import type { ModelPage } from "../ModelPage.ts";
import type { AnyScenario, ModelResults, ScenarioKind } from "../ScenarioKind.ts";
import { giveModelFile } from "./giveModelFile.ts";
import { wordOf } from "./wordOf.ts";

/** What is usable of the reader's scenarios, and what comes of the one that is shown. */
export interface Shown<P> {
  readonly projections: readonly P[];
  readonly projection: P;
  readonly results: ModelResults;
}

/** Gives the reader a file of what is shown. */
type GiveFile<P> = (latest: Shown<P>) => void | Promise<void>;

/** What can be taken away, by the ids of the buttons that give it. */
export function filesOf<S extends AnyScenario, P extends { readonly scenario: S }>(
  kind: ScenarioKind<S, P>,
  page: ModelPage,
): Readonly<Record<string, GiveFile<P>>> {
  const { council, asAt, marking } = page;
  return {
    "download-scenario": ({ projection: { scenario } }) => giveModelFile(scenario.title, "yaml", kind.text(scenario)),
    "download-table": ({ projection, projections }) =>
      giveModelFile(projection.scenario.title, "csv", kind.csv(projections, "month")),
    "download-years": ({ projection, projections }) =>
      giveModelFile(`${projection.scenario.title} by financial year`, "csv", kind.csv(projections, "year")),
    "download-excel": async ({ projection, projections }) => {
      const workbook = { ...kind.workbook(projections, council), council, date: asAt, marking };
      giveModelFile(projection.scenario.title, "xlsx", await writeWorkbook(workbook));
    },
    "download-word": async ({ projection, results }) => {
      const { title } = projection.scenario;
      giveModelFile(title, "docx", await wordOf(title, results, kind.sections, page));
    },
  };
}
