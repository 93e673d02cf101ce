import type { WrittenRule } from "@lac-analytics/core/project";
import {
  dateRule,
  type FieldValues,
  listRule,
  numberRule,
  objectRule,
  optional,
  required,
  textRule,
} from "@lac-analytics/core/project";
import {
  authorityRule,
  coloursRule,
  noteRule,
  pathRule,
  pathsByNameRule,
  reportMonthsRule,
  truthRule,
} from "./settingsRules.ts";

const logoRule = objectRule(
  {
    file: required(pathRule, "An SVG of plain shapes, or a PNG, of at most 200 kB"),
    alternativeText: required(textRule("the words that stand for the logo"), "What is read out in place of the logo"),
  },
  [],
  "as named",
);

/** Who answers for the papers, as the government's AQuA Book (2025) has it. */
const rolesRule = objectRule(
  {
    commissioner: optional(textRule("a name"), "Who says what is asked, and what it is for"),
    analyst: optional(textRule("a name"), "Who answers for the settings, the data given and the words"),
    assurer: optional(textRule("a name"), "Who reads the log of assurance, and follows up what it says"),
    approver: optional(textRule("a name"), "Who says that the papers are fit for their use"),
  },
  [],
  "as named",
);

const fields = {
  council: optional(
    textRule("the council's name"),
    "The council's name, as every report prints it; without it the name that its authority has",
  ),
  authority: required(authorityRule, "The authority, by its GSS code, its three digits or its name"),
  authors: optional(
    listRule(textRule("a person or a team")),
    "People or teams who write the reports: printed under the title, and in the properties of every file",
  ),
  roles: optional(
    rolesRule,
    "Who answers for the papers, as the log of assurance prints it; whoever is left out is a blank for people to fill in",
  ),
  logo: optional(logoRule, "The council's logo, at the head of every report but Excel files, which have no images"),
  colours: optional(
    coloursRule,
    "One to four colours of charts; the first is that of lines and links too. Those left out are the Government Analysis Function's",
  ),
  data: required(
    listRule(pathRule),
    "The return: folders of SSDA903 CSV files, workbooks or Parquet, .zip files of them, a workbook, or .xml files",
  ),
  dataNote: optional(noteRule, "What a reader must know of the data, such as that they are a sample"),
  internal: optional(
    truthRule,
    "true: reports show small numbers, and say on every page that they are internal; else small numbers are withheld",
  ),
  asAt: required(dateRule("any day"), "The date of the reports"),
  months: optional(
    reportMonthsRule,
    "How many months the reports are about, 3, 6 or 12, by which their titles, what they count and what they hold it against go; 6 where it is left out. Measures of a year stay of a year",
  ),
  monthsBetweenMeetings: optional(
    numberRule({ minimum: 1, maximum: 24, whole: true, suchAs: 2 }),
    "How many months lie between meetings of those who read the reports, by which the action plan looks back",
  ),
  population: optional(
    pathRule,
    "A file of mid-year estimates of residents aged 0 to 17, which may divide them by age, sex and ethnicity, or their number; without it there are no rates",
  ),
  postcodes: optional(
    pathRule,
    "A table of postcodes with authority, easting and northing, such as the ONS directory; without it the return does not tell which children live outside the area or far from home",
  ),
  series: optional(
    listRule(pathRule),
    "Tables (CSV, .xlsx or Parquet) of what the council counts itself, or folders of them",
  ),
  ownMeasures: optional(
    listRule(pathRule),
    "Tables of measure,title,unit,polarity,definition: what the council's own measures in those series are",
  ),
  files: optional(pathsByNameRule, "Further files of the council's own, by the names by which notebooks ask for them"),
  nationalFiles: optional(pathsByNameRule, "The same, of files about every authority"),
  editions: optional(
    pathRule,
    "A folder in which lac report --publish and lac publish record what they printed, and withhold what it would give away together with what they print next; with it, what the national files say of the council is known too, and each of them but the neighbours must be published figures that can be read",
  ),
  cleared: optional(
    listRule(textRule("the name of a file under files, author- and the name of a report, or a report/picture")),
    "Files that somebody has read for publication, by their names under files; author- and the name of a report for the author.md beside it; the name of a report, a slash and the address of a picture beside it (placements/map.png). What authors wrote at length, and pictures, stand in a version for publication only if they are named here",
  ),
};

/** The keys of `settings.json`, each with what it means. */
export const settingsKeys: readonly { readonly key: string; readonly description: string }[] = Object.entries(
  fields,
).map(([key, { description }]) => ({ key, description }));

/** What `settings.json` holds, as it is written. */
export type WrittenSettings = FieldValues<typeof fields>;

/** What `settings.json` may hold; `$schema` is for editors. */
export const settingsRule: WrittenRule<WrittenSettings> = objectRule(fields, ["$schema"], "as named");

/** The JSON Schema of `settings.json`, for editors that complete its keys; `lac report --schema` prints it. */
export const settingsSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Settings of reports",
  description: "Whose reports are built, from what, and for whom",
  ...settingsRule.schema,
};
