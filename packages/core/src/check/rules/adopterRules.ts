import { adoptionItems } from "../adoptionItems.ts";
import { codeRule, dateRule } from "../cellRules.ts";
import { distorts } from "../distorts.ts";
import type { Rule } from "../Rule.ts";
import { rowsOf } from "../rowsOf.ts";

const file = "AD1";

function gendersOf(
  code: string,
  [column, status]: readonly ["LS_ADOPTR" | "NB_ADOPTR", string],
  genders: readonly string[],
  says: string,
): Rule {
  return {
    code,
    severity: "error",
    says,
    advice: `correct ${column} or SEX_ADOPTR`,
    file,
    column: "SEX_ADOPTR",
    fields: [`AD1.${column}`],
    distorts: [],
    test: ({ care }) => {
      const { is, has } = rowsOf(care, file);
      const isOfStatus = is(column, status);
      const isGiven = has("SEX_ADOPTR");
      const fits = is("SEX_ADOPTR", ...genders);
      return (row) => isOfStatus(row) && isGiven(row) && !fits(row);
    },
  };
}

/** Who adopts, and whether the items of the file on adopted children are complete. */
export const adopterRules: readonly Rule[] = [
  dateRule({ code: "112", file, column: "DATE_INT", blank: "allowed", distorts: distorts.adoptionIntervals }),
  dateRule({ code: "113", file, column: "DATE_MATCH", blank: "allowed", distorts: distorts.toMatch }),
  codeRule({ code: "114", file, column: "FOSTER_CARE", blank: "allowed", distorts: distorts.fosterAdopters }),
  codeRule({ code: "175", file, column: "NB_ADOPTR", blank: "allowed", distorts: [] }),
  codeRule({ code: "176", file, column: "SEX_ADOPTR", blank: "allowed", distorts: [] }),
  codeRule({ code: "177", file, column: "LS_ADOPTR", blank: "allowed", distorts: [] }),
  {
    code: "151",
    severity: "error",
    says: "some items on the adoption are given and others are blank",
    advice: "give all of them, or none",
    file,
    column: "DATE_MATCH",
    fields: ["AD1.DATE_INT", "AD1.FOSTER_CARE", "AD1.NB_ADOPTR", "AD1.SEX_ADOPTR", "AD1.LS_ADOPTR"],
    distorts: distorts.toMatch,
    test: ({ care }) => {
      const { has, lacks } = rowsOf(care, file);
      const hasSome = has(...adoptionItems);
      const lacksSome = lacks(...adoptionItems);
      return (row) => hasSome(row) && lacksSome(row);
    },
  },
  gendersOf(
    "511",
    ["NB_ADOPTR", "2"],
    ["MM", "FF", "MF"],
    "there are two adopters (NB_ADOPTR 2), and SEX_ADOPTR is not that of a couple",
  ),
  gendersOf(
    "514",
    ["LS_ADOPTR", "L0"],
    ["M1", "F1"],
    "there is a single adopter (LS_ADOPTR L0), and SEX_ADOPTR is that of a couple",
  ),
  gendersOf(
    "517",
    ["LS_ADOPTR", "L3"],
    ["MF"],
    "the adopters are an unmarried couple of different gender (L3), and SEX_ADOPTR is not MF",
  ),
  gendersOf(
    "518",
    ["LS_ADOPTR", "L4"],
    ["MM", "FF"],
    "the adopters are an unmarried couple of the same gender (L4), and SEX_ADOPTR is not MM or FF",
  ),
  gendersOf(
    "519",
    ["LS_ADOPTR", "L2"],
    ["MM", "FF", "MF"],
    "the adopters are civil partners (L2), and SEX_ADOPTR is not that of a couple",
  ),
  gendersOf(
    "520",
    ["LS_ADOPTR", "L11"],
    ["MF"],
    "the adopters are a married couple of different gender (L11), and SEX_ADOPTR is not MF",
  ),
  gendersOf(
    "524",
    ["LS_ADOPTR", "L12"],
    ["MM", "FF"],
    "the adopters are a married couple of the same gender (L12), and SEX_ADOPTR is not MM or FF",
  ),
];
