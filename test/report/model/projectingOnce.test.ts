import { describe, expect, it } from "vitest";
import { projectingOnce } from "../../../packages/report/src/model/projectingOnce.ts";

interface Small {
  readonly title: string;
  readonly simulations: number;
}

describe("projectingOnce", () => {
  const setUp = () => {
    const projected: Small[] = [];
    const project = (scenario: Small) => {
      projected.push(scenario);
      return { scenario, times: projected.length };
    };
    const own = { scenario: { title: "The report's", simulations: 1 }, times: 0 };
    return { projected, own, once: projectingOnce({ project }, own) };
  };

  it("projects anew what is another, and not what has another title alone", () => {
    const { projected, once } = setUp();
    const two = { title: "Two", simulations: 2 };
    expect(once([two])).toEqual([{ scenario: two, times: 1 }]);
    expect(once([{ ...two, title: "Twice" }])).toEqual([{ scenario: { ...two, title: "Twice" }, times: 1 }]);
    expect(once([{ ...two, simulations: 3 }, two])).toEqual([
      { scenario: { title: "Two", simulations: 3 }, times: 2 },
      { scenario: two, times: 1 },
    ]);
    expect(projected).toHaveLength(2);
  });

  it("projects once those of one call that differ in title alone", () => {
    const { projected, once } = setUp();
    const found = once([
      { title: "Two", simulations: 2 },
      { title: "Twice", simulations: 2 },
    ]);
    expect(found).toEqual([
      { scenario: { title: "Two", simulations: 2 }, times: 1 },
      { scenario: { title: "Twice", simulations: 2 }, times: 1 },
    ]);
    expect(projected).toHaveLength(1);
  });

  it("knows the report's own, and forgets what nobody has any more", () => {
    const { projected, own, once } = setUp();
    const two = { title: "Two", simulations: 2 };
    expect(once([{ ...own.scenario, title: "Mine" }])[0]).toEqual({
      scenario: { title: "Mine", simulations: 1 },
      times: 0,
    });
    expect([once([two]), once([]), once([two])].map((each) => each[0]?.times)).toEqual([1, undefined, 2]);
    expect(projected).toHaveLength(2);
  });
});
