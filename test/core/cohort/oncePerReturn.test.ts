import { describe, expect, it } from "vitest";
import { oncePerReturn } from "../../../packages/core/src/cohort/oncePerReturn.ts";
import { careReturn } from "../../careReturn.ts";

const [one, other] = await Promise.all([careReturn({ episodes: [] }), careReturn({ episodes: [] })]);

describe("oncePerReturn", () => {
  it("works once for each return and each of its keys, and hands out the same result", () => {
    const asked: (readonly [from: number, to: number])[] = [];
    const work = oncePerReturn((_, from: number, to: number) => {
      asked.push([from, to]);
      return { from, to };
    });
    const first = work(one, 1, 23);
    expect(work(one, 1, 23)).toBe(first);
    expect(work(one, 12, 3)).toEqual({ from: 12, to: 3 });
    expect(work(other, 1, 23)).not.toBe(first);
    expect(asked).toEqual([
      [1, 23],
      [12, 3],
      [1, 23],
    ]);
  });

  it("keeps a result without a key, and one that is nothing", () => {
    let times = 0;
    const work = oncePerReturn(() => {
      times += 1;
      return undefined;
    });
    expect([work(one), work(one), times]).toEqual([undefined, undefined, 1]);
  });
});
