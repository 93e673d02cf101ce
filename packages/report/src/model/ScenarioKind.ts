import type { Chart } from "@lac-analytics/charts";
import type { Workbook } from "@lac-analytics/document/workbook";
import type { ControlGroup, ModelEntries } from "./ModelControl.ts";
import type { ModelTable } from "./ModelTable.ts";

/** A scenario as pages handle it, whatever it is of. */
export interface AnyScenario {
  readonly title: string;
  readonly simulations: number;
}

/** Why an entry cannot be used, said beside its control. */
export interface EntryFault {
  readonly id: string;
  readonly fault: string;
}

/** The scenario that was entered; undefined where an entry cannot be used, with the reasons. */
export interface Entered<S> {
  readonly scenario: S | undefined;
  readonly faults: readonly EntryFault[];
}

/** What is projected on a page. */
export interface ModelProjections<P> {
  /** the report's own scenario */
  readonly own: P;
  /** the reader's scenarios, in their order */
  readonly readers: readonly P[];
  /** that of the reader's scenarios that is shown */
  readonly shown: P;
}

/** All that the page says of a scenario, worked out at once. */
export interface ModelResults {
  readonly finding: readonly string[];
  /** what stays in sight while controls are moved */
  readonly key: string;
  /** by the ids of the places where they stand; undefined where there is nothing to say */
  readonly tables: Readonly<Record<string, ModelTable | undefined>>;
  /** made when they are drawn, which is the longer part; undefined in the place of one with nothing to show */
  readonly charts: () => readonly (Chart | undefined)[];
}

/** A part of the page: charts by their places among all, then tables. It is there where one of them is. */
export interface ModelSection {
  readonly id: string;
  /** blank for the first, which stands under the finding */
  readonly heading: string;
  readonly charts: readonly number[];
  readonly tables: readonly string[];
  /** whether it is opened by hand */
  readonly folded?: true;
}

/** All that a page in which a reader changes scenarios must know of the kind of scenario that it is about. */
export interface ScenarioKind<S extends AnyScenario, P extends { readonly scenario: S }> {
  /** the word after `lac project` */
  readonly command: string;
  /** what the page holds of the council's children, in a sentence or two */
  readonly holds: string;
  readonly sections: readonly ModelSection[];
  /** the report's own scenario, with which the page begins */
  readonly own: S;
  /**
   * The controls of a scenario: with these entries, or, without, holding what the scenario says. One more of what may be
   * added is there than was entered.
   */
  readonly controls: (scenario: S, entries?: ModelEntries) => readonly ControlGroup[];
  /** what stands in the controls, read by the rules that read a scenario file */
  readonly entered: (base: S, entries: ModelEntries) => Entered<S>;
  /** the scenario as a file */
  readonly text: (scenario: S) => string;
  /** @throws {InputError} if it is no such file */
  readonly read: (text: string | Uint8Array, name: string) => S;
  /**
   * A scenario of a file with what the page alone can project.
   *
   * @throws {InputError} if the page cannot use it
   */
  readonly opened: (file: S) => S;
  /** of what a page may keep to its own, whatever a file says: keys of a scenario, and what a reader calls them */
  readonly ownOfPage: readonly (readonly [key: keyof S, name: string])[];
  readonly project: (scenario: S) => P;
  readonly results: (projections: ModelProjections<P>) => ModelResults;
  /** scenarios as the command writes them of their files, byte for byte */
  readonly csv: (projections: readonly P[], by: "month" | "year") => string;
  readonly workbook: (projections: readonly P[], author: string) => Workbook;
  /** what whoever reads the page should know of a scenario, in sentences */
  readonly notes: (projection: P) => readonly string[];
}

/** Whether a part of the page has nothing to show. */
export function isEmptySection(
  { charts: wantedCharts, tables: wanted }: ModelSection,
  tables: ModelResults["tables"],
  charts: readonly (Chart | undefined)[],
): boolean {
  return wanted.every((id) => tables[id] === undefined) && wantedCharts.every((at) => charts[at] === undefined);
}
