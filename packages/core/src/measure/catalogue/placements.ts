import { age } from "../breakdown/age.ts";
import { episodeCode } from "../breakdown/episodeCode.ts";
import { legalStatus } from "../breakdown/legalStatus.ts";
import { locality } from "../breakdown/location.ts";
import { need } from "../breakdown/need.ts";
import { placement, placementDetail, placementSfr } from "../breakdown/placement.ts";
import { fosterPanel, placementPanel } from "../breakdown/placementPanel.ts";
import { provider, providerSector } from "../breakdown/provider.ts";
import { total } from "../breakdown/total.ts";
import { uasc } from "../breakdown/uasc.ts";
import { type Counted, defineMeasure, type MeasureSource } from "../Measure.ts";
import type { Member } from "../Member.ts";
import { lookedAfterMembers } from "../members/lookedAfterMembers.ts";
import { narrow } from "../members/narrow.ts";
import { rests } from "../rests.ts";

const release = "DfE, Children looked after in England including adoptions";
const usual =
  "Where the release puts a child in a temporary placement (T0 to T4) is not known. Here it counts in the one held before it; the settings can have it otherwise.";

const fosterCodes: ReadonlySet<string> = new Set(["U1", "U2", "U3", "U4", "U5", "U6"]);

/** Where the children looked after live, as shares of all of them. */
export const placementShare = defineMeasure({
  id: "placement-share",
  title: "Placement types",
  why: "Where children live decides most of what they experience and most of what care costs.",
  unit: "percent",
  kind: "stock",
  definition: `Children in the placement group on the date, of all children looked after on it. ${usual}`,
  source: release,
  certainty: "confirmed-against-published",
  polarity: "none",
  interval: "wilson",
  statistic: "share",
  restsOn: rests.lookedAfter,
  breakdowns: [placement, placementDetail, placementPanel, placementSfr],
  count: everyChild,
});

/** Children in foster placements as a share of those looked after. */
export const fosterShare = defineMeasure({
  id: "foster-share",
  title: "Share of children looked after in foster placements",
  why: "Most children do best in a family, and a fall here usually means more children in homes that cost several times as much.",
  unit: "percent",
  kind: "stock",
  definition: `Children in a foster placement (U1 to U6) on the date, of all children looked after on it; by age or status, of those of that age or status. ${usual}`,
  source: release,
  certainty: "confirmed-against-published",
  polarity: "higher-better",
  interval: "wilson",
  statistic: "share",
  restsOn: rests.usualPlacement,
  breakdowns: [total, age, uasc],
  denominatorSplitBy: [age, uasc],
  count: (source) => ({ numerator: fosterMembers(source), denominator: lookedAfterMembers(source) }),
});

/** Kinds of foster placement, as shares of all foster placements. */
export const fosterTypeShare = defineMeasure({
  id: "foster-type-share",
  title: "Foster placements by agency, in-house, and friends or family",
  why: "It says how far the council lives on its own carers, on agencies, and on family and friends, which differ in price, distance and stability.",
  unit: "percent",
  kind: "stock",
  definition: `Foster placements of the kind on the date, of all foster placements (U1 to U6) on it. Agency: provider PR4 or PR5. In-house: provider PR1, and of these friends or family: U1 to U3. Friends or family are a part of in-house, so the shares do not add to 100. ${usual}`,
  source: "this catalogue",
  certainty: "inferred",
  polarity: "none",
  interval: "wilson",
  statistic: "share",
  restsOn: rests.usualPlacement,
  breakdowns: [fosterPanel, uasc],
  count: (source) => {
    const fostered = fosterMembers(source);
    return { numerator: fostered, denominator: fostered };
  },
});

/** Who provides the placements, as shares of all children looked after. */
export const providerShare = defineMeasure({
  id: "provider-share",
  title: "Placement providers",
  why: "It shows how much of the care is bought, and so how much its price and place lie in the hands of others.",
  unit: "percent",
  kind: "stock",
  definition: `Children whose placement the provider provides on the date, of all children looked after on it; a blank provider is not reported and stays in the denominator. ${usual}`,
  source: release,
  certainty: "quoted",
  polarity: "none",
  interval: "wilson",
  statistic: "share",
  restsOn: rests.lookedAfter,
  breakdowns: [provider, providerSector, locality],
  count: everyChild,
});

/** Children in custody. */
export const yoiPrisonNumber = defineMeasure({
  id: "yoi-prison-number",
  title: "Children in young offender institution or prison",
  why: "A child in custody is still the council's child, and each one is a case that members should know is looked after.",
  unit: "children",
  kind: "stock",
  definition:
    "Children looked after on the date in a young offender institution or prison (R5). A secure children's home (K1) is not included.",
  source: "this catalogue",
  certainty: "inferred",
  polarity: "none",
  interval: "none",
  statistic: "count",
  restsOn: rests.usualPlacement,
  breakdowns: [total, uasc],
  count: (source) => {
    const { care, leaveOut } = source;
    const placeOf = episodeCode("PLACE", "usual-placement")(care, source);
    const inCustody = (member: Member): boolean => placeOf(member) === "R5";
    return {
      numerator: narrow(
        lookedAfterMembers(source),
        inCustody,
        "not in a young offender institution or prison",
        leaveOut,
      ),
    };
  },
});

/** The legal grounds on which children are looked after, as shares of all of them. */
export const legalStatusShare = defineMeasure({
  id: "legal-status-share",
  title: "Legal status",
  why: "It says by what right children are in care, by agreement or by order, and so how settled their future is.",
  unit: "percent",
  kind: "stock",
  definition: "Children looked after on the date under the legal status, of all children looked after on it.",
  source: release,
  certainty: "confirmed-against-published",
  polarity: "none",
  interval: "wilson",
  statistic: "share",
  restsOn: rests.lookedAfter,
  breakdowns: [legalStatus],
  count: everyChild,
});

/** Why children came into care, as shares of all those looked after. */
export const needShare = defineMeasure({
  id: "need-share",
  title: "Category of need",
  why: "It says what brings children into care, which is where help to families would have to begin.",
  unit: "percent",
  kind: "stock",
  definition:
    "Children looked after on the date by their category of need at the start of the period of care, of all children looked after on it.",
  source: release,
  certainty: "quoted",
  polarity: "none",
  interval: "wilson",
  statistic: "share",
  restsOn: rests.lookedAfter,
  breakdowns: [need],
  count: everyChild,
});

function everyChild(source: MeasureSource): Counted {
  const lookedAfter = lookedAfterMembers(source);
  return { numerator: lookedAfter, denominator: lookedAfter };
}

function fosterMembers(source: MeasureSource): readonly Member[] {
  const placeOf = episodeCode("PLACE", "usual-placement")(source.care, source);
  return narrow(
    lookedAfterMembers(source),
    (member) => fosterCodes.has(placeOf(member)),
    "not in a foster placement (U1 to U6)",
    source.leaveOut,
  );
}
