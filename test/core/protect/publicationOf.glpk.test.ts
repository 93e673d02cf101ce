import { dayFromIso, type Figure, figuresOf, type Measure, measures, publicationOf } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { protectFigures } from "../../../packages/core/src/protect/protectFigures.ts";
import { editionsMeaning } from "./editionsMeaning.ts";
import { glpkAttack, hasGlpk } from "./glpkAttack.ts";
import { linearAttack, targetsOf } from "./linearAttack.ts";
import { randomReturn } from "./randomReturn.ts";
import { randomTables, whatTableFigureCounts } from "./randomTables.ts";

const ids = ["cla-number", "uasc-number", "placement-share", "need-share"];
const asked = measures.filter(({ id }) => ids.includes(id));

describe.skipIf(!hasGlpk)("an attacker with another program, GLPK", () => {
  it("finds for each withheld count the same bounds as ours", () => {
    for (const seed of [0, 1]) {
      const tables = randomTables(seed);
      const published = protectFigures(tables);
      const ours = linearAttack(tables, published, whatTableFigureCounts);
      const theirs = glpkAttack(targetsOf(tables, published, whatTableFigureCounts), false);
      expect(theirs.map(({ name }) => name)).toEqual(ours.map(({ name }) => name));
      for (const [at, { name, low, high }] of theirs.entries()) {
        expect(low, `${seed} ${name}`).toBeCloseTo(ours[at]?.low ?? Number.NaN, 5);
        expect(high, `${seed} ${name}`).toBeCloseTo(ours[at]?.high ?? Number.NaN, 5);
      }
    }
  });

  it("leaves five values to each, also where he knows that children are whole", () => {
    for (const seed of [0, 2]) {
      const tables = randomTables(seed);
      const found = glpkAttack(targetsOf(tables, protectFigures(tables), whatTableFigureCounts), true);
      expect(found.length).toBeGreaterThan(0);
      expect(found.filter(({ low, high }) => high - low < 4)).toEqual([]);
    }
  });

  it.each([1, 2])("finds of no count less than the audit says that it can be (return %i)", async (seed) => {
    const care = await randomReturn(seed, 90);
    const truth = figuresOf<Measure>(care, { asAt: dayFromIso("2019-03-31") }, { measures: asked, by: "all" });
    const publication = publicationOf(care);
    const published = publication.of(truth);
    const { meaningOf, balanced } = editionsMeaning(truth, []);
    const found = new Map(
      glpkAttack(targetsOf(truth, published, meaningOf, balanced), true).map(({ name, ...range }) => [name, range]),
    );
    const nameOf = ({ periodEnd, measure, breakdown, category }: Figure): string =>
      [periodEnd, measure, breakdown, category].join(" ");
    const audited = publication.audit().filter(({ role, figure }) => role === "numerator" && found.has(nameOf(figure)));
    expect(audited.length).toBeGreaterThan(20);
    for (const { figure, low, high, isProtected } of audited) {
      const theirs = found.get(nameOf(figure)) ?? expect.fail("it is found");
      expect([nameOf(figure), theirs.low <= low, theirs.high >= high]).toEqual([nameOf(figure), true, true]);
      if (isProtected) expect(theirs.high - theirs.low).toBeGreaterThanOrEqual(4);
    }
  });
});
