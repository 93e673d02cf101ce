import {
  dayFromIso,
  type Figure,
  figuresOf,
  type Measure,
  measures,
  publicationOf,
  type Return,
} from "@lac-analytics/core";
import { readReturnFrom } from "@lac-analytics/core/node";
import { describe, expect, it } from "vitest";
import { careReturn } from "../../careReturn.ts";
import { publishedPath } from "../../publishedPath.ts";
import { counted, isStock, narrowedIn, quartersTo, withheldIn } from "./editionSteps.ts";
import { editionsMeaning } from "./editionsMeaning.ts";
import { type Found, linearAttack } from "./linearAttack.ts";
import { randomReturn } from "./randomReturn.ts";

/** What five editions of a return print. */
interface Editions {
  readonly truth: readonly Figure[];
  readonly alone: readonly Figure[];
  readonly beside: readonly Figure[];
  /** all dates in one publication, which is recorded */
  readonly atOnce: () => readonly Figure[];
  readonly attack: (published: readonly Figure[]) => readonly Found[];
}

/** Five quarterly editions of a return: each protected by itself, and each beside those before. */
function editionsOf(care: Return, days: readonly string[]): Editions {
  const editions = days.map((day) => counted(care, day));
  const earlier: Figure[] = [];
  const beside = editions.flatMap((figures) => {
    const publication = publicationOf(care, { earlier: [...earlier] });
    const published = publication.of(figures);
    earlier.push(...publication.made());
    return published;
  });
  const ends = [...new Set(days.flatMap((day) => [day, `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`]))].sort();
  const truth = editions.flat();
  const { meaningOf, balanced } = editionsMeaning(
    truth,
    ends.slice(1).flatMap((day) => counted(care, day, 3)),
  );
  const alone = editions.flatMap((figures) => publicationOf(care).of(figures));
  const atOnce = (): readonly Figure[] => {
    const recorded = publicationOf(care, { earlier: [] });
    return editions.flatMap((figures) => recorded.of(figures));
  };
  return { truth, alone, beside, atOnce, attack: (published) => linearAttack(truth, published, meaningOf, balanced) };
}

describe("an attack by linear programming on five quarterly editions", () => {
  it("finds nothing out, where it does from dates protected each by itself", async () => {
    const { alone, beside, atOnce, attack } = editionsOf(await randomReturn(5, 60), quartersTo(2019));
    expect(narrowedIn(attack(alone)).map(({ name }) => name)).toContain("2019-03-31 started-number sex female");
    for (const published of [beside, atOnce()]) {
      expect(narrowedIn(attack(published))).toEqual([]);
      expect(withheldIn(published) / withheldIn(alone)).toBeLessThan(1.15);
    }
  });

  // none of sixty left before the last quarter: what is there on each day tells who came, and all who came that nobody came since
  it("finds nothing out where all who came in a year are those of one group on its last day", async () => {
    const { beside, attack } = editionsOf(await randomReturn(6, 60), quartersTo(2019));
    expect(narrowedIn(attack(beside))).toEqual([]);
  });

  const returns = [
    ["the sample", "", ["2017-12-31", ...quartersTo(2019).slice(0, 4)]],
    ["a small authority", "returns/rutland-2025", quartersTo(2025)],
    ["a peer's return", "peer-data/ssda903-fake-return/tests/fake_data", quartersTo(2018)],
  ] as const;
  for (const [name, path, days] of returns) {
    const place = name === "the sample" ? "data-samples/return" : publishedPath(path);
    it.skipIf(place === undefined)(
      `narrows nothing below five values in ${name}, and costs less than three cells in twenty more`,
      async () => {
        const { return: care } = await readReturnFrom([place ?? ""]);
        const { alone, beside, attack } = editionsOf(care, days);
        const found = attack(beside);
        expect(found.length).toBeGreaterThan(10);
        expect(narrowedIn(found)).toEqual([]);
        expect(withheldIn(beside) / withheldIn(alone)).toBeLessThan(1.15);
      },
    );
  }
});

describe("a first edition of children on a day alone", () => {
  it("is not given away by what came about up to or since that day", async () => {
    const care = await randomReturn(1, 90);
    const days = ["2018-03-31", "2019-03-31"] as const;
    const stocks = days.flatMap((day) => counted(care, day).filter(isStock));
    const flows = days.slice(1).flatMap((day) => counted(care, day).filter((figure) => !isStock(figure)));
    const first = publicationOf(care);
    const printed = first.of(stocks);
    const next = publicationOf(care, { earlier: first.made() }).of(flows);
    const truth = [...stocks, ...flows];
    const { meaningOf, balanced } = editionsMeaning(truth, []);
    const found = linearAttack(truth, [...printed, ...next], meaningOf, balanced);
    expect(found.length).toBeGreaterThan(10);
    expect(narrowedIn(found)).toEqual([]);
  });
});

describe("a return that was corrected between two editions", async () => {
  // thirty boys and thirty girls in care throughout, and boys who come and go in 2018; one boy is told of too late
  const row = (child: string, came = "01/05/2016", left = ","): string => `${child},${came},S,C2,U4,PR1,${left},N1`;
  const header = (child: string, sex: number): string => `${child},${sex},01/03/2008,WBRI`;
  const always = Array.from({ length: 60 }, (_, at) => `A${at}`);
  const came = Array.from({ length: 9 }, (_, at) => `B${at}`);
  const left = Array.from({ length: 8 }, (_, at) => `C${at}`);
  const rows = {
    episodes: [
      ...always.map((child) => row(child)),
      ...came.map((child) => row(child, "01/07/2018")),
      ...left.map((child) => row(child, "01/05/2016", "01/08/2018,E4A")),
    ],
    header: [
      ...always.map((child, at) => header(child, 1 + (at % 2))),
      ...[...came, ...left].map((child) => header(child, 1)),
    ],
  };
  const first = await careReturn(rows);
  const corrected = await careReturn({
    episodes: [...rows.episodes, row("LATE")],
    header: [...rows.header, header("LATE", 1)],
  });
  const before = publicationOf(first);
  const printed = before.of(counted(first, "2018-03-31"));
  const after = publicationOf(corrected, { earlier: before.made() });
  const shown = (figures: readonly Figure[], measure: string, category: string): number | string | undefined => {
    const found = figures.find((figure) => figure.measure === measure && figure.category === category);
    return found?.symbol === "" ? found.value : found?.symbol;
  };

  it("prints of the first date what was printed, not how little it was corrected by", () => {
    expect(shown(printed, "cla-number", "male")).toBe(38);
    expect(shown(counted(corrected, "2018-03-31"), "cla-number", "male")).toBe(39);
    expect(after.of(counted(corrected, "2018-03-31"))).toEqual(printed);
  });

  it("prints nothing more of the first date, such as a measure that the record does not have", () => {
    const asYouAsk = { measures: measures.filter(({ id }) => id === "foster-share"), by: [["total"]] } as const;
    const ask = (care: Return) => figuresOf<Measure>(care, { asAt: dayFromIso("2018-03-31") }, asYouAsk);
    expect(before.of(ask(first)).map(({ symbol }) => symbol)).toEqual([""]);
    const earlier = before.made().filter(({ measure }) => measure !== "foster-share");
    const next = publicationOf(corrected, { earlier }).of(ask(corrected));
    expect(next.map(({ symbol, numerator }) => [symbol, numerator])).toEqual([["x", undefined]]);
  });

  it("does not tell the one child by those who came and left: 38 and 9 less 8 would be 39, and there are 40 boys", () => {
    const next = after.of(counted(corrected, "2019-03-31"));
    const boys = ["cla-number", "started-number", "ceased-number"].map((measure) => shown(next, measure, "male"));
    expect(boys[0]).toBe(40);
    expect(boys.slice(1)).toContain("c");
    const alone = publicationOf(corrected).of(counted(corrected, "2019-03-31"));
    expect(["started-number", "ceased-number"].map((measure) => shown(alone, measure, "male"))).toEqual([9, 8]);
  });
});

describe("what others print of the same children", () => {
  it("is known to a reader, and more is withheld beside it", async () => {
    const care = await randomReturn(2, 90);
    const truth = counted(care, "2019-03-31").filter(isStock);
    const { meaningOf, balanced } = editionsMeaning(truth, []);
    const told = (published: readonly Figure[], elsewhere: Figure): readonly Figure[] =>
      published.map((figure, at) => (truth[at] === elsewhere ? elsewhere : figure));
    const narrowedBy = (published: readonly Figure[]): readonly Found[] =>
      narrowedIn(linearAttack(truth, published, meaningOf, balanced));
    const alone = publicationOf(care).of(truth);
    const companions = truth.filter(({ numerator = 0 }, at) => alone[at]?.symbol === "c" && numerator > 5);
    const telling = companions.find((figure) => narrowedBy(told(alone, figure)).length > 0);
    expect(narrowedBy(alone)).toEqual([]);
    expect(telling).toBeDefined();
    if (telling === undefined) return;
    const { measure, periodStart, periodEnd, authority, breakdown, category, unit, numerator } = telling;
    const names = { measure, periodStart, periodEnd, authority, breakdown, category, unit, note: "" };
    const countAlone: Figure = { ...names, symbol: "c", ...(numerator !== undefined && { numerator }) };
    for (const elsewhere of [telling, countAlone]) {
      const beside = publicationOf(care, { elsewhere: [elsewhere] }).of(truth);
      expect(narrowedBy(told(beside, telling))).toEqual([]);
    }
  });

  it("is no count that is withheld there beside one that is not", async () => {
    const care = await randomReturn(2, 90);
    const truth = counted(care, "2019-03-31").filter(isStock);
    const alone = publicationOf(care);
    const published = alone.of(truth);
    const at = truth.findIndex(
      ({ unit, numerator = 0 }, each) => unit === "percent" && numerator > 0 && published[each]?.symbol === "c",
    );
    const { measure, periodStart, periodEnd, authority, breakdown, category, unit, denominator } =
      truth[at] ?? expect.fail("no percentage is withheld");
    const names = { measure, periodStart, periodEnd, authority, breakdown, category, unit, note: "" };
    const elsewhere: Figure = { ...names, symbol: "c", ...(denominator !== undefined && { denominator }) };
    const beside = publicationOf(care, { elsewhere: [elsewhere] });
    const { meaningOf, balanced } = editionsMeaning(truth, []);
    expect(beside.of(truth)[at]?.numerator).toBeUndefined();
    expect(narrowedIn(linearAttack(truth, beside.of(truth), meaningOf, balanced))).toEqual([]);
    const audited = beside
      .audit()
      .find(
        ({ role, figure }) =>
          role === "numerator" &&
          figure.measure === measure &&
          figure.breakdown === breakdown &&
          figure.category === category,
      );
    expect(audited?.isProtected).toBe(true);
  });

  it("has no count printed for a percentage that others print rounded", async () => {
    const care = await randomReturn(2, 90);
    const truth = counted(care, "2019-03-31").filter(isStock);
    const alone = publicationOf(care).of(truth);
    const hidden = (at: number): boolean => alone[at]?.symbol === "c" && alone[at].numerator === undefined;
    const at = truth.findIndex(({ unit, numerator = 0 }, each) => unit === "percent" && numerator > 5 && hidden(each));
    const {
      numerator: _,
      denominator: __,
      ...percentage
    } = truth[at] ?? expect.fail("no percentage is withheld beside another");
    const beside = publicationOf(care, { elsewhere: [percentage] }).of(truth);
    expect(beside[at]?.numerator).toBeUndefined();
  });
});

describe("an audit of what is published", () => {
  it("says of each withheld count within what it lies, and holds of it what is true", async () => {
    const care = await randomReturn(2, 90);
    const figures = counted(care, "2019-03-31");
    const publication = publicationOf(care);
    publication.of(figures);
    const isOfThese = ({ measure, breakdown }: Figure): boolean =>
      figures.some((each) => each.measure === measure && each.breakdown === breakdown);
    const audited = publication.audit().filter(({ role, figure }) => role === "numerator" && isOfThese(figure));
    expect(audited.length).toBeGreaterThan(50);
    for (const { figure, low, high, isProtected } of audited) {
      const truth = figures.find(
        (each) =>
          each.measure === figure.measure && each.breakdown === figure.breakdown && each.category === figure.category,
      );
      const count = truth?.numerator ?? (truth?.symbol === "" ? truth.value : undefined);
      expect(count, `${figure.measure} ${figure.breakdown} ${figure.category}`).toBeGreaterThanOrEqual(low);
      expect(count).toBeLessThanOrEqual(high);
      expect(isProtected).toBe(high - low >= 4);
    }
  });

  it.each([3, 4, 5, 6])("finds five values at least of each, also among few children (return %i)", async (seed) => {
    const care = await randomReturn(seed, 40);
    const publication = publicationOf(care, { earlier: [] });
    publication.of(counted(care, "2019-03-31"));
    const audited = publication.audit().filter(({ high }) => high > 0);
    expect(audited.length).toBeGreaterThan(100);
    expect(audited.filter(({ isProtected }) => !isProtected)).toEqual([]);
  });
});
