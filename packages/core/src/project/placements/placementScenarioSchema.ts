import type { JsonSchema } from "../scenario/JsonSchema.ts";
import { placementRule } from "./readPlacementScenario.ts";

/** The JSON Schema of a placement scenario, for editors: read off the rules that read it. */
export const placementScenarioSchema: JsonSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Placement scenario",
  description: "Children looked after by age and placement, and their cost, month by month",
  ...placementRule.schema,
};
