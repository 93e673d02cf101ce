/** A part of a scenario file as it was written, with the line on which it stands; what it means is not yet known. */
export type ScenarioNode = ScenarioValue | ScenarioList | ScenarioMap;

/** A number, a text, true or false, or nothing. */
export interface ScenarioValue {
  readonly kind: "value";
  readonly line: number;
  readonly value: number | string | boolean | null;
}

export interface ScenarioList {
  readonly kind: "list";
  readonly line: number;
  readonly entries: readonly ScenarioNode[];
}

export interface ScenarioMap {
  readonly kind: "map";
  readonly line: number;
  readonly entries: readonly ScenarioEntry[];
}

/** A key with what is written beside it. */
export interface ScenarioEntry {
  readonly key: string;
  readonly line: number;
  readonly node: ScenarioNode;
}
