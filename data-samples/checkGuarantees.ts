import type { Episode } from "./buildEpisodes.ts";
import { addMonths, ageOn, birthday, dayNumber } from "./calendar.ts";
import type { Child } from "./careHistory.ts";
import { homeGroup } from "./homeOn.ts";
import {
  ADOPTION_GROUPS,
  type HomeGroup,
  LAST_DAY,
  PANEL_DAY,
  PANEL_DAY_PLUS_6_MONTHS,
  PANEL_HOMES,
  TURNING_18,
  WINDOWS,
} from "./publishedFigures.ts";

const expect = (what: string, found: number, wanted: number): void => {
  if (found !== wanted) throw new RangeError(`The sample should have ${wanted} ${what} but has ${found}.`);
};

const openOn = (episodes: readonly Episode[], day: number): Episode[] =>
  episodes.filter(({ decom, dec, ls }) => decom <= day && (dec === null || dec > day) && ls !== "V3" && ls !== "V4");

const leavers = (episodes: readonly Episode[], from: number, to: number): Episode[] =>
  episodes.filter(
    ({ dec, rec, ls }) => dec !== null && dec >= from && dec <= to && rec !== "X1" && ls !== "V3" && ls !== "V4",
  );

const checkEveryStock = (episodes: readonly Episode[], asylumOn: (id: string, day: number) => boolean): void => {
  for (const { until, lookedAfter, asylum } of WINDOWS) {
    const open = openOn(episodes, until);
    expect(`children looked after on day ${until}`, new Set(open.map(({ child }) => child)).size, lookedAfter);
    expect(`episodes open on day ${until}`, open.length, lookedAfter);
    expect(
      `asylum-seeking children on day ${until}`,
      open.filter(({ child }) => asylumOn(child, until)).length,
      asylum,
    );
  }
};

const checkPanelDay = (
  children: ReadonlyMap<string, Child>,
  open: readonly Episode[],
  asylumOn: (id: string, day: number) => boolean,
): void => {
  const groups: readonly HomeGroup[] = [
    "agency",
    "ownFoster",
    "kin",
    "otherAuthority",
    "independent",
    "custody",
    "parents",
    "residential",
  ];
  for (const group of groups) {
    const there = open.filter(({ place, provider }) => homeGroup(place, provider) === group);
    expect(`children in the group ${group}`, there.length, PANEL_HOMES.all[group]);
    const asylum = there.filter(({ child }) => asylumOn(child, PANEL_DAY));
    expect(`asylum-seeking children in the group ${group}`, asylum.length, PANEL_HOMES.asylum[group]);
  }
  const turning = open.filter(({ child }) => {
    const adult = birthday(children.get(child)?.birth ?? 0, 18);
    return adult > PANEL_DAY && adult <= PANEL_DAY_PLUS_6_MONTHS;
  });
  expect("children who turn 18 within six months", turning.length, TURNING_18);
};

/** The mean of days to moving in, over the adoptions of the three years to a day, is the published whole number. */
const checkTimeliness = (children: readonly Child[], day: number, wanted: number): void => {
  const from = addMonths(day + 1, -36);
  const waits = children.flatMap(({ periods }) =>
    periods.flatMap(({ start, end, adoption }) =>
      adoption !== null && end !== null && end >= from && end <= day ? [adoption.moveIn - start] : [],
    ),
  );
  const total = waits.reduce((sum, wait) => sum + wait, 0);
  expect(`days on average to moving in, at day ${day}`, Math.floor(total / waits.length + 0.5), wanted);
};

/** Stops the making of a sample that does not show the figures it promises. */
export const checkGuarantees = (children: readonly Child[], episodes: readonly Episode[]): void => {
  const byId = new Map(children.map((child) => [child.id, child]));
  expect("different identifiers", byId.size, children.length);
  const asylumOn = (id: string, day: number): boolean => {
    const child = byId.get(id);
    return child?.asylumSeeking === true && (child.asylumUntil === null || child.asylumUntil > day);
  };
  checkEveryStock(episodes, asylumOn);
  checkPanelDay(byId, openOn(episodes, PANEL_DAY), asylumOn);
  const summer = leavers(episodes, dayNumber("2018-04-01"), dayNumber("2018-09-30"));
  expect("leavers from April to September 2018", new Set(summer.map(({ child }) => child)).size, 57);
  for (const { from, until, orders } of ADOPTION_GROUPS.filter((group) => group.until <= LAST_DAY)) {
    const adopted = leavers(episodes, from, until).filter(({ rec }) => rec === "E11" || rec === "E12");
    expect(`adoptions from day ${from} to day ${until}`, adopted.length, orders);
  }
  checkTimeliness(children, dayNumber("2017-03-31"), 443);
  checkTimeliness(children, dayNumber("2018-03-31"), 430);
  checkTimeliness(children, dayNumber("2018-06-30"), 390);
  checkTimeliness(children, dayNumber("2018-09-30"), 390);
  const tooOld = episodes.filter(({ child, dec }) => {
    const birth = byId.get(child)?.birth;
    return birth !== undefined && ageOn(birth, (dec ?? LAST_DAY + 1) - 1) >= 18;
  });
  expect("episodes at the age of 18", tooOld.length, 0);
};
