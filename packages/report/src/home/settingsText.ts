import { settingsKeys } from "../source/settingsRule.ts";

const longestLine = 110;

/** What editors complete keys by: that of the release which is installed, so that a newer one brings its own. */
const schema = "../node_modules/@lac-analytics/report/home/notebooks/settings.schema.json";

/** How keys that a folder does not begin with are written. */
const examples: Readonly<Record<string, unknown>> = {
  council: "Anyshire",
  authors: ["Performance team"],
  roles: { commissioner: "Director of Children's Services", analyst: "Performance team" },
  logo: { file: "logo.svg", alternativeText: "Logo of the council" },
  colours: ["#12436D", "#28A197"],
  dataNote: "The return was mended on 1 June.",
  internal: true,
  months: 6,
  monthsBetweenMeetings: 2,
  population: "../data/population.csv",
  postcodes: "../data/postcodes.csv",
  series: ["../data/series"],
  ownMeasures: ["../data/own-measures.csv"],
  files: { actions: "../data/action-plan.xlsx" },
  nationalFiles: { neighbours: "../data/neighbours.csv" },
  editions: "../editions",
  cleared: ["actions"],
};

/**
 * Settings with every key explained: a comment over each says what it means, and a key that is not among the values stands
 * in a comment too, with an example beside it.
 *
 * @param values what is set, by key
 */
export function settingsText(values: Readonly<Record<string, unknown>>): string {
  const last = settingsKeys.findLast(({ key }) => values[key] !== undefined)?.key;
  const parts = settingsKeys.map(({ key, description }) => {
    const value = JSON.stringify(values[key] ?? examples[key] ?? null, null, 2);
    const lines = `${JSON.stringify(key)}: ${value}${key === last ? "" : ","}`.split("\n");
    const mark = values[key] === undefined ? "// " : "";
    return [...commentOf(description), ...lines.map((line) => `${mark}${line}`)].map((line) => `  ${line}\n`).join("");
  });
  return `{\n${[`  "$schema": "${schema}",\n`, ...parts].join("\n")}}\n`;
}

/** A sentence as lines of comment. */
function commentOf(sentence: string): readonly string[] {
  const lines: string[] = [];
  for (const word of `${sentence}.`.split(" ")) {
    const line = lines.at(-1);
    if (line === undefined || line.length + word.length >= longestLine) lines.push(`// ${word}`);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines;
}
