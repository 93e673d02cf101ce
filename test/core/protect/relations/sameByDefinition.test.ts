import { dayFromIso, type Figure, figuresOf, measures, type Return } from "@lac-analytics/core";
import { readReturnFrom } from "@lac-analytics/core/node";
import { describe, expect, it } from "vitest";
import { countsOf } from "../../../../packages/core/src/protect/counts/countsOf.ts";
import { membersOfCounts } from "../../../../packages/core/src/protect/counts/membersOfCounts.ts";
import { countedAlone, sameByDefinition } from "../../../../packages/core/src/protect/relations/sameByDefinition.ts";
import { countFigures, shareFigures } from "../tableFigures.ts";

describe("counts of the same children by definition", () => {
  const pairsIn = (figures: readonly Figure[]): readonly (readonly string[])[] => {
    const { counts } = countsOf(figures, measures, 5);
    const nameAt = (at: number): string =>
      [counts[at]?.measure, counts[at]?.role, ...(counts[at]?.categories ?? [])].join(" ");
    return sameByDefinition(counts).map((pair) => pair.map(nameAt));
  };

  it("are those of a category and of a measure of its children alone, noughts too", () => {
    const figures = [
      ...countFigures("ceased-number", "reason-ceased", { adopted: 0, sgo: 2 }),
      ...countFigures("adopted-number", "total", { total: 0 }),
      ...shareFigures("adopted-share", "total", { total: [0, 2] }),
      ...shareFigures("sgo-type-share", "sgo", { "other-relative": [1, 2], "other-other": [1, 2] }),
    ];
    expect(pairsIn(figures)).toEqual([
      ["ceased-number numerator adopted", "adopted-number numerator"],
      ["ceased-number numerator adopted", "adopted-share numerator"],
      ["ceased-number numerator sgo", "sgo-type-share denominator"],
    ]);
  });

  it("are none at another time, of another category or of another number", () => {
    const reasons = countFigures("ceased-number", "reason-ceased", { adopted: 3, sgo: 0 });
    const then = { from: "2018-04-01", to: "2019-03-30" };
    expect(pairsIn([...reasons, ...countFigures("adopted-number", "total", { total: 3 }, then)])).toEqual([]);
    expect(pairsIn([...reasons, ...countFigures("adopted-number", "total", { total: 2 })])).toEqual([]);
    expect(pairsIn([...reasons, ...countFigures("adopted-number", "sex", { male: 3 })])).toEqual([]);
  });
});

describe("the list of them", async () => {
  const { return: care } = await readReturnFrom(["data-samples/return"]);
  const isTotal = ({ breakdown }: Figure): boolean => breakdown === "total";

  it.each(["2019-01-21", "2018-03-31", "2017-03-31"])("holds all of one numerator in the sample on %s", (date) => {
    const told = numeratorsOf(care, date);
    const totals = told.filter(({ figure }) => isTotal(figure));
    const categories = told.filter(({ figure }) => !isTotal(figure));
    for (const { figure, key } of categories) {
      for (const measure of countedAlone(figure)) {
        const alone = totals.find((total) => total.figure.measure === measure);
        if (alone !== undefined) expect([measure, alone.key]).toEqual([measure, key]);
      }
    }
  });

  it("has every total that is always of one category of those who came, left or are there", () => {
    const dates = ["2019-01-21", "2018-03-31", "2017-03-31", "2016-03-31"].map((date) => numeratorsOf(care, date));
    const whole = ["cla-number", "started-number", "ceased-number"];
    const nameOf = ({ measure, breakdown, category }: Figure): string => [measure, breakdown, category].join(" ");
    const keys = dates.map((told) => new Map(told.map(({ figure, key }) => [nameOf(figure), key])));
    const all = dates.flat().map(({ figure }) => figure);
    const totals = [...new Map(all.filter(isTotal).map((figure) => [figure.measure, figure])).values()];
    const categories = new Map(
      all
        .filter((figure) => !isTotal(figure) && whole.includes(figure.measure))
        .map((figure) => [nameOf(figure), figure]),
    );
    const missing = [...categories.values()].flatMap((category) =>
      totals
        .filter(({ measure }) => measure !== category.measure && !countedAlone(category).includes(measure))
        .filter((total) => {
          const each = keys.map((on) => [on.get(nameOf(category)), on.get(nameOf(total))]);
          const counted = each.filter(([one, other]) => one !== undefined || other !== undefined);
          return counted.length > 1 && counted.every(([one, other]) => one === other);
        })
        .map(({ measure }) => `${nameOf(category)} = ${measure}`),
    );
    expect(missing).toEqual([]);
  });
});

/** The counts above nought of measures of the return on a day, each with a name of the set of children that it counts. */
function numeratorsOf(care: Return, date: string): readonly { readonly figure: Figure; readonly key: string }[] {
  const asked = measures.filter(({ kind }) => kind === "stock" || kind === "flow");
  const figures = asked.flatMap((measure) =>
    figuresOf(care, { asAt: dayFromIso(date) }, { measures: [measure], by: "all" }),
  );
  const counts = countsOf(figures, measures, 5);
  const sets = membersOfCounts(
    figures,
    counts,
    measures,
    care,
    () => ({}),
    () => true,
  );
  return figures.flatMap((figure, at) => {
    const { numerator = -1 } = counts.ofFigure[at] ?? {};
    const set = sets[numerator];
    return set === undefined || set.members.length === 0 ? [] : [{ figure, key: set.key }];
  });
}
