import type { Caution } from "./Caution.ts";
import type { MeasureId } from "./measures.ts";

const recordedDifferently: Caution = {
  kind: "do-not-rank",
  reason: "Many authorities record every absence as missing, so that theirs cannot be compared",
};

const before2014: Caution = {
  kind: "do-not-join",
  from: 2014,
  of: "published figures",
  in: { breakdown: "age-care-leaver", categories: ["19-21"] },
  reason: "Before 2014 only those aged 19 were counted",
};

const sinceAdopted = "known only of children since adopted";

const cautions: Readonly<Partial<Record<MeasureId, readonly Caution[]>>> = {
  "adoption-pipeline": [
    { kind: "known-in-part", in: { breakdown: "adoption-stage", categories: ["matched"] }, reason: sinceAdopted },
    { kind: "known-in-part", in: { breakdown: "match-source" }, reason: sinceAdopted },
  ],
  "away-children-share": [recordedDifferently],
  "care-leavers-accommodation-share": [before2014],
  "care-leavers-activity-share": [
    before2014,
    {
      kind: "do-not-join",
      from: 2022,
      of: "all figures",
      in: { breakdown: "activity", categories: ["training-employment", "apprenticeship", "training-employment-excl"] },
      reason: "Apprenticeships are told apart since 2022",
    },
  ],
  "care-leavers-eet": [before2014],
  "care-leavers-in-touch": [before2014],
  "care-leavers-number": [before2014],
  "care-leavers-suitable": [before2014],
  "ceased-reason-share": [
    {
      kind: "do-not-join",
      from: 2021,
      of: "published figures",
      in: { breakdown: "reason-ceased", categories: ["stayed-18", "other"] },
      reason:
        "Young people who stayed with their carers at 18 are told apart since 2021, and were mostly among other reasons before",
    },
  ],
  "long-term-stability": [
    {
      kind: "do-not-join",
      from: 2021,
      of: "published figures",
      reason: "Until the 2021 release the same placement was asked for, and since then the same carer",
    },
  ],
  "missing-at-date": [recordedDifferently],
  "missing-children-share": [recordedDifferently],
  "missing-incidents": [recordedDifferently],
  "missing-incidents-mean": [recordedDifferently],
  "missing-more-than-once": [recordedDifferently],
  "moves-per-child-year": [
    { kind: "interval-too-narrow", reason: "moves cluster within children, so the interval is too narrow" },
  ],
  "moves-per-1000-days": [
    { kind: "interval-too-narrow", reason: "moves cluster within children, so the interval is too narrow" },
  ],
  "placement-share": [
    {
      kind: "do-not-join",
      from: 2018,
      of: "published figures",
      reason: "The groups of placements published to 2017 are others than those since, above all of residential ones",
    },
  ],
  "sgo-type-share": [
    {
      kind: "do-not-join",
      from: 2019,
      of: "all figures",
      in: { breakdown: "sgo" },
      reason: "Four kinds of special guardians are told apart since 2018-19, two before",
    },
  ],
};

const byId: Readonly<Partial<Record<string, readonly Caution[]>>> = cautions;

/**
 * What may not be done with the figures of a measure of the catalogue, by its id; nothing is known of another. It stands
 * apart from the measures, so that a chart in a browser obeys it without all that counts children.
 */
export function cautionsOfMeasure(id: string): readonly Caution[] {
  return byId[id] ?? [];
}
