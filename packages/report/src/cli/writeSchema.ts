import { type OutputOptions, openOutput } from "./openOutput.ts";
import { rowForms } from "./rowForms.ts";

/** Writes a JSON Schema for editors, to standard output or to a file whose name ends in `.json`. */
export async function writeSchema(schema: object, { out }: OutputOptions<string>): Promise<void> {
  const { json } = rowForms;
  const { write } = await openOutput({ ...(out !== undefined && { out }) }, { json }, { inputs: [] });
  await write(`${JSON.stringify(schema, null, 2)}\n`);
}
