import type { JsonSchema, JsonValue } from "./JsonSchema.ts";

/** Between what a number may lie. */
export interface SchemaBounds {
  readonly minimum: number;
  /** whether the minimum itself is out of bounds */
  readonly aboveMinimum: boolean;
  readonly maximum: number;
  readonly whole: boolean;
}

/**
 * The bounds of a number that a JSON Schema asks for, the first where there are several, so that whoever shows a form has
 * those by which a file is read.
 *
 * @throws {RangeError} if it asks for no number
 * @example
 * numberBoundsOf({ anyOf: [{ type: "number", minimum: 0, maximum: 1 }, { type: "null" }] }); // => {"minimum":0,"aboveMinimum":false,"maximum":1,"whole":false}
 */
export function numberBoundsOf(schema: JsonSchema): SchemaBounds {
  const found = numberIn(schema);
  if (found === undefined) throw new RangeError("numberBoundsOf needs a schema of a number.");
  const { type, minimum, exclusiveMinimum, maximum } = found;
  return {
    minimum: Number(minimum ?? exclusiveMinimum ?? -Infinity),
    aboveMinimum: exclusiveMinimum !== undefined,
    maximum: Number(maximum ?? Infinity),
    whole: type === "integer",
  };
}

function numberIn(schema: JsonSchema): JsonSchema | undefined {
  if (schema.type === "number" || schema.type === "integer") return schema;
  const { anyOf } = schema;
  for (const each of Array.isArray(anyOf) ? anyOf : []) {
    const found = isSchema(each) ? numberIn(each) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function isSchema(value: JsonValue): value is JsonSchema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
