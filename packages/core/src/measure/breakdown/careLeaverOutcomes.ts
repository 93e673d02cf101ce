import { codeBreakdown } from "./codeBreakdown.ts";
import { oc3Code } from "./oc3Code.ts";

const release = "DfE, Children looked after in England including adoptions";
const dictionary = "DfE, Local Authority Interactive Tool data dictionary";

/** What a care leaver mainly does, in the groups of the release. */
export const activity = codeBreakdown({
  id: "activity",
  title: "Main activity",
  source: release,
  certainty: "quoted",
  restsOn: ["OC3.ACTIV"],
  categories: [
    { id: "he", label: "Higher education", codes: ["F1", "P1"] },
    { id: "other-education", label: "Education other than higher education", codes: ["F2", "P2"] },
    { id: "training-employment", label: "In training or employment (not split)", codes: ["F3", "P3"] },
    { id: "apprenticeship", label: "In an apprenticeship", codes: ["F4", "P4"] },
    {
      id: "training-employment-excl",
      label: "In training or employment, excluding apprenticeship",
      codes: ["F5", "P5"],
    },
    { id: "neet-illness", label: "Not EET, illness or disability", codes: ["G4"] },
    { id: "neet-other", label: "Not EET, other reasons", codes: ["G5"] },
    { id: "neet-parenting", label: "Not EET, pregnancy or parenting", codes: ["G6"] },
    { id: "not-known", label: "Information not known", codes: ["0", ""] },
  ],
  codeOf: oc3Code("ACTIV"),
});

/** Whether a care leaver is in education, employment or training. That a blank means not known is our reading. */
export const eet = codeBreakdown({
  id: "eet",
  title: "EET summary",
  source: dictionary,
  certainty: "confirmed-against-published",
  restsOn: ["OC3.ACTIV"],
  categories: [
    {
      id: "eet",
      label: "In education, employment or training",
      codes: ["F1", "P1", "F2", "P2", "F3", "P3", "F4", "P4", "F5", "P5"],
    },
    {
      id: "neet",
      label: "Not in education, employment or training",
      polarity: "lower-better",
      codes: ["G4", "G5", "G6"],
    },
    { id: "not-known", label: "Information not known", polarity: "lower-better", codes: ["0", ""] },
  ],
  codeOf: oc3Code("ACTIV"),
});

/** Whether the authority is in touch with a care leaver. */
export const inTouch = codeBreakdown({
  id: "in-touch",
  title: "In touch",
  source: release,
  certainty: "confirmed-against-published",
  restsOn: ["OC3.IN_TOUCH"],
  categories: [
    { id: "in-touch", label: "Authority in touch", codes: ["YES"] },
    { id: "not-in-touch", label: "Authority not in touch", polarity: "lower-better", codes: ["NO"] },
    { id: "refuses", label: "Young person refuses contact", polarity: "none", codes: ["REFU"] },
    { id: "not-required", label: "No longer requires services", polarity: "none", codes: ["NREQ"] },
    { id: "left-out", label: "Died, or home for 6 months or more: out of the cohort", codes: ["DIED", "RHOM"] },
  ],
  codeOf: oc3Code("IN_TOUCH"),
});

const homes = [
  { letter: "B", label: "with parents or relatives" },
  { letter: "C", label: "community home or residential care" },
  { letter: "D", label: "semi-independent or transitional" },
  { letter: "E", label: "supported lodgings" },
  { letter: "G", label: "gone abroad" },
  { letter: "H", label: "deported" },
  { letter: "K", label: "ordinary lodgings" },
  { letter: "R", label: "residence not known" },
  { letter: "S", label: "no fixed abode or homeless" },
  { letter: "T", label: "foyer or similar" },
  { letter: "U", label: "independent living" },
  { letter: "V", label: "emergency accommodation" },
  { letter: "W", label: "bed and breakfast" },
  { letter: "X", label: "in custody" },
  { letter: "Y", label: "other" },
  { letter: "Z", label: "with former foster carers" },
] as const;

/** Where a care leaver lives. */
export const accommodation = codeBreakdown({
  id: "accommodation",
  title: "Accommodation type",
  source: release,
  certainty: "inferred",
  restsOn: ["OC3.ACCOM"],
  categories: [
    ...homes.map(({ letter, label }) => ({ id: letter, label, codes: [`${letter}1`, `${letter}2`] })),
    { id: "no-information", label: "No information", codes: ["0", ""] },
  ],
  codeOf: oc3Code("ACCOM"),
});

/** Homes that are out of both sides of the share in suitable accommodation: abroad, deported, residence not known. */
const outOfSuitability: readonly string[] = ["G", "H", "R"];

const judged = homes.map(({ letter }) => letter).filter((letter) => !outOfSuitability.includes(letter));

/** Whether a care leaver's home is suitable. */
export const suitability = codeBreakdown({
  id: "suitability",
  title: "Suitability",
  source: "DfE, data guidance for Children looked after in England, 2023 release",
  certainty: "confirmed-against-published",
  restsOn: ["OC3.ACCOM"],
  categories: [
    { id: "suitable", label: "Considered suitable", codes: judged.map((letter) => `${letter}1`) },
    {
      id: "unsuitable",
      label: "Considered unsuitable",
      polarity: "lower-better",
      codes: judged.map((letter) => `${letter}2`),
    },
    {
      id: "no-information",
      label: "No information: not in touch, refuses, or no longer requires services",
      polarity: "lower-better",
      codes: ["0", ""],
    },
    {
      id: "left-out",
      label: "Abroad, deported or residence not known: out of numerator and denominator",
      codes: outOfSuitability.flatMap((letter) => [`${letter}1`, `${letter}2`]),
    },
  ],
  codeOf: oc3Code("ACCOM"),
});
