/** A JSON Schema (draft 2020-12) as plain data, for editors that complete and check a file while it is written. */
export type JsonSchema = { readonly [keyword: string]: JsonValue };

export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };
