import { type Breakdown, type Category, defineBreakdown, unassigned } from "../Breakdown.ts";
import { rests } from "../rests.ts";
import { episodeCode } from "./episodeCode.ts";

/** A placement as a report prints it: codes of placement, and of provider where the provider matters. */
interface PanelCategory<C extends string = string> extends Category<C> {
  readonly places: readonly string[];
  readonly providers?: readonly string[];
}

function panel<const C extends string>(of: readonly PanelCategory<C>[]): readonly PanelCategory<C>[] {
  return of;
}

const panelCategories = panel([
  { id: "foster", label: "All foster placements", places: ["U1", "U2", "U3", "U4", "U5", "U6"] },
  {
    id: "foster-ifa",
    label: "Independent fostering agency",
    places: ["U1", "U2", "U3", "U4", "U5", "U6"],
    providers: ["PR4", "PR5"],
  },
  { id: "foster-in-house", label: "In-house", places: ["U1", "U2", "U3", "U4", "U5", "U6"], providers: ["PR1"] },
  {
    id: "foster-friends-family",
    label: "In-house with friends or family",
    places: ["U1", "U2", "U3"],
    providers: ["PR1"],
  },
  {
    id: "foster-other-la",
    label: "Another authority's carers",
    places: ["U1", "U2", "U3", "U4", "U5", "U6"],
    providers: ["PR2"],
  },
  {
    id: "foster-provider-unknown",
    label: "Foster placement, provider blank or not allowed with fostering",
    places: ["U1", "U2", "U3", "U4", "U5", "U6"],
    providers: ["", "PR0", "PR3"],
  },
  { id: "residential", label: "Children's home", places: ["K2"] },
  { id: "secure", label: "Secure home", places: ["K1"] },
  { id: "supported", label: "Semi-independent, independent or supported accommodation", places: ["H5", "P2", "K3"] },
  { id: "parents", label: "With parents", places: ["P1"] },
  { id: "adoption", label: "Placed for adoption", places: ["A3", "A4", "A5", "A6"] },
  { id: "yoi-prison", label: "Young offender institution or prison", places: ["R5"] },
  {
    id: "other-residential",
    label: "Care home, NHS, family centre, residential employment",
    places: ["R1", "R2", "R3", "P3"],
  },
  { id: "school", label: "Residential school", places: ["S1"] },
  { id: "other", label: "Other placement", places: ["Z1", "Z11", "Z12", "Z13", "Z14"] },
  { id: "temporary", label: "Temporary, usual placement not found", places: ["T0", "T1", "T2", "T3", "T4"] },
]);

/** The categories of one child: foster placements stand in `foster`, in their kind, and where they are friends or family in both kinds. */
const panelClassifier: Breakdown["classifier"] = (care, inputs) => {
  const placeOf = episodeCode("PLACE", "usual-placement")(care, inputs);
  const providerOf = episodeCode("PLACE_PROVIDER", "usual-placement")(care, inputs);
  return (member) => {
    const place = placeOf(member);
    const provider = providerOf(member);
    const found = panelCategories.filter(
      ({ places, providers }) => places.includes(place) && (providers === undefined || providers.includes(provider)),
    );
    return found.length === 0 ? [unassigned.id] : found.map(({ id }) => id);
  };
};

/** Placement by placement and provider together. Friends and family is a part of in-house. */
export const placementPanel = defineBreakdown({
  id: "placement-panel",
  title: "Placement and provider",
  source: "this catalogue",
  certainty: "inferred",
  restsOn: [...rests.usualPlacement, "Episodes.PLACE_PROVIDER"],
  categories: panelCategories.map(({ id, label }) => ({ id, label })),
  classifier: panelClassifier,
});

type FosterKind = Extract<(typeof panelCategories)[number]["id"], `foster-${string}`>;

const fosterKinds = panelCategories.filter((category): category is PanelCategory<FosterKind> =>
  category.id.startsWith("foster-"),
);
const fosterKindIds: ReadonlySet<string> = new Set(fosterKinds.map(({ id }) => id));

/** Foster placements by provider: agency, in-house, of which friends or family, another authority's, not known. */
export const fosterPanel = defineBreakdown({
  id: "foster-panel",
  title: "Foster placements by provider",
  source: "this catalogue",
  certainty: "inferred",
  restsOn: [...rests.usualPlacement, "Episodes.PLACE_PROVIDER"],
  categories: fosterKinds.map(({ id, label }) => ({ id, label })),
  classifier: (care, inputs) => {
    const kindsOf = panelClassifier(care, inputs);
    return (member) => {
      const found = kindsOf(member);
      const kinds = found.filter((id) => fosterKindIds.has(id));
      return kinds.length === 0 && found.includes("foster") ? [unassigned.id] : kinds;
    };
  },
});
