import type { MeasureId } from "../../measure/measures.ts";
import { codeSets } from "../../return/codeSets.ts";
import { type DayColumn, noDay } from "../../return/Day.ts";
import type { FileName } from "../../return/fileLayouts.ts";
import type { CheckContext } from "../CheckContext.ts";
import { isBefore } from "../dayOrder.ts";
import { distorts } from "../distorts.ts";
import type { Rule } from "../Rule.ts";
import { rowsOf } from "../rowsOf.ts";
import { rowInYear } from "../rowsOfYear.ts";

const everything = [...distorts.stock, ...distorts.ages, ...distorts.ethnicity];

/** The files whose children must be in the Header, and the measures of each. */
const filesOfChildren: readonly (readonly [number: string, file: FileName, distorts: readonly MeasureId[]])[] = [
  ["1", "AD1", distorts.adopted],
  ["2", "PlacedAdoption", distorts.pipeline],
  ["3", "Episodes", everything],
  ["4", "Missing", distorts.missing],
  ["5", "OC2", distorts.health],
  ["6", "OC3", distorts.careLeavers],
  ["7", "PrevPerm", []],
  ["8", "Reviews", distorts.reviews],
  ["9", "UASC", distorts.uasc],
];

const filesOfOneRow: readonly (readonly [code: string, file: FileName, distorts: readonly MeasureId[]])[] = [
  ["INT31", "AD1", distorts.adopted],
  ["INT32", "Header", everything],
  ["INT33", "OC2", distorts.health],
  ["INT34", "OC3", distorts.careLeavers],
  ["INT35", "PrevPerm", []],
  ["INT36", "UASC", distorts.uasc],
];

function isFirstOfChild({ care }: CheckContext, file: FileName): (row: number) => boolean {
  const { child, first } = rowsOf(care, file);
  return (row) => first(child(row)) === row;
}

const notInHeader = filesOfChildren.map(
  ([number, file, measures]): Rule => ({
    code: `INT0${number}`,
    severity: "error",
    says: `the child is in ${file} and not in the Header, so sex, date of birth and ethnicity are missing`,
    advice: "add the child to the Header, or correct CHILD",
    file,
    column: "CHILD",
    rows: "all",
    distorts: measures,
    ...(file === "Episodes" && { insteadOf: ["child-not-in-header"] }),
    test: (check) => {
      const { first, end } = rowsOf(check.care, "Header");
      const { child } = rowsOf(check.care, file);
      const isFirst = isFirstOfChild(check, file);
      return (row) => isFirst(row) && first(child(row)) === end(child(row));
    },
  }),
);

const otherBirth = filesOfChildren
  .filter(([, file]) => file !== "Episodes")
  .map(
    ([, file, measures], index): Rule => ({
      code: `INT1${index + 1}`,
      severity: "error",
      says: "the date of birth is not that of the Header",
      advice: "correct the one that is wrong",
      file,
      column: "DOB",
      fields: ["Header.DOB"],
      rows: "all",
      distorts: [...new Set<MeasureId>([...measures, ...distorts.ages])],
      test: ({ care }) => {
        const { child } = rowsOf(care, file);
        const { DOB } = care[file].columns as { readonly DOB: DayColumn };
        const header = rowsOf(care, "Header");
        const inHeader = header.day("DOB");
        return (row) => {
          const c = child(row);
          const expected = header.first(c) < header.end(c) ? inHeader(header.first(c)) : noDay;
          const stated = DOB[row] ?? noDay;
          return isBefore(stated, expected) || isBefore(expected, stated);
        };
      },
    }),
  );

const onlyOnce = filesOfOneRow.map(
  ([code, file, measures]): Rule => ({
    code,
    severity: "error",
    says: `the child has more than one row in ${file}`,
    advice: "keep the one that is right",
    file,
    column: "CHILD",
    distorts: measures,
    reader: ["second-row", "repeated-row"],
  }),
);

/** Files that may hold nothing on a young person who was not looked after in the year. */
const filesOfLookedAfter: readonly (readonly [file: FileName, distorts: readonly MeasureId[]])[] = [
  ["PlacedAdoption", distorts.pipeline],
  ["Missing", distorts.missing],
  ["Reviews", distorts.reviews],
  ["AD1", distorts.adopted],
  ["PrevPerm", []],
  ["OC2", distorts.health],
];

const withoutEpisodes = filesOfLookedAfter.map(
  ([file, measures]): Rule => ({
    code: "1012",
    severity: "error",
    says: "the child has no episode in the return, and so nothing may be said of the child in this file",
    advice: "add the episodes, or take the row out",
    file,
    column: "CHILD",
    fields: ["Episodes.CHILD"],
    files: ["Episodes"],
    distorts: measures,
    test: ({ care }) => {
      const { child } = rowsOf(care, file);
      const { first, end } = rowsOf(care, "Episodes");
      return (row) => first(child(row)) === end(child(row));
    },
  }),
);

/** Whether the files of the return speak of the same children, each once, with the same birth and sex. */
export const identityRules: readonly Rule[] = [
  ...notInHeader,
  ...otherBirth,
  {
    code: "INT21",
    severity: "error",
    says: "the sex is not that of the Header",
    advice: "correct the one that is wrong",
    file: "UASC",
    column: "SEX",
    fields: ["Header.SEX"],
    rows: "all",
    distorts: distorts.profile,
    test: ({ care }) => {
      const uasc = rowsOf(care, "UASC");
      const header = rowsOf(care, "Header");
      const stated = uasc.code("SEX");
      const inHeader = header.code("SEX");
      const isStated = uasc.is("SEX", ...codeSets.SEX);
      const isInHeader = header.is("SEX", ...codeSets.SEX);
      return (row) => {
        const c = uasc.child(row);
        if (header.first(c) === header.end(c) || !isStated(row)) return false;
        return isInHeader(header.first(c)) && stated(row) !== inHeader(header.first(c));
      };
    },
  },
  ...onlyOnce,
  ...withoutEpisodes,
  {
    code: "EPI",
    severity: "query",
    says: "the child has neither an episode nor care-leaver information, so nothing can be counted",
    advice: "add the episodes, or take the child out",
    file: "Header",
    column: "CHILD",
    fields: ["Episodes.CHILD", "OC3.CHILD"],
    distorts: distorts.stock,
    test: (check) => {
      const { child } = rowsOf(check.care, "Header");
      const episodes = rowsOf(check.care, "Episodes");
      const leaverRow = rowInYear(check, "OC3");
      return (row) => {
        const c = child(row);
        return episodes.first(c) === episodes.end(c) && leaverRow(c) === -1;
      };
    },
  },
];
