/** A line of cost of the regional model: which placements of which providers it takes, and its default price. */
export interface DemandCostLine {
  readonly line: string;
  readonly group: string;
  readonly places: readonly string[];
  /** any provider where there are none */
  readonly providers: readonly string[];
  /** pounds */
  readonly weekly: number;
}

const fostered = ["U4", "U5", "U6"];
const residential = ["K2", "R1", "P3", "S1"];
const ownOrPublic = ["PR1", "PR2", "PR3"];
const independent = ["PR4", "PR5"];

/**
 * The lines of cost of cs-demand-model-regional, with its default prices, which are placeholders and no evidence. What
 * no line takes is Other.
 */
export const demandCostLines: readonly DemandCostLine[] = [
  { line: "Fostering (Friend/Relative)", group: "Fostering", places: ["U1", "U2", "U3"], providers: [], weekly: 100 },
  { line: "Fostering (In-house)", group: "Fostering", places: fostered, providers: ownOrPublic, weekly: 150 },
  { line: "Fostering (IFA)", group: "Fostering", places: fostered, providers: independent, weekly: 250 },
  { line: "Residential (In-house)", group: "Residential", places: residential, providers: ownOrPublic, weekly: 1000 },
  { line: "Residential (External)", group: "Residential", places: residential, providers: independent, weekly: 1000 },
  { line: "Supported accommodation", group: "Supported", places: ["H5", "K3", "P2"], providers: [], weekly: 1000 },
  { line: "Secure home", group: "Other", places: ["K1"], providers: [], weekly: 1000 },
  { line: "Placed with family", group: "Other", places: ["P1"], providers: [], weekly: 1000 },
  { line: "Other", group: "Other", places: [], providers: [], weekly: 1000 },
];

/** The line of cost of a placement with a provider. */
export function demandCostLine(place: string, provider: string): string {
  const found = demandCostLines.find(
    ({ places, providers }) => places.includes(place) && (providers.length === 0 || providers.includes(provider)),
  );
  return found?.line ?? "Other";
}
