import { ageOn } from "../../cohort/ageOn.ts";
import { birthOf } from "../../cohort/birthOf.ts";
import { noDay } from "../../return/Day.ts";
import { type Breakdown, type Category, unassigned } from "../Breakdown.ts";

/** An age band: completed years from `from` up to and including `to`. */
interface AgeBand extends Category {
  readonly from: number;
  readonly to: number;
}

const ageBands: readonly AgeBand[] = [
  { id: "under-1", label: "Under 1 year", from: 0, to: 0 },
  { id: "1-4", label: "1 to 4 years", from: 1, to: 4 },
  { id: "5-9", label: "5 to 9 years", from: 5, to: 9 },
  { id: "10-15", label: "10 to 15 years", from: 10, to: 15 },
  { id: "16-plus", label: "16 years and over", from: 16, to: Infinity },
];

/** Age group on the date of the figure, as the release prints it. A child without a date of birth is unassigned. */
export const age: Breakdown = {
  id: "age",
  title: "Age group",
  source: "DfE, Children looked after in England including adoptions",
  certainty: "confirmed-against-published",
  categories: ageBands.map(({ id, label }) => ({ id, label })),
  classifier:
    (care) =>
    ({ child, day }) => {
      const birth = birthOf(care, child);
      const years = birth === noDay ? -1 : ageOn(birth, day);
      return [(ageBands.find(({ from, to }) => years >= from && years <= to) ?? unassigned).id];
    },
};

/** Single year of age on the date of the figure. */
export const ageSingle: Breakdown = {
  id: "age-single",
  title: "Single year of age",
  source: "this catalogue",
  certainty: "inferred",
  categories: Array.from({ length: 18 }, (_, years) => ({ id: String(years), label: String(years) })),
  classifier:
    (care) =>
    ({ child, day }) => {
      const birth = birthOf(care, child);
      const years = birth === noDay ? -1 : ageOn(birth, day);
      return [years < 0 ? unassigned.id : String(years)];
    },
};
