import { codeTest } from "../../cohort/codeTest.ts";
import { runOfEpisode } from "../../cohort/episodeRuns.ts";
import { staysWithCarer } from "../../cohort/placementsOf.ts";
import { usualPlacementRow } from "../../cohort/usualPlacementRow.ts";
import { addMonths } from "../../return/addMonths.ts";
import { total } from "../breakdown/total.ts";
import { defineMeasure } from "../Measure.ts";
import { lookedAfterMembers } from "../members/lookedAfterMembers.ts";
import { narrow } from "../members/narrow.ts";
import { rests } from "../rests.ts";

/** Children long fostered who are formally matched with their carers. */
export const longTermMatched = defineMeasure({
  id: "long-term-matched",
  title: "Fostered 12 months or more and formally matched",
  why: "A match tells child and carers that this is the home to grow up in, which time alone does not.",
  unit: "percent",
  kind: "local",
  definition:
    "Children fostered with the same carers for 12 months or more on the date who are formally matched with them, of all so fostered. The match is in a local series; without one, long-term foster placements (U1, U4) stand in for it.",
  source: "this catalogue",
  certainty: "inferred",
  polarity: "higher-better",
  interval: "wilson",
  statistic: "share",
  restsOn: rests.placements,
  breakdowns: [total],
  count: (source) => {
    const { care, period, leaveOut } = source;
    const stays = staysWithCarer(care);
    const usual = usualPlacementRow(care);
    const isFostered = codeTest(care.Episodes.columns.PLACE, ["U1", "U2", "U3", "U4", "U5", "U6"]);
    const isLongTerm = codeTest(care.Episodes.columns.PLACE, ["U1", "U4"]);
    const since = addMonths(period.to, -12);
    const denominator = narrow(
      lookedAfterMembers(source),
      ({ episode }) => isFostered(usual(episode)) && (runOfEpisode(stays, episode)?.start ?? Infinity) <= since,
      "not fostered with the same carers for 12 months",
      leaveOut,
    );
    return {
      numerator: narrow(
        denominator,
        ({ episode }) => isLongTerm(usual(episode)),
        "not in a long-term placement",
        leaveOut,
      ),
      denominator,
      gaps: [
        {
          unknown: denominator,
          holds: "part",
          note: "long-term foster placements (U1, U4) stand in for formal matches",
        },
      ],
    };
  },
});
