import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { randomNumbers } from "../randomNumbers.ts";

const millisecondsOfDay = 86_400_000;

/** Weights of codes, by code. */
type Weights = Readonly<Record<string, number>>;

/**
 * Writes a return of so many episodes, Header and Episodes, into a folder: always the same one of a seed. Nobody is
 * meant, and the distributions are invented; the shape is that of a return. Children arrive so that about as many are
 * looked after at any time; each has one or more periods of care, each a chain of episodes that end where the next begins.
 * One period in twenty is of short breaks. Rows stand by child and first day.
 *
 * @param episodes 10,000 are one council's ten years, 400,000 England's one, 4 million its ten
 */
export function makeEpisodes(episodes: number, folder: string, endIso = "2026-03-31", years = 10, seed = 903): void {
  const end = Math.round(Date.parse(endIso) / millisecondsOfDay);
  const start = end - Math.round(years * 365.25);
  const random = randomNumbers(seed);
  const below = (count: number): number => Math.floor(random() * count);
  const daysAbout = (mean: number): number => Math.max(1, Math.round(-Math.log(1 - random()) * mean));
  const letter = (): string => "ABDEFGHJLNPQRSTUWXYZ"[below(20)] ?? "";
  const postcode = (): string => {
    const area = ["BS", "M", "LE", "B", "S", "NE", "YO", "EX", "L", "SW", "CT", "NR"][below(12)];
    return `${area}${1 + below(20)} ${below(10)}${letter()}${letter()}`;
  };
  const urn = (): string => (random() < 0.12 ? "XXXXXXX" : `SC${100_000 + below(899_999)}`);
  const pick = Object.fromEntries(Object.entries(weights).map(([column, of]) => [column, picker(of, random)])) as {
    readonly [C in keyof typeof weights]: () => string;
  };
  const dates = new Map<number, string>();
  const written = (day: number): string => {
    const known =
      dates.get(day) ?? new Date(day * millisecondsOfDay).toISOString().slice(0, 10).split("-").reverse().join("/");
    dates.set(day, known);
    return known;
  };
  const header = ["CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB"];
  const rows = ["CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN"];
  for (let child = 100_001; rows.length <= episodes; child++) {
    const born = start - 17 * 365 + below(end - start + 17 * 365);
    const sex = random() < 0.56 ? 1 : 2;
    header.push(
      `${child},${sex},${written(born)},${pick.ETHNIC()},${letter()}${100_000_000_000 + below(899_999_999)},${sex === 2 ? 0 : ""},`,
    );
    const [home, need] = [postcode(), pick.CIN()];
    let periods = 1 + Number(random() < 0.22) + Number(random() < 0.05);
    let day = Math.max(start - 900, born) + below(17 * 365 * 0.6);
    if (day >= end) day = start + below(end - start);
    for (; periods > 0 && day < end; periods--) {
      const isShortBreak = random() < 0.06;
      const lastDay = day + daysAbout(isShortBreak ? 30 : 850);
      const status = (): string => (isShortBreak ? (random() < 0.5 ? "V3" : "V4") : pick.LS());
      const place = (): string => `${pick.PLACE()},${pick.PLACE_PROVIDER()}`;
      let [began, legal, placed, where] = ["S", status(), place(), `${postcode()},${urn()}`];
      while (day < end && day < lastDay && rows.length <= episodes) {
        const to = Math.min(day + daysAbout(190), lastDay);
        const isOpen = to > end;
        const isLast = to >= lastDay;
        const next = pick.RNE();
        const moves = !isLast && !isOpen && ["P", "B", "T"].includes(next);
        const ended = isOpen ? "," : `${written(to)},${isLast ? pick.REC() : "X1"}`;
        const why = moves ? pick.REASON_PLACE_CHANGE() : "";
        rows.push(`${child},${written(day)},${began},${legal},${need},${placed},${ended},${why},${home},${where}`);
        day = to;
        began = next;
        if (["L", "B", "U"].includes(next) && !isShortBreak) legal = status();
        if (moves) [placed, where] = [place(), `${postcode()},${urn()}`];
        if (isOpen) break;
      }
      day += daysAbout(260);
    }
  }
  mkdirSync(folder, { recursive: true });
  writeLines(join(folder, "header.csv"), header);
  writeLines(join(folder, "episodes.csv"), rows);
}

/** A file of lines, written in parts, as one text of them all can be longer than a text may be. */
function writeLines(path: string, lines: readonly string[]): void {
  writeFileSync(path, "");
  for (let from = 0; from < lines.length; from += 100_000) {
    writeFileSync(path, `${lines.slice(from, from + 100_000).join("\n")}\n`, { flag: "a" });
  }
}

function picker(of: Weights, random: () => number): () => string {
  const codes = Object.entries(of).flatMap(([code, weight]) => Array<string>(weight).fill(code));
  return () => codes[Math.floor(random() * codes.length)] ?? "";
}

const weights = {
  // biome-ignore format: a list of codes is read along its lines
  PLACE: { U4: 30, U6: 14, K2: 12, U1: 9, U5: 8, H5: 7, P1: 7, U3: 6, P2: 3, U2: 2, K1: 1, A3: 1, A4: 1, A5: 1, A6: 1, R1: 1, R2: 1, R5: 1, S1: 1, T0: 1, Z1: 1 },
  LS: { C2: 48, V2: 22, C1: 15, E1: 8, D1: 1, J1: 1, J2: 1, L1: 1, L2: 1 },
  CIN: { N1: 62, N5: 14, N4: 8, N2: 4, N8: 4, N3: 3, N6: 3, N7: 1 },
  PLACE_PROVIDER: { PR1: 48, PR4: 38, PR0: 5, PR5: 5, PR2: 3, PR3: 1 },
  REC: {
    E8: 16,
    E4A: 12,
    E5: 12,
    E3: 6,
    E45: 5,
    E46: 4,
    E11: 4,
    E12: 4,
    E13: 4,
    E15: 4,
    E17: 4,
    E4B: 4,
    E47: 2,
    E48: 1,
  },
  REASON_PLACE_CHANGE: {
    OTHER: 16,
    CARPL: 15,
    CREQB: 15,
    LAREQ: 10,
    CREQO: 8,
    CHILD: 8,
    PLACE: 6,
    APPRR: 4,
    CLOSE: 2,
    ALLEG: 2,
  },
  RNE: { P: 60, L: 18, B: 14, T: 4, U: 4 },
  ETHNIC: {
    WBRI: 60,
    WOTH: 6,
    BAFR: 5,
    MWBC: 4,
    MOTH: 4,
    OOTH: 4,
    APKN: 3,
    BCRB: 3,
    MWBA: 2,
    ABAN: 2,
    AOTH: 3,
    BOTH: 2,
    AIND: 1,
    CHNE: 1,
  },
} as const satisfies Record<string, Weights>;
