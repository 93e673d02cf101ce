import { publishedBenchmarks } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";
import { alikeText, likeForLike } from "../../notebooks/benchmarks/likeForLike.ts";
import { openSample } from "./openSample.ts";

const comparedOn = async (asAt: string, isAlone = false) => {
  const { rows, neighbours } = publishedBenchmarks(await openSample({ asAt }));
  return likeForLike(rows, isAlone ? undefined : neighbours);
};

describe("likeForLike", () => {
  // DfE, Children looked after in England, 2025: in education, employment or training 137 of 185 aged 19 to 21 and 58 of
  // 72 aged 17 to 18; in suitable accommodation 179 of 184 and 71 of 72
  it("counts of the ages together those who are not, with Garwood's limits: of 62 they are 47.5 and 79.5", async () => {
    const compared = await comparedOn("2026-01-01");
    const [learning, housed] = compared?.table.rows ?? [];
    expect([learning?.[1], housed?.[1]]).toEqual([48 + 14, 5 + 1]);
    const expected = Number(learning?.[2]);
    expect(learning?.[4]).toBe(`${(47.54 / expected).toFixed(2)} to ${(79.48 / expected).toFixed(2)}`);
    expect(compared?.sentence).toMatch(/training: of 1\d\d councils \w+ clearly worse, \w+ clearly better\./);
    expect(compared?.sentence).not.toMatch(/\bno (councils|clearly)/);
    expect([learning?.[5], housed?.[5]]).toEqual([expect.stringMatching(/^[A-Z]/), expect.stringMatching(/^[A-Z]/)]);
  });

  // the ten neighbours of the DfE's model of 2025, in its release of that year: 2,699 not in education, employment or training,
  // where 36.26% of those aged 17 to 18 and 46.01% of those aged 19 to 21 of all councils are, 2,444 of their own
  it("sets beside it how councils like it do together, where the model of them is given", async () => {
    const [learning] = (await comparedOn("2026-01-01"))?.table.rows ?? [];
    expect(learning?.[6]).toBe("1.10 (10 of 10 councils)");
    const [alone] = (await comparedOn("2026-01-01", true))?.table.rows ?? [];
    expect(alone?.slice(0, 6)).toEqual(learning?.slice(0, 6));
    expect(alone?.[6]).toBe("[x]");
  });

  it("says of how many of them that is, and nothing of too few or where nobody is expected", () => {
    const like = (number: number, expected = 20) => Array.from({ length: number }, () => ({ observed: 22, expected }));
    expect(alikeText(like(9), 10)).toBe("1.10 (9 of 10 councils)");
    expect(alikeText(like(5), 10)).toBe("1.10 (5 of 10 councils)");
    expect([alikeText(like(4), 10), alikeText([], 10), alikeText([], 0)]).toEqual(["[x]", "[x]", "[x]"]);
    expect(alikeText(like(9, 0), 10)).toBe("[x]");
  });

  it("is not there while counts of one age alone are published", async () => {
    expect(await comparedOn("2019-01-21")).toBeNull();
  });
});
