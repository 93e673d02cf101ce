import { join } from "node:path";
import type { Figure, Return } from "@lac-analytics/core";
import { readReturnFrom, readTableFrom } from "@lac-analytics/core/node";
import { describe, expect, it } from "vitest";
import { printedElsewhere } from "../../../packages/report/src/source/printedElsewhere.ts";
import { project } from "../../lac.ts";
import { oraclePath } from "../../oraclePath.ts";
import { attackOn, narrowedIn, quartersTo, type Step } from "./editionSteps.ts";
import { type RandomRows, randomReturn } from "./randomReturn.ts";

const rutland = async (): Promise<Return> => (await readReturnFrom([oraclePath("returns/rutland-2025")])).return;

/** Orders in which five dates may be published, besides one after the other. */
const orders: Readonly<Record<string, (days: readonly string[]) => readonly Step[]>> = {
  "from the last date to the first": (days) => days.toReversed().map((day) => ({ day, of: "both" })),
  "what came about at all dates before who was there": (days) => [
    ...days.map((day): Step => ({ day, of: "flows" })),
    ...days.map((day): Step => ({ day, of: "stocks" })),
  ],
  "what came about in a year, then who was there at both its ends": (days) => [
    { day: days.at(-1) ?? "", of: "flows" },
    { day: days[0] ?? "", of: "stocks" },
    { day: days.at(-1) ?? "", of: "stocks" },
  ],
  "one of each in turn": ([first = "", second = "", third = "", fourth = "", fifth = ""]) => [
    { day: fifth, of: "flows" },
    { day: third, of: "stocks" },
    { day: third, of: "flows" },
    { day: first, of: "stocks" },
    { day: fifth, of: "stocks" },
    { day: second, of: "flows" },
    { day: second, of: "stocks" },
    { day: fourth, of: "both" },
  ],
};

describe.each(Object.entries(orders))("an attack on editions published %s", (_, stepsOf) => {
  // of its sixty children nobody left before the last quarter, so that who was there tells who came
  it("finds nothing out of a random return, at whatever price", async () => {
    const { found, withheld, alone } = attackOn(await randomReturn(5, 60), stepsOf(quartersTo(2019)));
    expect(found.length).toBeGreaterThan(10);
    expect(narrowedIn(found)).toEqual([]);
    expect(withheld / alone).toBeLessThan(1.5);
  });
});

// a number of its children was found out in this order, and in none of the others
describe("an attack on five quarterly editions of a small authority, the last date first", () => {
  it("finds nothing out, at hardly a price", async () => {
    const days = quartersTo(2025).toReversed();
    const { found, withheld, alone } = attackOn(
      await rutland(),
      days.map((day): Step => ({ day, of: "both" })),
    );
    expect(found.length).toBeGreaterThan(10);
    expect(narrowedIn(found)).toEqual([]);
    expect(withheld / alone).toBeLessThan(1.05);
  });
});

describe("an attack on what one run publishes, whose notebooks ask for one date after the other", () => {
  it.each([
    "from the last date to the first",
    "what came about at all dates before who was there",
    "one of each in turn",
  ])("finds nothing out: %s", async (order) => {
    const steps = orders[order]?.(quartersTo(2019)) ?? [];
    const { found, withheld, alone } = attackOn(await randomReturn(5, 60), steps, { atOnce: true });
    expect(found.length).toBeGreaterThan(10);
    expect(narrowedIn(found)).toEqual([]);
    expect(withheld / alone).toBeLessThan(1.5);
  });
});

describe("an attack on five quarterly editions of a return with faults", () => {
  it("finds nothing out, whoever is there twice or under no name", async () => {
    const { found, withheld, alone } = attackOn(
      await randomReturn(8, 90, spoilt),
      quartersTo(2019).map((day): Step => ({ day, of: "both" })),
    );
    expect(found.length).toBeGreaterThan(10);
    expect(narrowedIn(found)).toEqual([]);
    expect(withheld / alone).toBeLessThan(1.15);
  });
});

describe("an attack on five quarterly editions by whoever has the Department's tables too", () => {
  it("finds nothing out of a small authority", async () => {
    const names = ["children-looked-after.csv", "benchmarks.csv"];
    const files = names.map(async (name) => {
      const path = join(project, "data-samples/published", name);
      return { name, bytes: await readTableFrom(path) };
    });
    const elsewhere = printedElsewhere(await Promise.all(files), "E06000017").filter(isOfTheseDays);
    expect(elsewhere.length).toBeGreaterThan(5);
    const steps = quartersTo(2025).map((day): Step => ({ day, of: "both" }));
    const { found, withheld, alone } = attackOn(await rutland(), steps, { elsewhere });
    expect(narrowedIn(found)).toEqual([]);
    expect(withheld / alone).toBeLessThan(1.2);
  });
});

function isOfTheseDays({ periodEnd }: Figure): boolean {
  return ["2024-03-31", "2025-03-31"].includes(periodEnd);
}

/** A sixth of the children have their episode twice, two overlap, one has no birthday, and three no row of their own. */
function spoilt(rows: RandomRows): RandomRows {
  const twice = rows.episodes.filter((_, at) => at % 6 === 0);
  const overlapping = rows.episodes.slice(1, 3).map((row) => row.replace(/,(U\d|K\d|A3|P1|H5|R5|S1),/, ",K1,"));
  const [first = "", ...others] = rows.header;
  return {
    episodes: [...rows.episodes, ...twice, ...overlapping],
    header: [first.replace(/\d\d\/\d\d\/\d{4}/, ""), ...others.slice(0, -3)],
  };
}
