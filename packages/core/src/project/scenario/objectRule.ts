import { nameAdvice } from "../../read/nameAdvice.ts";
import { quoteCell } from "../../read/quoteCell.ts";
import type { JsonSchema, JsonValue } from "./JsonSchema.ts";
import type { Rule, ScenarioPlace } from "./Rule.ts";
import { refuse, refuseAs } from "./refuse.ts";
import type { ScenarioMap, ScenarioNode } from "./ScenarioNode.ts";

/** A key of a scenario: what may stand beside it, what it means, and what holds where it is not written. */
export interface Field<T> {
  readonly rule: Rule<T>;
  readonly description: string;
  readonly required: boolean;
  readonly absent?: T & JsonValue;
  readonly without?: string;
  /** what a form or a chart calls it; blank where none has it */
  readonly title: string;
  /** in what people count it; a share in "%", of which a hundred are one */
  readonly unit: string;
}

const unnamed = { title: "", unit: "" } as const;

/** A key that must be written. */
export function required<T>(rule: Rule<T>, description: string): Field<T> {
  return { ...unnamed, rule, description, required: true };
}

/** A key that may be left out, and what then holds. */
export function standard<T>(rule: Rule<T>, value: NoInfer<T> & JsonValue, description: string): Field<T> {
  return { ...unnamed, rule, description, required: false, absent: value };
}

/**
 * A key that may be left out, and then is nothing.
 *
 * @param without what is not there then, to stand after the description
 */
export function optional<T>(rule: Rule<T>, description: string, without?: string): Field<T | undefined> {
  return { ...unnamed, rule, description, required: false, ...(without !== undefined && { without }) };
}

/** A key with the few words by which forms, charts and editors call it, and in what people count it. */
export function named<F extends Field<unknown>>(title: string, unit: string, field: F): F {
  return { ...field, title, unit };
}

/** What the fields of an object are read as. */
export type FieldValues<F> = { readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never };

/** The key in the file for a name of ours: `takeUpAt21` is written `take_up_at_21`. */
export function keyOf(name: string): string {
  return name.replaceAll(/[A-Z]|\d+/g, (found) => `_${found.toLowerCase()}`);
}

/** How keys are written in a file: in small letters with underscores, or as our names are. */
export type KeyStyle = "snake_case" | "as named";

/**
 * A rule for a set of known keys. An unknown key is refused with the nearest known one, so that a slip of the pen does
 * not quietly leave an assumption at its standard value. A key with nothing beside it is as good as not written, where it
 * may be left out: it is never nought.
 *
 * @param passedOver keys that may be written and mean nothing to us
 */
export function objectRule<F extends Readonly<Record<string, Field<unknown>>>>(
  fields: F,
  passedOver: readonly string[] = [],
  style: KeyStyle = "snake_case",
): Rule<FieldValues<F>> {
  const written = (name: string): string => (style === "as named" ? name : keyOf(name));
  const names = Object.keys(fields);
  const keys = names.map(written);
  const requiredKeys = names.filter((name) => fields[name]?.required === true).map(written);
  const asks = `a set of keys, ${requiredKeys.length > 0 ? `with ${requiredKeys.join(" and ")}` : keys.join(" or ")}`;
  return {
    asks,
    schema: {
      type: "object",
      properties: Object.fromEntries([
        ...passedOver.map((key): [string, JsonSchema] => [key, {}]),
        ...names.map((name): [string, JsonSchema] => [written(name), schemaOf(fields[name])]),
      ]),
      required: requiredKeys,
      additionalProperties: false,
    },
    read: (node, place) => {
      if (node.kind !== "map") return refuseAs(place, node, asks);
      refuseUnknown(node, place, keys, passedOver);
      const entries = new Map(node.entries.map((entry) => [entry.key, entry.node]));
      const missing = requiredKeys.find((key) => !entries.has(key));
      if (missing !== undefined) refuse(place, node, `has no ${missing}; add it`);
      const read = names.map((name) => {
        const key = written(name);
        const entry = entries.get(key);
        const path = place.path === "" ? key : `${place.path}.${key}`;
        const field = fields[name];
        const isLeftOut = entry === undefined || (field?.required === false && isBlank(entry));
        return [name, isLeftOut ? field?.absent : field?.rule.read(entry, { ...place, path })];
      });
      return Object.fromEntries(read) as FieldValues<F>;
    },
  };
}

function isBlank(node: ScenarioNode): boolean {
  return node.kind === "value" && node.value === null;
}

function schemaOf(field: Field<unknown> | undefined): JsonSchema {
  if (field === undefined) return {};
  const { rule, absent, without, title } = field;
  const description = without === undefined ? field.description : `${field.description}; ${without}`;
  const schema = field.required ? rule.schema : { anyOf: [rule.schema, { type: "null" }] };
  return {
    ...(title !== "" && { title }),
    description,
    ...(absent === undefined ? {} : { default: absent }),
    ...schema,
  };
}

function refuseUnknown(
  { entries }: ScenarioMap,
  place: ScenarioPlace,
  keys: readonly string[],
  passedOver: readonly string[],
): void {
  for (const { key, line } of entries) {
    if (keys.includes(key) || passedOver.includes(key)) continue;
    const advice = nameAdvice(key, keys, `the keys are ${keys.join(", ")}`);
    refuse(place, { line }, `has the key ${quoteCell(key)}, which means nothing there; ${advice}`);
  }
}
