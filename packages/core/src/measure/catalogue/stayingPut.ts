import { birthday } from "../../cohort/birthday.ts";
import { birthOf } from "../../cohort/birthOf.ts";
import { codeTest } from "../../cohort/codeTest.ts";
import { coveredDays } from "../../cohort/coveredDays.ts";
import { usualPlacementRow } from "../../cohort/usualPlacementRow.ts";
import { addDays } from "../../return/addDays.ts";
import { addMonths } from "../../return/addMonths.ts";
import { noDay } from "../../return/Day.ts";
import { ageStayingPut } from "../breakdown/age.ts";
import { accommodation } from "../breakdown/careLeaverOutcomes.ts";
import type { CoverageGap } from "../CoverageGap.ts";
import { historyGap } from "../historyGap.ts";
import { defineMeasure, type MeasureSource } from "../Measure.ts";
import { defaultChoices } from "../MeasureChoices.ts";
import { type Member, noEpisode } from "../Member.ts";
import { agedMembers } from "../members/agedMembers.ts";
import { careLeaverMembers } from "../members/careLeaverMembers.ts";
import { narrow } from "../members/narrow.ts";
import { oc3Gap } from "../oc3Gap.ts";
import { rests } from "../rests.ts";

/** Care leavers who stayed with their foster carers. */
export const careLeaversStayingPut = defineMeasure({
  id: "care-leavers-staying-put",
  title: "Staying put with former foster carers",
  why: "Other young people leave home in their twenties; this says how many can stay with their foster carers after 18.",
  unit: "percent",
  kind: "cohort",
  definition:
    "Care leavers living with former foster carers (ACCOM letter Z), of those aged 18, 19 or 20 who left care from a foster placement on the 18th birthday. Whether one that ended within days of it qualifies is not known: it does not; the settings can have it otherwise. At 19 and 20 this needs the returns of the years in which they turned 18.",
  source: "DfE, Local Authority Interactive Tool data dictionary",
  certainty: "quoted",
  polarity: "higher-better",
  interval: "wilson",
  statistic: "share",
  file: "OC3",
  restsOn: [...rests.careLeavers, "OC3.ACCOM", "Episodes.PLACE"],
  breakdowns: [ageStayingPut],
  denominatorSplitBy: [ageStayingPut],
  count: (source) => {
    const { care, leaveOut } = source;
    const denominator = narrow(
      agedMembers(source, careLeaverMembers(source), 18, 20),
      leftFosteringAt18(source),
      "did not leave care from a foster placement at 18",
      leaveOut,
    );
    const homeOf = accommodation.classifier(care);
    const stayed = (member: Member): boolean => homeOf(member)[0] === "Z";
    return {
      numerator: narrow(denominator, stayed, "not living with former foster carers", leaveOut),
      denominator,
      gaps: [...oc3Gap(source), ...turnedInYearsBefore(source, "19", 1), ...turnedInYearsBefore(source, "20", 2)],
    };
  },
});

/** Whoever is 19 or 20 turned 18 one or two years before the period, of which the return may hold a part or nothing. */
function turnedInYearsBefore({ care, period }: MeasureSource, age: string, years: number): readonly CoverageGap[] {
  const last = addMonths(period.to, -12 * years);
  const holds = coveredDays(care).from > last ? "nothing" : "part";
  return historyGap(care, addDays(addMonths(last, -12), 1), holds, { breakdown: ageStayingPut, categories: [age] });
}

function leftFosteringAt18({ care, choices }: MeasureSource): (member: Member) => boolean {
  const { stayingPutLeft } = { ...defaultChoices, ...choices };
  const isFostered = codeTest(care.Episodes.columns.PLACE, ["U1", "U2", "U3", "U4", "U5", "U6"]);
  const usual = usualPlacementRow(care);
  const daysApart = stayingPutLeft === "within-a-week" ? 7 : 0;
  return ({ child, episode }) => {
    const birth = birthOf(care, child);
    const left = care.Episodes.columns.DEC[episode] ?? noDay;
    if (episode === noEpisode || birth === noDay || left === noDay) return false;
    return isFostered(usual(episode)) && Math.abs(left - birthday(birth, 18)) <= daysApart;
  };
}
