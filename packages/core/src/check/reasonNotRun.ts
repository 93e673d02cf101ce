import type { CheckContext } from "./CheckContext.ts";
import type { Need, Rule } from "./Rule.ts";

const wants: Readonly<Record<Need, string>> = {
  "last-year": "it needs the return of the year before, which was not given",
  providers: "it needs Ofsted's list of providers, which was not given",
  postcodes: "it needs a file of postcodes, which was not given",
  authority: "it needs the code of the authority, which was not given",
};

/** Why a rule cannot be run, as a sentence without its full stop, or nothing where it can. */
export function reasonNotRun(
  { file, files = [], needs = [], lastYearFile }: Rule,
  check: CheckContext,
): string | undefined {
  const missing = [file, ...files].find((name) => !check.files.has(name));
  if (missing !== undefined) return `the return has no ${missing} file`;
  const given: Readonly<Record<Need, unknown>> = {
    "last-year": check.lastYear,
    providers: check.providers,
    postcodes: check.postcodes,
    authority: check.authority,
  };
  const need = needs.find((name) => given[name] === undefined);
  if (need !== undefined) return wants[need];
  const isBlank = lastYearFile !== undefined && check.lastYear?.care[lastYearFile].rows === 0;
  return isBlank ? `last year's return has no ${lastYearFile} row` : undefined;
}
