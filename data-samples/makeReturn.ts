import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { adoptionRows, decisionRows } from "./adoptionRows.ts";
import { buildEpisodes, type Episode } from "./buildEpisodes.ts";
import { calibrateHomes } from "./calibrateHomes.ts";
import { careLeaverRows } from "./careLeaverRows.ts";
import { checkGuarantees } from "./checkGuarantees.ts";
import { asylumRows, episodeRows, headerRows } from "./childRows.ts";
import { COLUMNS, csvText, type FileName, type Rows } from "./csvText.ts";
import { describeChildren } from "./describeChildren.ts";
import { healthRows } from "./healthRows.ts";
import { missingRows } from "./missingRows.ts";
import { POPULATION } from "./population.ts";
import { previousPermanenceRows } from "./previousPermanenceRows.ts";
import { FIRST_DAY } from "./publishedFigures.ts";
import { randomStream } from "./randomStream.ts";
import { reviewRows } from "./reviewRows.ts";
import { settleBirthdays } from "./settleBirthdays.ts";
import { shortBreakChildren } from "./shortBreaks.ts";
import { simulateCare } from "./simulateCare.ts";

/** The seed of the committed sample. */
export const SEED = "Central Bedfordshire 2018-19 20";

export type SampleFile = { readonly name: string; readonly text: string };

/**
 * Whether the returns of the ten years have an episode. Of what went before 1 April 2009 they have only the episode open
 * on that day, with the reason for that episode and no start of care, unless it was one.
 */
const isReturned = ({ dec }: Episode): boolean => dec === null || dec >= FIRST_DAY;

/**
 * Makes the synthetic return: the same seed gives the same text on every machine.
 *
 * @returns the ten files of the return, their names starting with `return/`, and `population.csv`
 * @throws RangeError when the sample cannot be brought to the figures that it guarantees
 */
export const makeReturn = (seed: string): SampleFile[] => {
  const stream = randomStream(seed);
  const histories = settleBirthdays(stream.fork("birthdays"), simulateCare(stream.fork("care")));
  const children = calibrateHomes(stream.fork("homes"), describeChildren(stream.fork("children"), histories));
  const shortBreaks = shortBreakChildren(stream.fork("short breaks"));
  const byChild = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
  const everyone = [...children, ...shortBreaks.map(({ child }) => child)].sort((one, other) =>
    byChild(one.id, other.id),
  );
  const episodes = [
    ...children.flatMap((child) =>
      child.periods.flatMap((period, index) => {
        const comesBack = index < child.periods.length - 1;
        return buildEpisodes(stream.fork(`episodes ${child.id} ${index}`), child, period, comesBack);
      }),
    ),
    ...shortBreaks.flatMap((one) => one.episodes),
  ]
    .filter(isReturned)
    .sort((one, other) => byChild(one.child, other.child) || one.decom - other.decom);
  const careLeavers = careLeaverRows(stream.fork("care leavers"), children, episodes);
  const files: readonly (readonly [FileName, Rows])[] = [
    ["Header", headerRows(everyone, new Set(careLeavers.map(([id]) => id ?? "")))],
    ["Episodes", episodeRows(episodes)],
    ["Reviews", reviewRows(stream.fork("reviews"), children)],
    ["UASC", asylumRows(children)],
    ["OC2", healthRows(stream.fork("health"), children)],
    ["OC3", careLeavers],
    ["AD1", adoptionRows(stream.fork("adopters"), children)],
    ["PlacedAdoption", decisionRows(stream.fork("decisions"), children)],
    ["PrevPerm", previousPermanenceRows(stream.fork("previous"), children)],
    ["Missing", missingRows(stream.fork("missing"), children)],
  ];
  checkGuarantees(children, episodes);
  return [
    ...files.map(([name, rows]) => ({ name: `return/${name}.csv`, text: csvText(COLUMNS[name], rows) })),
    { name: "population.csv", text: csvText(["authority", "year", "population"], POPULATION) },
  ];
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(new URL("return/", import.meta.url), { recursive: true });
  for (const { name, text } of makeReturn(SEED)) writeFileSync(new URL(name, import.meta.url), text);
}
