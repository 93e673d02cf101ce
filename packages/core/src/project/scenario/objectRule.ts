import { nameAdvice } from "../../read/nameAdvice.ts";
import { nearestNames } from "../../read/nearestNames.ts";
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

/**
 * A key that must be written.
 *
 * @example
 * const rule = objectRule({ months: required(numberRule({ minimum: 1, suchAs: 36 }), "How many months") });
 * rule.read(plainNode({}), { file: "a.yaml", path: "" }); // throws: "a.yaml line 1: the scenario has no months; add it."
 */
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
 * @example
 * const rule = objectRule({ title: optional(textRule("a title in words"), "What the scenario is called") });
 * rule.read(plainNode({}), { file: "a.yaml", path: "" }); // => {}
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

/**
 * The key in the file for a name of ours: `takeUpAt21` is written `take_up_at_21`.
 *
 * @example
 * keyOf("costPerAdviser"); // => "cost_per_adviser"
 * keyOf("takeUpAt21"); // => "take_up_at_21"
 */
export function keyOf(name: string): string {
  return name.replaceAll(/[A-Z]|\d+/g, (found) => `_${found.toLowerCase()}`);
}

/** How keys are written in a file: in small letters with underscores, or as our names are. */
export type KeyStyle = "snake_case" | "as named";

/**
 * A rule for a set of known keys. An unknown key is refused with the nearest known one and what that means, so that a
 * slip of the pen does not quietly leave an assumption at its standard value. A key with nothing beside it is as good as not written, where it
 * may be left out: it is never nought.
 *
 * @param passedOver keys that may be written and mean nothing to us
 * @example
 * const rule = objectRule({ takeUp: required(numberRule({ minimum: 0, maximum: 1, suchAs: 0.75 }), "Share that go on") });
 * rule.read(plainNode({ take_up: 0.8 }), { file: "a.yaml", path: "" }); // => {"takeUp":0.8}
 * rule.read(plainNode({ take_op: 0.8 }), { file: "a.yaml", path: "" }); // throws: "a.yaml line 1: the scenario has the key \"take_op\", which means nothing there"
 */
export function objectRule<F extends Readonly<Record<string, Field<unknown>>>>(
  fields: F,
  passedOver: readonly string[] = [],
  style: KeyStyle = "snake_case",
): Rule<FieldValues<F>> {
  const written = (name: string): string => (style === "as named" ? name : keyOf(name));
  const names = Object.keys(fields);
  const keys = names.map(written);
  const meanings = new Map(names.map((name) => [written(name), fields[name]?.description ?? ""]));
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
      refuseUnknown(node, place, meanings, passedOver);
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

/** A name alone does not say what is to stand beside it, and one that is written already is not to be written again. */
function refuseUnknown(
  { entries }: ScenarioMap,
  place: ScenarioPlace,
  meanings: ReadonlyMap<string, string>,
  passedOver: readonly string[],
): void {
  const known = [...meanings.keys()];
  for (const { key, line } of entries) {
    if (meanings.has(key) || passedOver.includes(key)) continue;
    const [meant = "", ...others] = nearestNames(key, known);
    const advice =
      meant === "" || others.length > 0
        ? nameAdvice(key, known, `the keys are ${known.join(", ")}`)
        : entries.some((entry) => entry.key === meant)
          ? `${meant} is there already; take one of the two out`
          : `${nameAdvice(key, known)}: "${meanings.get(meant)}"`;
    refuse(place, { line }, `has the key ${quoteCell(key)}, which means nothing there; ${advice}`);
  }
}
