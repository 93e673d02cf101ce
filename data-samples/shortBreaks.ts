import type { Episode } from "./buildEpisodes.ts";
import { addMonths, dayNumber } from "./calendar.ts";
import type { Child } from "./careHistory.ts";
import { inventUpn } from "./inventUpn.ts";
import { PANEL_DAY } from "./publishedFigures.ts";
import type { RandomStream } from "./randomStream.ts";

/** Children who are only ever in series of short breaks, and when the series ran; the last two cover the panel's day. */
const SERIES: readonly { readonly from: string; readonly until: string; readonly agreementOnly: boolean }[] = [
  { from: "2009-05-08", until: "2011-11-20", agreementOnly: false },
  { from: "2010-02-12", until: "2012-08-31", agreementOnly: false },
  { from: "2010-09-10", until: "2013-07-19", agreementOnly: true },
  { from: "2011-06-03", until: "2013-03-15", agreementOnly: false },
  { from: "2012-01-13", until: "2014-10-31", agreementOnly: false },
  { from: "2013-04-05", until: "2016-02-26", agreementOnly: false },
  { from: "2014-07-04", until: "2016-12-18", agreementOnly: true },
  { from: "2015-05-15", until: "2017-09-29", agreementOnly: false },
  { from: "2016-09-09", until: "2018-12-14", agreementOnly: false },
  { from: "2017-06-16", until: "2019-03-29", agreementOnly: false },
  { from: "2017-11-03", until: "2019-03-31", agreementOnly: true },
];

export type ShortBreakChild = { readonly child: Child; readonly episodes: readonly Episode[] };

const inventId = (stream: RandomStream): string => `KS${String(stream.between(100_000, 999_999))}`;

const breakEpisode = (child: string, decom: number, dec: number | null, ls: string): Episode => ({
  child,
  decom,
  rne: "S",
  ls,
  cin: "N2",
  place: "K2",
  provider: "PR4",
  dec,
  rec: dec === null ? "" : "E8",
  reason: "",
  homePostcode: "",
  placePostcode: "",
  urn: "",
});

/** Breaks of two to six nights every five to nine weeks; the one nearest to the panel's day covers it. */
const breakDays = (stream: RandomStream, from: number, until: number): (readonly [number, number])[] => {
  const days: (readonly [number, number])[] = [];
  for (let start = from; start + 6 < until; start += stream.between(35, 63)) {
    const covering = start > PANEL_DAY - 40 && start < PANEL_DAY + 40 && days.every(([, end]) => end <= PANEL_DAY);
    const first = covering ? PANEL_DAY - 2 : start;
    days.push([first, first + (covering ? 4 : stream.between(2, 6))]);
    if (covering) start = first;
  }
  return days;
};

/** The children in short breaks (legal status V3, or V4 where only the agreement is recorded). */
export const shortBreakChildren = (stream: RandomStream): ShortBreakChild[] =>
  SERIES.map(({ from, until, agreementOnly }, index) => {
    const own = stream.fork(`short breaks ${index}`);
    const start = dayNumber(from);
    const birth = addMonths(start, -12 * own.between(6, 13)) - own.below(300);
    const child: Child = {
      id: inventId(own),
      birth,
      sex: own.chance(65) ? "1" : "2",
      ethnicity: own.weighted([
        ["WBRI", 80],
        ["APKN", 8],
        ["MWBC", 6],
        ["WOTH", 6],
      ]),
      upn: inventUpn(900 + index, birth),
      firstChildBorn: null,
      homePostcode: "",
      asylumSeeking: false,
      asylumUntil: null,
      periods: [],
    };
    const end = until === "2019-03-31" ? null : dayNumber(until);
    const episodes = agreementOnly
      ? [breakEpisode(child.id, start, end, "V4")]
      : breakDays(own, start, dayNumber(until)).map(([decom, dec]) => breakEpisode(child.id, decom, dec, "V3"));
    return { child, episodes };
  });
