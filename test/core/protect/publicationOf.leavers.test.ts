import {
  dayFromIso,
  type Figure,
  figuresOf,
  type Measure,
  measures,
  publicationOf,
  type Return,
} from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { careReturn } from "../../careReturn.ts";
import { glpkAttack, hasGlpk } from "./glpkAttack.ts";
import { type Found, linearAttack, type Meaning, type SumOfCells, targetsOf } from "./linearAttack.ts";

const day = "2019-03-31";

/** What an attacker reads of those who left, and of what else is told of them under other names. */
const ids = [
  "ceased-number",
  "ceased-reason-share",
  "adopted-number",
  "adopted-share",
  "adoption-order-type-share",
  "adoption-pipeline",
  "adoption-interval-mean",
  "sgo-share",
  "sgo-type-share",
  "adoption-a1",
  "adoption-a10",
];
const asked = measures.filter(({ id }) => ids.includes(id));

function figuresIn(care: Return): readonly Figure[] {
  return figuresOf<Measure>(care, { asAt: dayFromIso(day) }, { measures: asked, by: "all" });
}

/**
 * What whoever reads the definitions knows of those who left in the year, without a look at the code that protects them: each
 * left for one reason; who was adopted left for that one, and who went to a special guardian for that; every other breakdown
 * shares out the same children.
 */
function leaversMeaning(truth: readonly Figure[]): {
  meaningOf: (figure: Figure) => Meaning;
  balanced: readonly SumOfCells[];
} {
  const cells = new Map<string, number>();
  const cell = (name: string): number => {
    const known = cells.get(name) ?? cells.size;
    cells.set(name, known);
    return known;
  };
  const one = (name: string): SumOfCells => new Map([[cell(name), 1]]);
  const reasons = truth.filter(
    ({ measure, breakdown }) => measure === "ceased-number" && breakdown === "reason-ceased",
  );
  const everybody: SumOfCells = new Map(reasons.map(({ category }) => [cell(`left ${category}`), 1]));
  const adopted = one("left adopted");
  const guarded = one("left sgo");
  const wholes: Readonly<Record<string, SumOfCells>> = {
    "ceased-number": everybody,
    "adopted-number": adopted,
    "adoption-order-type-share": adopted,
    "sgo-type-share": guarded,
  };
  const ofCategory = ({ measure, breakdown, category }: Figure): SumOfCells => {
    if (breakdown === "total") return wholes[measure] ?? one(measure);
    if (breakdown === "reason-ceased") return one(`left ${category}`);
    if (measure === "adoption-pipeline" && category === "adopted") return adopted;
    const of = measure === "adoption-order-type-share" ? "adopted-number" : measure;
    return one(`${of} ${breakdown} ${category}`);
  };
  const meaningOf = (figure: Figure): Meaning => {
    switch (figure.measure) {
      case "ceased-reason-share":
        return { numerator: ofCategory(figure), denominator: everybody };
      case "adopted-share":
        return { numerator: adopted, denominator: everybody };
      case "sgo-share":
        return { numerator: guarded, denominator: everybody };
      case "adoption-order-type-share":
        return { numerator: ofCategory(figure), denominator: adopted };
      case "sgo-type-share":
        return { numerator: ofCategory(figure), denominator: guarded };
      case "adoption-interval-mean":
        return {
          numerator: new Map(),
          denominator: figure.category === "entry-adopted" ? adopted : ofCategory(figure),
        };
      default:
        return { numerator: ofCategory(figure) };
    }
  };
  const shared = [
    ["ceased-number", "age-ceased"],
    ["ceased-number", "sex"],
    ["adopted-number", "sex"],
    ["adopted-number", "age"],
    ["adopted-number", "ethnicity"],
    ["adopted-number", "need"],
    ["adopted-number", "adoption-order"],
    ["sgo-type-share", "sgo"],
    ["adoption-interval-mean", "age-adoption-start"],
  ] as const;
  const balanced = shared.flatMap(([measure, breakdown]): readonly SumOfCells[] => {
    const parts = truth.filter((figure) => figure.measure === measure && figure.breakdown === breakdown);
    const whole = measure === "adoption-interval-mean" ? adopted : (wholes[measure] ?? new Map<number, number>());
    const isThere = parts.length > 0 && parts.every(({ symbol }) => symbol !== "x");
    if (!isThere) return [];
    const taken = [...whole].map(([at]) => [at, -1] as const);
    return [new Map([...parts.flatMap((part) => [...ofCategory(part)]), ...taken])];
  });
  return { meaningOf, balanced };
}

/** Counts of which fewer values are left than there are small ones. */
function narrowed(found: readonly Found[]): readonly Found[] {
  return found.filter(({ low, high }) => high - low < 4 - 1e-6);
}

/** A hundred and twenty children who stay, and so many who left for each reason. */
function returnOf(left: Readonly<Record<string, number>>, spoil: (row: string, at: number) => string = (row) => row) {
  const stay = Array.from({ length: 120 }, (_, at) => `S${at},01/0${1 + (at % 9)}/2017,S,C2,U4,PR1,,,N1`);
  const gone = Object.entries(left).flatMap(([reason, children]) =>
    Array.from({ length: children }, (_, at) => {
      const place = reason === "E11" || reason === "E12" ? "A5" : "U4";
      return `L${reason}${at},01/02/2017,S,E1,${place},PR1,1${at}/11/2018,${reason},N${1 + (at % 3)}`;
    }),
  );
  return careReturn({ episodes: [...stay, ...gone].map(spoil) });
}

const returns: Readonly<Record<string, () => Promise<Return>>> = {
  "of whom most reasons for leaving are one child's": () =>
    returnOf({ E12: 1, E46: 1, E4A: 1, E7: 1, E13: 1, E5: 1, E8: 1 }),
  "of whom nobody was adopted": () => returnOf({ E45: 2, E46: 1, E4A: 1, E7: 1, E13: 1, E8: 1 }),
  "of whom a few were adopted and the rest left for one reason": () => returnOf({ E12: 2, E11: 1, E8: 9 }),
  "with rows that cannot be read": () =>
    returnOf({ E12: 2, E46: 1, E4A: 1, E7: 1, E13: 1, E5: 1, E8: 1 }, (row, at) =>
      at === 4 || at === 122 ? row.replace(/,\d\d\//, ",3x/") : row,
    ),
};

describe("an attack on what is published of those who left", () => {
  it.each(Object.keys(returns))("recovers nothing of a return %s", async (which) => {
    const care = (await returns[which]?.()) ?? expect.fail("there is such a return");
    const truth = figuresIn(care);
    const published = publicationOf(care).of(truth);
    const { meaningOf, balanced } = leaversMeaning(truth);
    const found = linearAttack(truth, published, meaningOf, balanced);
    expect(found.length).toBeGreaterThan(5);
    expect(narrowed(found)).toEqual([]);
    if (!hasGlpk) return;
    expect(narrowed(glpkAttack(targetsOf(truth, published, meaningOf, balanced), true))).toEqual([]);
  });

  it("would find the adopted by another name, were it printed", async () => {
    const care = (await returns["of whom most reasons for leaving are one child's"]?.()) ?? expect.fail("it is there");
    const truth = figuresIn(care);
    const isStage = ({ measure, category }: Figure): boolean =>
      measure === "adoption-pipeline" && category === "adopted";
    const told = publicationOf(care)
      .of(truth)
      .map((figure, at) => (isStage(figure) ? (truth[at] ?? figure) : figure));
    const { meaningOf, balanced } = leaversMeaning(truth);
    const names = narrowed(linearAttack(truth, told, meaningOf, balanced)).map(({ name }) => name);
    expect(names).not.toEqual([]);
  });
});
