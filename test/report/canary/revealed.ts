import { canary } from "./plantedReturn.ts";
import type { FileTexts } from "./textsOf.ts";

const months = "January February March April May June July August September October November December".split(" ");
const day = 86_400_000;
const secrets = new RegExp(`${canary}|QZ\\d{1,2} ?9ZX`, "gi");

/** The birth dates that are searched for, in every form in which a date may be written. */
export interface BirthDates {
  readonly isoDates: ReadonlySet<string>;
  /** whole days since 1970, and since Excel's day nought */
  readonly dayNumbers: ReadonlySet<string>;
}

/**
 * Every form of some birth dates, but for those that a report may print as dates of its own.
 *
 * @param before dates from this on are dates of reports, of which each is the birthday of some child
 */
export function birthDatesOf(
  isoDates: ReadonlySet<string>,
  printed: ReadonlySet<string> = new Set(),
  before = "9999-12-31",
): BirthDates {
  const searched = [...isoDates].filter((date) => !printed.has(date) && date < before);
  const days = searched.map((date) => Date.parse(date) / day);
  return {
    isoDates: new Set(searched),
    dayNumbers: new Set(days.flatMap((number) => [`${number}`, `${number + 25569}`])),
  };
}

/** The dates in a text, in whatever form, as ISO text. */
export function datesIn(text: string): readonly string[] {
  const iso = [...text.matchAll(/(?<!\d)(\d{4})[-/.](\d\d)[-/.](\d\d)(?!\d)/g)].map(([, y, m, d]) => `${y}-${m}-${d}`);
  const compact = [...text.matchAll(/(?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)/g)].map(
    ([, y, m, d]) => `${y}-${m}-${d}`,
  );
  const english = [...text.matchAll(/(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/g)].map(
    ([, d = "", m = "", y]) => `${y}-${m.padStart(2, "0")}-${d.padStart(2, "0")}`,
  );
  const long = [
    ...text.matchAll(/(?<!\d)(\d{1,2})(?:st|nd|rd|th)?[\s\u00A0]+([A-Z][a-z]{2,8})[\s\u00A0]+(\d{4})/g),
  ].flatMap(([, d = "", name = "", y]) => {
    const month = months.findIndex((full) => full.startsWith(name)) + 1;
    return month === 0 ? [] : [`${y}-${`${month}`.padStart(2, "0")}-${d.padStart(2, "0")}`];
  });
  return [...iso, ...compact, ...english, ...long];
}

/**
 * What a file reveals of children: identifiers, pupil numbers, postcodes and providers that were planted, and birth dates
 * in words, figures or, among what a reader sees, numbers of days.
 */
export function revealed({ raw, words, joined }: FileTexts, { isoDates, dayNumbers }: BirthDates): readonly string[] {
  const planted = [...raw, ...words, ...joined].flatMap((text) =>
    [...text.matchAll(secrets)].map(({ index }) => text.slice(Math.max(0, index - 12), index + 32)),
  );
  const dates = [...raw, ...words].flatMap(datesIn).filter((date) => isoDates.has(date));
  const numbers = words.flatMap((text) => text.match(/(?<![\d#a-z]|\d[.,])\d{4,5}(?![\da-z]|[.,]\d)/gi) ?? []);
  return [...new Set([...planted, ...dates, ...numbers.filter((number) => dayNumbers.has(number))])];
}
