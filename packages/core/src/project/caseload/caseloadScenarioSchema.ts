import type { JsonSchema } from "../scenario/JsonSchema.ts";
import { caseloadRule } from "./readCaseloadScenario.ts";

/**
 * The JSON Schema of a caseload scenario, for editors: read off the rules that read it. `caseloadScenario.schema.json`
 * beside this file holds it as a file; a YAML file names it in its first line, as
 * `# yaml-language-server: $schema=caseloadScenario.schema.json`, a JSON file under `$schema`.
 */
export const caseloadScenarioSchema: JsonSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Caseload scenario",
  description: "Young people, personal advisers and their cost, month by month",
  ...caseloadRule.schema,
};
