import { listRule } from "../scenario/listRule.ts";
import { numberRule } from "../scenario/numberRule.ts";
import { type FieldValues, objectRule, optional, required } from "../scenario/objectRule.ts";
import { oneOfRule } from "../scenario/oneOfRule.ts";
import { textRule } from "../scenario/textRule.ts";

const fields = {
  name: required(textRule("what would be otherwise, in words"), "What would be otherwise, in words"),
  fosterWithSupport: optional(
    objectRule({
      of: required(textRule("the name of a group of placements"), "The group that children come into first"),
      share: required(numberRule({ minimum: 0, maximum: 1, suchAs: 0.25 }), "The share of them"),
      weekly: required(
        numberRule({ minimum: 0, maximum: 1_000_000, suchAs: 1400 }),
        "Pounds a week for a foster home with the support that it needs",
      ),
    }),
    "A share of those who come into a group first live with foster carers who are supported instead, for as many days",
  ),
  homeSooner: optional(
    objectRule({
      days: required(numberRule({ minimum: 1, maximum: 3660, whole: true, suchAs: 30 }), "So many days sooner"),
    }),
    "Those who went home (E4A, E4B) do so sooner: the last days of their time in care, or all of it where it was shorter",
  ),
  fewerMoves: optional(
    numberRule({ minimum: 1, maximum: 100, whole: true, suchAs: 1 }),
    "So many moves fewer for each child who moved, or all where there were fewer, at the price of a move under events",
  ),
};

/** What would be otherwise on children's paths: exactly one of fosterWithSupport, homeSooner and fewerMoves. */
export type WhatIf = FieldValues<typeof fields>;

/** A rule for what would be otherwise on children's paths. */
export const whatIfRule = listRule(oneOfRule(objectRule(fields), ["fosterWithSupport", "homeSooner", "fewerMoves"]));
