import { InputError } from "@lac-analytics/core";
import {
  type PlacementProjection,
  type PlacementScenario,
  type PlacementsToCome,
  pastForecasts,
  placementInputs,
  placementsToCome,
  projectPlacements,
  projectPlacementsFrom,
  readPlacementScenario,
} from "@lac-analytics/core/project";
import {
  farFromReport,
  type InternalSource,
  keptFor,
  leftOut,
  type NotebookSource,
  type PlacementModel,
  placementModel,
  type SourceFacts,
} from "@lac-analytics/notebook";

/** More simulated futures than these would keep whoever builds the report waiting; ranges hardly change with more. */
export const mostFutures = 500;

const tooFew =
  "Nothing is projected in this version, which is for publication: the children to come are so few that one of them could be told.";

/** The scenario of that name with a number of futures that a report has time for; undefined where there is no such file. */
export function scenarioIn({ file: fileOf }: SourceFacts, name: string): PlacementScenario | undefined {
  const file = fileOf(name);
  if (file === undefined) return undefined;
  const scenario = readPlacementScenario(file.bytes, file.name);
  return { ...scenario, simulations: Math.min(scenario.simulations, mostFutures) };
}

/** Why a scenario is not for this report; blank where it is. */
export function whyNotFor(facts: SourceFacts, scenario: PlacementScenario): string {
  const { title, compatibleWith } = scenario;
  if (compatibleWith !== undefined) {
    return `The scenario "${title}" is one of ${compatibleWith}, which lac project placements runs; a report needs one without compatible_with.`;
  }
  return farFromReport(facts, scenario);
}

/** What is projected of the scenario and of the one to hold it against, or why there is nothing. */
export interface Projected {
  readonly toCome?: PlacementsToCome;
  /** the whole of it, for internal use */
  readonly own?: PlacementProjection;
  readonly compared?: PlacementProjection;
  /** the scenario for readers to change, for internal use */
  readonly model?: PlacementModel;
  /** why nothing is projected, for the note on what is left out; none where something is */
  readonly whyNone: readonly string[];
}

/**
 * What is projected from the return: the scenario and, in a report for internal use, the one that it is held against.
 *
 * @param comparing whether to project the other too
 */
export function projected(source: NotebookSource, { comparing = true } = {}): Projected {
  const scenario = scenarioIn(source, "placements");
  if (scenario === undefined) {
    const how = "give one as a YAML file, which settings.json names as placements under files";
    return {
      whyNone: [
        leftOut("How many children to expect, and what their placements will cost", "no scenario was given", how),
      ],
    };
  }
  const why = whyNotFor(source, scenario);
  if (why !== "") return { whyNone: [why] };
  const whyNone: readonly string[] = [];
  try {
    if (!source.internal) {
      const toCome = source.placements(scenario);
      return toCome === undefined ? { whyNone: [tooFew] } : { toCome, whyNone };
    }
    const ofOwn = projectedOnce(source, scenario);
    const other = comparing ? scenarioIn(source, "placements-compared") : undefined;
    if (other === undefined || whyNotFor(source, other) !== "") return { ...ofOwn, whyNone };
    const { simulations, seed } = scenario;
    return { ...ofOwn, compared: projectPlacements(source.care, { ...other, simulations, seed }), whyNone };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { whyNone: [`Nothing is projected. ${error.message}`] };
  }
}

/** What is projected of a scenario, worked out once for all papers that print it. */
function projectedOnce(
  { care }: InternalSource,
  scenario: PlacementScenario,
): Required<Pick<Projected, "toCome" | "own" | "model">> {
  return keptFor(care, `placements ${JSON.stringify(scenario)}`, () => {
    const inputs = placementInputs(care, scenario);
    const own = projectPlacementsFrom(inputs, scenario);
    return {
      toCome: placementsToCome(own, pastForecasts(care, scenario)),
      own,
      model: placementModel(scenario, inputs),
    };
  });
}

/** What of a projection is left out because it was not given: prices, a rise of them, or a scenario to hold it against. */
export function whatIsMissing(
  { scenario, notes }: PlacementsToCome,
  compared: PlacementProjection | undefined,
  internal: boolean,
): readonly string[] {
  const { prices, inflation } = scenario;
  const how = (key: string): string => `give it as ${key} in the scenario`;
  return [
    ...(prices === undefined ? [leftOut("What placements will cost", "no prices were given", how("prices"))] : notes),
    ...(prices !== undefined && inflation === undefined
      ? [leftOut("Rises of prices", "no rise of them was given", how("inflation"))]
      : []),
    ...(internal && compared === undefined
      ? [
          leftOut(
            "Two scenarios side by side",
            "no other scenario was given",
            "give one as a YAML file, which settings.json names as placements-compared under files",
          ),
        ]
      : []),
  ];
}
