import { ageOn, birthday, reportingYear } from "./calendar.ts";
import { type CareHistory, type Child, holdsOn, type PlannedPeriod } from "./careHistory.ts";
import { ASYLUM_BOYS, ASYLUM_ETHNICITIES, BOYS, ETHNICITIES, NEEDS } from "./childDistributions.ts";
import { dealShares } from "./dealShares.ts";
import { pupilNumber } from "./inventUpn.ts";
import { planHomes } from "./planHomes.ts";
import { planLegalStatus } from "./planLegalStatus.ts";
import { inventPostcode } from "./postcodes.ts";
import { LAST_DAY, PANEL_DAY } from "./publishedFigures.ts";
import type { RandomStream } from "./randomStream.ts";
import type { Shares } from "./shares.ts";

const ID_CHARACTERS: readonly string[] = [..."23456789BCDFGHJKLMNPQRSTVWXZ"];

/** Identifiers in ascending order: they say nothing about when a child came. */
const inventIds = (stream: RandomStream, count: number): string[] => {
  const ids = new Set<string>();
  while (ids.size < count) ids.add(`K${Array.from({ length: 7 }, () => stream.pick(ID_CHARACTERS)).join("")}`);
  return [...ids];
};

/** Children who ought to show the published shares among themselves: alike in asylum, age group and being in care. */
const stratum = ({ birth, asylumSeeking, periods }: CareHistory): string => {
  if (!periods.some((period) => holdsOn(period, PANEL_DAY))) return asylumSeeking ? "left, asylum" : "left";
  if (asylumSeeking) return "asylum";
  const age = ageOn(birth, PANEL_DAY);
  return age < 5 ? "under 5" : age < 10 ? "under 10" : age < 16 ? "under 16" : "16 and over";
};

const dealByStratum = <T>(
  stream: RandomStream,
  histories: readonly CareHistory[],
  shares: (asylumSeeking: boolean) => Shares<T>,
): ((history: CareHistory) => T) => {
  const hands = new Map<string, T[]>();
  for (const name of new Set(histories.map(stratum))) {
    const members = histories.filter((history) => stratum(history) === name);
    hands.set(name, dealShares(stream, members.length, shares(name.endsWith("asylum"))));
  }
  return (history) => {
    const card = hands.get(stratum(history))?.pop();
    if (card === undefined) throw new RangeError("Fewer values were dealt than there are children.");
    return card;
  };
};

const girlsFirstChild = (stream: RandomStream, { birth, periods }: CareHistory): number | null => {
  const seen = periods.at(-1)?.end ?? LAST_DAY;
  const earliest = birthday(birth, 15);
  return earliest < seen - 30 && stream.chance(6) ? stream.between(earliest, seen - 10) : null;
};

const planPeriods = (stream: RandomStream, history: CareHistory, firstNeed: string): PlannedPeriod[] =>
  history.periods.map((period, index) => {
    const need = index === 0 || history.asylumSeeking || stream.chance(70) ? firstNeed : stream.weighted(NEEDS);
    const { legal, reversedPlan } = planLegalStatus(stream, period, history.birth, history.asylumSeeking);
    return { ...period, need, legal, reversedPlan, homes: planHomes(stream, history, period, legal) };
  });

/** Turns care histories into children: who they are, why they came, their legal status and their homes. */
export const describeChildren = (stream: RandomStream, histories: readonly CareHistory[]): Child[] => {
  const ids = inventIds(stream.fork("ids"), histories.length);
  const sex = dealByStratum(stream.fork("sex"), histories, (asylum): Shares<"1" | "2"> => {
    const boys = asylum ? ASYLUM_BOYS : BOYS;
    return [
      ["1", boys],
      ["2", 100 - boys],
    ];
  });
  const ethnicity = dealByStratum(stream.fork("ethnicity"), histories, (asylum) =>
    asylum ? ASYLUM_ETHNICITIES : ETHNICITIES,
  );
  const need = dealByStratum(
    stream.fork("need"),
    histories,
    (asylum): Shares<string> => (asylum ? [["N8", 1]] : NEEDS),
  );
  const serials = new Map<number, number>();
  const children = histories.map((history, index): Child => {
    const schoolYear = reportingYear(history.birth);
    serials.set(schoolYear, (serials.get(schoolYear) ?? 0) + 1);
    const own = stream.fork(`child ${index}`);
    const itsSex = sex(history);
    return {
      id: ids[index] ?? "",
      birth: history.birth,
      sex: itsSex,
      ethnicity: ethnicity(history),
      upn: pupilNumber(own, history, serials.get(schoolYear) ?? 0),
      firstChildBorn: itsSex === "2" ? girlsFirstChild(own, history) : null,
      homePostcode: history.asylumSeeking ? "" : inventPostcode(own, own.chance(93) ? "inside" : "near"),
      asylumSeeking: history.asylumSeeking,
      asylumUntil: history.asylumUntil,
      periods: planPeriods(own.fork("care"), history, need(history)),
    };
  });
  return children.sort((one, other) => (one.id < other.id ? -1 : 1));
};
