import type { MeasureId } from "../../measure/measures.ts";
import type { Day } from "../../return/Day.ts";
import { isAged, isUnder } from "../dayOrder.ts";
import { distorts } from "../distorts.ts";
import { episodesOf } from "../episodesOf.ts";
import type { Rule } from "../Rule.ts";

const file = "Episodes";

type Age = (birth: Day, age: number, on: Day) => boolean;

function atAge(
  code: string,
  reasons: readonly string[],
  [isOfAge, age]: readonly [Age, number],
  says: string,
  measures: readonly MeasureId[],
): Rule {
  return {
    code,
    severity: "error",
    says,
    advice: "correct REC or DEC, or DOB in the Header",
    file,
    column: "REC",
    fields: ["Episodes.DEC", "Header.DOB"],
    rows: "all",
    distorts: [...distorts.reasonsCeased, ...measures],
    test: ({ care }) => {
      const { birth, ended, is } = episodesOf(care);
      const isReason = is("REC", ...reasons);
      return (row) => isReason(row) && isOfAge(birth(row), age, ended(row));
    },
  };
}

/** Whether care can have ended for the reason given. */
export const reasonCeasedRules: readonly Rule[] = [
  atAge("386", ["E11", "E12"], [isAged, 18], "the child is adopted at 18 or over", distorts.adopted),
  atAge("387", ["E5", "E6"], [isUnder, 14], "the child moves into independent living under 14", []),
  atAge("389", ["E7"], [isUnder, 16], "the child passes to adult social care under 16", []),
  atAge(
    "407",
    ["E45", "E46", "E47", "E48"],
    [isAged, 18],
    "a special guardianship order is made at 18 or over",
    distorts.guardianship,
  ),
  atAge("460", ["E17"], [isUnder, 18], "the child stays with the carers at 18 (E17) and is under 18", [
    "care-leavers-staying-put",
  ]),
  {
    code: "390",
    severity: "error",
    says: "the child is adopted and was not placed for adoption (A3 to A6)",
    advice: "add the episode of the adoptive placement, or correct REC",
    file,
    column: "REC",
    fields: ["Episodes.PLACE"],
    rows: "all",
    distorts: [...distorts.adopted, ...distorts.toPlacement],
    test: ({ care }) => {
      const { is } = episodesOf(care);
      const isAdopted = is("REC", "E11", "E12");
      const isPlaced = is("PLACE", "A3", "A4", "A5", "A6");
      return (row) => isAdopted(row) && !isPlaced(row);
    },
  },
  {
    code: "516",
    severity: "error",
    says: "a special guardianship order is made to former foster carers (E45, E46), and the child was not fostered (U1 to U6)",
    advice: "correct REC or PLACE",
    file,
    column: "REC",
    fields: ["Episodes.PLACE"],
    rows: "all",
    distorts: ["sgo-type-share"],
    test: ({ care }) => {
      const { is } = episodesOf(care);
      const isToCarers = is("REC", "E45", "E46");
      const isFostered = is("PLACE", "U1", "U2", "U3", "U4", "U5", "U6");
      return (row) => isToCarers(row) && !isFostered(row);
    },
  },
];
