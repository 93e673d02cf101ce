import { dayFromIso, type FigureOptions, figuresOf, type Measure, measures } from "@lac-analytics/core";
import { readReturnFrom } from "@lac-analytics/core/node";
import { describe, expect, it } from "vitest";
import { protectFigures } from "../../../packages/core/src/protect/protectFigures.ts";
import { careReturn } from "../../careReturn.ts";
import { describeWithOracle } from "../../oraclePath.ts";
import { printed } from "./tableFigures.ts";

/** So many children each in a place with a provider: U1 PR1 12 are twelve with friends or family in-house. */
type Homes = readonly (readonly [place: string, provider: string, children: number])[];

/** The figures of such a return after protection, with the return. */
async function published(homes: Homes, ids: readonly string[], by: NonNullable<FigureOptions["by"]> = "all") {
  const episodes = homes.flatMap(([place, provider, children], home) =>
    Array.from({ length: children }, (_, child) => `H${home}C${child},01/02/2018,S,C2,${place},${provider},,,N1`),
  );
  const care = await careReturn({ episodes });
  const wanted = measures.filter(({ id }) => ids.includes(id));
  const figures = figuresOf<Measure>(care, { asAt: dayFromIso("2019-03-31") }, { measures: wanted, by });
  return { shown: protectFigures(figures, { countedFrom: { care } }) };
}

describe("figures with the return they were counted from", () => {
  const homes: Homes = [
    ["U4", "PR1", 40],
    ["U4", "PR4", 30],
    ["K1", "PR1", 2],
    ["K2", "PR4", 20],
    ["S1", "PR4", 9],
  ];

  it("hide a detail from its group: secure homes are what children's homes leave of the two", async () => {
    const { shown } = await published(homes, ["placement-share"]);
    expect(printed(shown, "placement-share", "placement-detail")).toMatchObject({ K1: "c", K2: "c", S1: 9 });
    expect(printed(shown, "placement-share", "placement")).toMatchObject({ K: 22, S: 9 });
  });

  it("hide a count wherever another measure shows the same children", async () => {
    const prison: Homes = [
      ["U4", "PR1", 40],
      ["R5", "PR3", 7],
      ["R1", "PR4", 2],
    ];
    const { shown } = await published(prison, ["placement-share", "yoi-prison-number"]);
    const details = printed(shown, "placement-share", "placement-detail");
    expect(details).toMatchObject({ R1: "c" });
    // the 49 are known, so a second one is withheld beside it
    expect(Object.values(details).filter((each) => each === "c").length).toBeGreaterThan(1);
    expect(printed(shown, "yoi-prison-number", "total")).toEqual({ total: details.R5 });
  });

  it("know a part of a part: friends and family are in-house, and nearly all of it", async () => {
    const fostered: Homes = [
      ["U1", "PR1", 17],
      ["U4", "PR1", 3],
      ["U4", "PR4", 30],
      ["U4", "PR2", 8],
    ];
    const { shown } = await published(fostered, ["foster-type-share"], [["foster-panel"]]);
    expect(printed(shown, "foster-type-share", "foster-panel")).toMatchObject({
      "foster-ifa": 30,
      "foster-in-house": 20,
      "foster-friends-family": "c",
      "foster-other-la": 8,
    });
  });

  it("show a small part of a part to nobody, and need nothing else where the rest is not shown", async () => {
    const fostered: Homes = [
      ["U1", "PR1", 3],
      ["U4", "PR1", 17],
      ["U4", "PR4", 30],
      ["U4", "PR2", 8],
    ];
    const { shown } = await published(fostered, ["foster-type-share"], [["foster-panel"]]);
    expect(printed(shown, "foster-type-share", "foster-panel")).toMatchObject({
      "foster-ifa": 30,
      "foster-in-house": 20,
      "foster-friends-family": "c",
      "foster-other-la": 8,
    });
  });

  it("know that providers make up sectors", async () => {
    const provided: Homes = [
      ["U4", "PR1", 40],
      ["U4", "PR2", 2],
      ["U4", "PR4", 30],
      ["U4", "PR5", 9],
    ];
    const { shown } = await published(provided, ["provider-share"]);
    expect(printed(shown, "provider-share", "provider")).toMatchObject({ PR1: "c", PR2: "c", PR4: 30, PR5: 9 });
    expect(printed(shown, "provider-share", "provider-sector")).toMatchObject({ public: 42, independent: 39 });
  });

  it("are those of the return alone: what it does not give is tied by its name", async () => {
    const care = await careReturn({ episodes: ["A,01/02/2018,S,C2,U4,PR1,,"] });
    const wanted = measures.filter(({ id }) => id === "placement-share");
    const figures = figuresOf<Measure>(care, { asAt: dayFromIso("2019-03-31") }, { measures: wanted });
    const other = figures.map((figure) => ({
      ...figure,
      numerator: figure.category === "U" ? 40 : 0,
      denominator: 40,
    }));
    expect(printed(protectFigures(other, { countedFrom: { care } }), "placement-share", "placement")).toMatchObject({
      U: 40,
      K: 0,
    });
  });
});

describeWithOracle("returns/central-bedfordshire-2025", "every figure of an authority at two dates", (path) => {
  it("hides small counts, shows most others, and stays as it is when protected again", async () => {
    const care = (await readReturnFrom([path])).return;
    const inputs = { authority: "E06000056", population: { children: 70_074, vintage: "mid-2024 estimate" } };
    const figures = [2025, 2024].flatMap((year) => figuresOf(care, { year }, { by: "all", ...inputs }));
    const shown = protectFigures(figures, { countedFrom: { care, inputs } });
    const isSmall = (count: number | undefined): boolean => count !== undefined && count > 0 && count <= 5;
    expect(shown.filter(({ numerator, denominator }) => isSmall(numerator) || isSmall(denominator))).toEqual([]);
    const withheld = shown.filter(({ symbol }) => symbol === "c").length;
    expect(withheld).toBeLessThan(figures.length * 0.3);
    expect(protectFigures(shown, { countedFrom: { care, inputs } })).toEqual(shown);
  });
});
