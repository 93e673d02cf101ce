import { isoFromDay, noDay } from "@lac-analytics/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ReturnedEpisode } from "../../../../packages/core/src/read/stitch/ReturnedEpisode.ts";
import { returnYears } from "../../../../packages/core/src/read/stitch/returnYears.ts";
import { type Stitching, stitchingRules } from "../../../../packages/core/src/read/stitch/StitchingRules.ts";
import { stitchChild } from "../../../../packages/core/src/read/stitch/stitchChild.ts";
import { episodeOf, episodesOfChild, yearsOfReturns } from "./episodesOfChild.ts";

/** What becomes of episodes written as `episodeOf` has them, of the returns of 2018, 2019 and 2020: one line each, the rule last. */
function history(written: readonly (readonly [rank: number, episode: string])[], stitching: Stitching = "returns") {
  const given = written.map(([rank, episode], row) => episodeOf(rank, episode, row));
  const { episodes, decisions } = stitchChild(given, returnYears([2018, 2019, 2020]), stitchingRules[stitching]);
  const ruleOf = (row: number): string =>
    decisions
      .filter((decision) => decision.row === row)
      .map(({ rule }) => rule)
      .join(" ");
  const ended = ({ dec, rec }: ReturnedEpisode): string =>
    dec === noDay ? "open" : `${isoFromDay(dec)} ${rec}`.trim();
  const kept = new Map(episodes.map((episode) => [episode.row, `${isoFromDay(episode.decom)} → ${ended(episode)}`]));
  return written.map((_, row) => `${kept.get(row) ?? "left out"}: ${ruleOf(row)}`);
}

describe("an episode that is open in an earlier return", () => {
  it("is ended by the next one, where the child stays in care", () => {
    expect(
      history([
        [0, "2017-05-01 S U4"],
        [1, "2018-09-01 P K2"],
      ]),
    ).toEqual(["2017-05-01 → 2018-09-01 X1: continued", "2018-09-01 → 2019-04-01: gone"]);
  });

  it("ends with the year of its return where the child is in no later one: looked after on 31 March, gone on the day after", () => {
    expect(history([[0, "2017-05-01 S U4"]])).toEqual(["2017-05-01 → 2018-04-01: gone"]);
    expect(history([[0, "2017-05-01 S U4 →  E4A"]])).toEqual(["2017-05-01 → 2018-04-01 E4A: gone"]);
    expect(history([[2, "2017-05-01 S U4"]])).toEqual(["2017-05-01 → open: "]);
  });

  it("ends before the child starts to be looked after anew", () => {
    expect(
      history([
        [0, "2017-05-01 S U4"],
        [2, "2018-09-01 S U4"],
      ]),
    ).toEqual(["2017-05-01 → 2018-04-01: gone", "2018-09-01 → open: "]);
    expect(
      history([
        [0, "2017-05-01 S U4"],
        [2, "2018-02-01 S K2"],
      ])[0],
    ).toBe("2017-05-01 → 2018-01-31: gone");
  });

  it("is not carried over a return that does not have the child", () => {
    expect(
      history([
        [0, "2017-05-01 S U4"],
        [2, "2019-06-01 P K2"],
      ])[0],
    ).toBe("2017-05-01 → 2018-04-01: gone");
    expect(
      history([
        [0, "2017-05-01 S U4"],
        [2, "2019-03-31 P K2"],
      ])[0],
    ).toBe("2017-05-01 → 2019-03-31 X1: continued");
  });

  it("is left out where a later return has it beginning on another day", () => {
    expect(
      history([
        [0, "2017-05-01 S U4"],
        [1, "2017-05-08 S U4 → 2018-07-01 E4A"],
      ]),
    ).toEqual(["left out: moved", "2017-05-08 → 2018-07-01 E4A: "]);
    expect(
      history([
        [0, "2017-05-08 S U4"],
        [2, "2017-05-01 S U4"],
      ]),
    ).toEqual(["left out: moved", "2017-05-01 → open: "]);
  });

  it("is not taken for a later stay in the same home", () => {
    expect(
      history([
        [0, "2017-05-01 S U4"],
        [1, "2018-06-01 S U4 → 2018-07-01 E4A"],
      ])[0],
    ).toBe("2017-05-01 → 2018-04-01: gone");
    expect(
      history([
        [1, "2017-01-01 S U4 → 2017-03-01 E4A"],
        [0, "2017-05-01 S U4"],
      ])[1],
    ).toBe("2017-05-01 → 2018-04-01: gone");
  });

  it("is left out where a later return has another episode over its first day", () => {
    expect(
      history([
        [1, "2017-05-01 S U4 → 2018-07-01 E4A"],
        [0, "2017-09-01 P K2"],
      ]),
    ).toEqual(["2017-05-01 → 2018-07-01 E4A: ", "left out: replaced"]);
  });
});

describe("an episode that has ended", () => {
  it("is cut where a later return has the next one begin before its end, and goes on then", () => {
    expect(
      history([
        [0, "2017-05-01 S U4 → 2018-02-01 E4A"],
        [2, "2018-01-10 P K2"],
      ])[0],
    ).toBe("2017-05-01 → 2018-01-10 X1: cut");
    expect(
      history([
        [0, "2017-05-01 S U4 → 2018-02-01 E4A"],
        [2, "2018-01-10 S K2"],
      ])[0],
    ).toBe("2017-05-01 → 2018-01-10 E4A: cut");
  });

  it("reaches to the next one where it goes on and a later return has that begin later", () => {
    expect(
      history([
        [0, "2017-05-01 S U4 → 2018-02-01 X1"],
        [2, "2018-02-05 P K2"],
      ])[0],
    ).toBe("2017-05-01 → 2018-02-05 X1: bridged");
    expect(
      history([
        [0, "2017-05-01 S U4 → 2018-02-01 E4A"],
        [2, "2018-02-05 P K2"],
      ])[0],
    ).toBe("2017-05-01 → 2018-02-01 E4A: ");
  });

  it("keeps a gap to a new start, and to what no return in between knows of", () => {
    expect(
      history([
        [0, "2017-05-01 S U4 → 2018-02-01 X1"],
        [2, "2018-02-05 S K2"],
      ])[0],
    ).toBe("2017-05-01 → 2018-02-01 X1: gap");
    expect(
      history([
        [0, "2017-05-01 S U4 → 2018-02-01 X1"],
        [2, "2019-06-01 P K2"],
      ])[0],
    ).toBe("2017-05-01 → 2018-02-01 X1: gap");
  });

  it("is left out where a later return has another episode over its first day that it knew nothing of", () => {
    const over = episodeOf(1, "2017-05-01 S U4 → 2018-07-01 E4A", 0);
    const ended = episodeOf(0, "2017-09-01 P K2 → 2017-10-01 X1", 1);
    const years = returnYears([2018, 2019]);
    expect(stitchChild([over, ended], years, stitchingRules.returns).decisions).toEqual([
      { rule: "replaced", row: 1, because: 0 },
    ]);
    const known = { ...over, givenBy: [0, 1] };
    expect(stitchChild([known, ended], years, stitchingRules.returns)).toEqual({
      episodes: [known, ended],
      decisions: [],
    });
  });

  it("is left as one return has it beside the other, though they overlap or leave a gap", () => {
    const next = { ...episodeOf(1, "2018-01-10 P K2", 1), givenBy: [0, 1] };
    for (const written of ["2017-05-01 S U4 → 2018-02-01 X1", "2017-05-01 S U4 → 2018-01-01 X1"]) {
      const given = [episodeOf(0, written, 0), next];
      expect(stitchChild(given, returnYears([2018, 2019]), stitchingRules.returns).episodes).toEqual(given);
    }
  });
});

describe("two returns of one year", () => {
  const years = returnYears([2018, 2018]);
  const stitch = (...episodes: readonly ReturnedEpisode[]) => stitchChild(episodes, years, stitchingRules.returns);

  it("are an earlier and a later account: an open episode ends as the later one shows, or is left out", () => {
    const { episodes, decisions } = stitch(
      episodeOf(0, "2017-05-01 S U4", 0),
      episodeOf(1, "2018-01-10 P K2 → 2018-02-01 E4A", 1),
      episodeOf(0, "2018-03-01 S U4", 2),
    );
    expect(episodes.map(({ row, dec }) => [row, isoFromDay(dec)])).toEqual([
      [0, "2018-01-10"],
      [1, "2018-02-01"],
    ]);
    expect(decisions.map(({ rule, row }) => [row, rule])).toEqual([
      [2, "withdrawn"],
      [0, "continued"],
    ]);
  });

  it("may have children of their own, who stay", () => {
    const open = episodeOf(0, "2017-05-01 S U4");
    expect(stitch(open)).toEqual({ episodes: [open], decisions: [] });
  });
});

describe("by the rules of LIIA", () => {
  it("a child in no later return leaves on 31 March, for E99", () => {
    expect(history([[0, "2017-05-01 S U4"]], "liia")).toEqual(["2017-05-01 → 2018-03-31 E99: gone"]);
    expect(
      history(
        [
          [0, "2017-05-01 S U4"],
          [2, "2018-09-01 S U5"],
        ],
        "liia",
      )[0],
    ).toBe("2017-05-01 → 2018-03-31 E99: gone");
  });

  it("the same placement just before or after makes an open episode a repetition, of whatever return and time", () => {
    expect(
      history(
        [
          [0, "2016-05-01 S U4 → 2016-06-01 E4A"],
          [0, "2017-05-01 S U4"],
        ],
        "liia",
      )[1],
    ).toBe("left out: moved");
  });
});

describe("stitching any episodes of a child", () => {
  const rules = fc.constantFrom(stitchingRules.returns, stitchingRules.liia);

  it("does not depend on their order", () => {
    fc.assert(
      fc.property(episodesOfChild, yearsOfReturns, rules, (episodes, years, by) => {
        const once = stitchChild(episodes, returnYears(years), by);
        expect(stitchChild(episodes.toReversed(), returnYears(years), by)).toEqual(once);
      }),
    );
  });

  it("alters nothing when it is done again", () => {
    fc.assert(
      fc.property(episodesOfChild, yearsOfReturns, rules, (episodes, years, by) => {
        const { episodes: once } = stitchChild(episodes, returnYears(years), by);
        const again = stitchChild(once, returnYears(years), by);
        expect(again.episodes).toEqual(once);
        expect(again.decisions.filter(({ rule }) => rule !== "gap")).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it("keeps every episode or says by what rule it was left out, and alters none without a rule", () => {
    fc.assert(
      fc.property(episodesOfChild, yearsOfReturns, rules, (given, years, by) => {
        const { episodes, decisions } = stitchChild(given, returnYears(years), by);
        const decided = new Set(decisions.map(({ row }) => row));
        expect(decided.size).toBe(decisions.length);
        const kept = new Map(episodes.map((episode) => [episode.row, episode]));
        expect(kept.size).toBe(episodes.length);
        for (const episode of given) if (!decided.has(episode.row)) expect(kept.get(episode.row)).toEqual(episode);
        for (const { rule, row } of decisions) {
          expect(kept.has(row)).toBe(!["moved", "replaced", "withdrawn"].includes(rule));
        }
      }),
    );
  });

  it("leaves no episode open but of the last year, and none that it ended ending before it begins", () => {
    fc.assert(
      fc.property(episodesOfChild, yearsOfReturns, rules, (given, years, by) => {
        const { episodes, decisions } = stitchChild(given, returnYears(years), by);
        for (const { rank, dec } of episodes) if (dec === noDay) expect(years[rank]).toBe(years[3]);
        const decided = new Set(decisions.map(({ row }) => row));
        for (const { row, decom, dec } of episodes)
          if (decided.has(row) && dec !== noDay) expect(dec).toBeGreaterThanOrEqual(decom - 3);
      }),
    );
  });
});
