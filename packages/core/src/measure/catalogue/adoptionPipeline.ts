import { adoptionEpisodes, adoptionsDuring } from "../../cohort/adoptionsDuring.ts";
import { codeTest } from "../../cohort/codeTest.ts";
import { lastEpisode } from "../../cohort/lastEpisode.ts";
import { periodsOfCare } from "../../cohort/periodsOfCare.ts";
import { staysWithCarer } from "../../cohort/placementsOf.ts";
import { noDay } from "../../return/Day.ts";
import type { Return } from "../../return/Return.ts";
import type { Period } from "../../return/reportingYear.ts";
import { adoptionStage, adoptionStatus, matchSource, reversalReason } from "../breakdown/adoption.ts";
import { defineMeasure } from "../Measure.ts";
import { type Member, noEpisode } from "../Member.ts";
import { decidedMembers } from "../members/decidedMembers.ts";
import { episodeDay, episodeMembers } from "../members/episodeMembers.ts";
import { rests } from "../rests.ts";

/** What happened on the way to adoption in a period. */
export const adoptionPipeline = defineMeasure({
  id: "adoption-pipeline",
  title: "Adoption activity in the period",
  why: "It says how many children pass each stage of adoption, so that a fall in adoptions is seen a year before it comes.",
  unit: "children",
  kind: "flow",
  definition:
    "Children with the event in the period, each once for an event: the decision that the child should be placed for adoption, the first placement order (E1) of a period of care, the match, moving in with adopters (the first of A3 to A6 at them), adoption (E11, E12), reversal of the decision. The return gives the match of children already adopted only, so matches of the period need a local series: without one there are at least so many, and none known is not known to be none. Whose adopters they are is read off the provider of the placement.",
  source: "DfE, Adoption Scorecards methodology 2018",
  certainty: "inferred",
  polarity: "none",
  interval: "none",
  statistic: "count",
  restsOn: rests.placements,
  outcomesRestOn: {
    plan: ["PlacedAdoption.DATE_PLACED"],
    matched: ["AD1.DATE_MATCH"],
    reversed: ["PlacedAdoption.DATE_PLACED_CEASED"],
  },
  breakdowns: [adoptionStage, matchSource, reversalReason],
  count: ({ care, period }) => ({
    numerator: [
      ...decisions(care, period, "DATE_PLACED", "plan"),
      ...placementOrders(care, period),
      ...matches(care, period),
      ...movesIn(care, period),
      ...adoptions(care, period),
      ...decisions(care, period, "DATE_PLACED_CEASED", "reversed"),
    ],
  }),
});

/** Children in care who are to be adopted, and how far they have come. */
export const adoptionStatusNumber = defineMeasure({
  id: "adoption-status-number",
  title: "Children in care with an adoption decision",
  why: "These are the children for whom a family has been decided on and not yet found, or not yet made permanent.",
  unit: "children",
  kind: "stock",
  definition:
    "Children looked after on the date of whom it was decided, in their current period of care and by the date, that they should be placed for adoption: placed for adoption (A3 to A6), not placed with or without an order (E1, D1), or with the last decision reversed. Fostering for adoption (U2, U5) is not placement for adoption.",
  source: "DfE, Children looked after in England including adoptions",
  certainty: "quoted",
  polarity: "none",
  interval: "none",
  statistic: "count",
  restsOn: rests.decisions,
  breakdowns: [adoptionStatus],
  count: (source) => ({ numerator: decidedMembers(source) }),
});

function adoptions(care: Return, { from, to }: Period): readonly Member[] {
  const every = adoptionEpisodes(care);
  const rows = Array.from(adoptionsDuring(care, from, to), (place) => every[place] ?? noEpisode);
  return episodeMembers(care, rows, episodeDay(care, "DEC")).map((member) => ({ ...member, outcome: "adopted" }));
}

function firstOfEachChild(members: readonly Member[]): readonly Member[] {
  const children = new Set<number>();
  return members.filter(({ child }) => {
    const isFirst = !children.has(child);
    children.add(child);
    return isFirst;
  });
}

function decisions(
  care: Return,
  { from, to }: Period,
  column: "DATE_PLACED" | "DATE_PLACED_CEASED",
  outcome: string,
): readonly Member[] {
  const { rows, child: children, columns } = care.PlacedAdoption;
  const members: Member[] = [];
  for (let row = 0; row < rows; row += 1) {
    const day = columns[column][row] ?? noDay;
    if (day < from || day > to) continue;
    const child = children[row] ?? 0;
    const episode = lastEpisode(care, child, to) ?? noEpisode;
    members.push({ child, episode, day, row: { file: "PlacedAdoption", row }, outcome });
  }
  return firstOfEachChild(members);
}

function placementOrders(care: Return, { from, to }: Period): readonly Member[] {
  const isOrdered = codeTest(care.Episodes.columns.LS, ["E1"]);
  const { DECOM } = care.Episodes.columns;
  const members = periodsOfCare(care).flatMap(({ child, firstRow, lastRow }) => {
    let episode = firstRow;
    while (episode <= lastRow && !isOrdered(episode)) episode += 1;
    const day = DECOM[episode] ?? noDay;
    return episode <= lastRow && day >= from && day <= to ? [{ child, episode, day, outcome: "placement-order" }] : [];
  });
  return firstOfEachChild(members);
}

function matches(care: Return, { from, to }: Period): readonly Member[] {
  const { rows, child: children, columns } = care.AD1;
  const members: Member[] = [];
  for (let row = 0; row < rows; row += 1) {
    const day = columns.DATE_MATCH[row] ?? noDay;
    if (day < from || day > to) continue;
    const child = children[row] ?? 0;
    members.push({
      child,
      episode: lastEpisode(care, child, to) ?? noEpisode,
      day,
      row: { file: "AD1", row },
      outcome: "matched",
    });
  }
  return firstOfEachChild(members);
}

function movesIn(care: Return, { from, to }: Period): readonly Member[] {
  const isAdoptive = codeTest(care.Episodes.columns.PLACE, ["A3", "A4", "A5", "A6"]);
  const { DECOM } = care.Episodes.columns;
  const members = staysWithCarer(care).flatMap(({ child, firstRow, lastRow }) => {
    let episode = firstRow;
    while (episode <= lastRow && !isAdoptive(episode)) episode += 1;
    const day = DECOM[episode] ?? noDay;
    return episode <= lastRow && day >= from && day <= to ? [{ child, episode, day, outcome: "placed" }] : [];
  });
  return firstOfEachChild(members);
}
