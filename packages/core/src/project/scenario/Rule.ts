import type { JsonSchema } from "./JsonSchema.ts";
import type { ScenarioNode } from "./ScenarioNode.ts";

/**
 * What may be written in a place of a scenario file. One rule both reads the file and describes itself to editors, so
 * that what the schema allows is what the reader takes.
 */
export interface Rule<T> {
  readonly schema: JsonSchema;
  /** what is asked for, to stand after "must be": "a number from 0 to 1, such as 0.75" */
  readonly asks: string;
  /** @throws {InputError} if something else is written there */
  readonly read: (node: ScenarioNode, place: ScenarioPlace) => T;
}

/** Where in which file something stands: the keys from the outside in, `people.return`; blank for the whole file. */
export interface ScenarioPlace {
  readonly file: string;
  readonly path: string;
  /** what the whole file is, for messages; the scenario by default */
  readonly whole?: string;
}

/** What a rule reads. */
export type Read<R> = R extends Rule<infer T> ? T : never;
