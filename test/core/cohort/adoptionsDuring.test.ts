import { addDays, dayFromIso } from "@lac-analytics/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adoptionEpisodes, adoptionsDuring } from "../../../packages/core/src/cohort/adoptionsDuring.ts";
import { endsDuring } from "../../../packages/core/src/cohort/endsDuring.ts";
import { careReturn } from "../../careReturn.ts";
import { anyCareRows } from "../measure/anyCareRows.ts";

describe("adoptionsDuring", () => {
  it("has none where care ended once more in the period, be it on its first day", async () => {
    const adopted = "A,01/10/2017,S,E1,A6,PR1,01/04/2018,E12";
    const year = [dayFromIso("2018-04-01"), dayFromIso("2019-03-31")] as const;
    expect(adoptionsDuring(await careReturn({ episodes: [adopted] }), ...year)).toHaveLength(1);
    const again = await careReturn({ episodes: [adopted, "A,01/04/2018,S,V2,U6,PR1,01/04/2018,E4A"] });
    expect(adoptionsDuring(again, ...year)).toHaveLength(0);
  });

  it("leaves out a child who came back and left for another reason", async () => {
    const adopted = "A,01/10/2017,S,E1,A6,PR1,01/06/2018,E12";
    const care = await careReturn({ episodes: [adopted, "A,01/08/2018,S,V2,U6,PR1,01/09/2018,E4A"] });
    expect(adoptionEpisodes(care)).toHaveLength(1);
    expect(adoptionsDuring(care, dayFromIso("2018-04-01"), dayFromIso("2019-03-31"))).toHaveLength(0);
    expect(adoptionsDuring(care, dayFromIso("2018-04-01"), dayFromIso("2018-07-31"))).toHaveLength(1);
  });

  it("finds, of any episodes, the children whose last end of care in the period is an adoption", async () => {
    await fc.assert(
      fc.asyncProperty(anyCareRows, fc.nat(1300), fc.nat(1100), async (rows, begins, length) => {
        const care = await careReturn(rows);
        const from = addDays(dayFromIso("2016-04-01"), begins);
        const to = addDays(from, length);
        const { child, columns } = care.Episodes;
        const lastEnds = new Map(endsDuring(care, { from, to }).map((row) => [child[row], row]));
        const adopted = [...lastEnds.values()].filter((row) => {
          return ["E11", "E12"].includes(columns.REC.codes[columns.REC.values[row] ?? 0] ?? "");
        });
        const found = Array.from(adoptionsDuring(care, from, to), (place) => adoptionEpisodes(care)[place]);
        expect(found).toEqual(adopted);
      }),
    );
  });
});
