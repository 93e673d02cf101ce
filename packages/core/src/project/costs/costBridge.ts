import { sum } from "simple-statistics";
import { roundHalfAway } from "../../stats/roundHalfAway.ts";

/** What a kind of placement came to in a period: days that children spent in it, and pounds. */
export interface CostOfKind {
  readonly kind: string;
  readonly childDays: number;
  readonly pounds: number;
}

/** From what a cost came to be another, in pounds to the penny: the earlier cost and the four parts add up to the later one. */
export interface CostBridge {
  readonly earlier: number;
  /** more children, or fewer, of the same mix at the same prices */
  readonly numbers: number;
  /** children in other kinds of placement, at the earlier prices */
  readonly mix: number;
  /** what each kind costs beyond the general rise of prices, together and by kind, which add up to it */
  readonly price: number;
  readonly prices: readonly { readonly kind: string; readonly pounds: number }[];
  /** the general rise of prices */
  readonly inflation: number;
  readonly later: number;
}

/**
 * Takes the change of a cost apart, exactly: nothing of it is left over. All children may cost less a day while every kind
 * costs more, where more of them live in the cheaper kinds: that part is the mix. A kind that nobody was in before has
 * its later price, without the general rise, for the earlier one too, so that it is a matter of the mix.
 *
 * Source: price and volume variances as in management accounting, the sales-mix variance among them, each at what was
 * already changed before it: numbers, then mix, then inflation, then price.
 *
 * @param rise the general rise of prices from the one to the other, as a share
 * @throws {RangeError} if nobody was placed in the earlier period, or a number is below nought or no number
 * @example
 * costBridge([{ kind: "foster", childDays: 70, pounds: 7000 }, { kind: "residential", childDays: 30, pounds: 15000 }], [{ kind: "foster", childDays: 90, pounds: 9900 }, { kind: "residential", childDays: 10, pounds: 5500 }]); // => {"earlier":22000,"numbers":0,"mix":-8000,"price":1400,"prices":[{"kind":"foster","pounds":900},{"kind":"residential","pounds":500}],"inflation":0,"later":15400}
 */
export function costBridge(earlier: readonly CostOfKind[], later: readonly CostOfKind[], rise: number = 0): CostBridge {
  for (const { kind, childDays, pounds } of [...earlier, ...later]) {
    if (childDays >= 0 && pounds >= 0 && Number.isFinite(childDays + pounds)) continue;
    throw new RangeError(`costBridge needs days and pounds from nought up, and "${kind}" has others.`);
  }
  if (!(rise > -1 && Number.isFinite(rise))) throw new RangeError(`costBridge needs a rise above -1, not ${rise}.`);
  const [days, daysLater] = [earlier, later].map((each) => sum(each.map(({ childDays }) => childDays)));
  if (days === undefined || daysLater === undefined || days === 0) {
    throw new RangeError("costBridge needs children placed in the earlier period.");
  }
  const before = new Map(
    earlier.flatMap(({ kind, childDays, pounds }) => (childDays > 0 ? [[kind, pounds / childDays] as const] : [])),
  );
  const cost = sum(earlier.map(({ pounds }) => pounds));
  const ofKinds = later.map(({ kind, childDays, pounds }) => {
    const price = before.get(kind) ?? (childDays > 0 ? pounds / childDays / (1 + rise) : 0);
    return { kind, pounds, atEarlierPrice: childDays * price };
  });
  const atEarlierPrices = sum(ofKinds.map(({ atEarlierPrice }) => atEarlierPrice));
  // every level to the penny, so that the steps between them add up
  let level = inPence(cost);
  const stepTo = (pounds: number): number => {
    const step = inPence(pounds) - level;
    level += step;
    return step / 100;
  };
  const numbers = stepTo((cost * daysLater) / days);
  const mix = stepTo(atEarlierPrices);
  const inflation = stepTo(atEarlierPrices * (1 + rise));
  let reached = atEarlierPrices * (1 + rise);
  const prices = ofKinds.map(({ kind, pounds, atEarlierPrice }) => {
    reached += pounds - atEarlierPrice * (1 + rise);
    return { kind, pounds: stepTo(reached) };
  });
  const price = (level - inPence(atEarlierPrices * (1 + rise))) / 100;
  return { earlier: inPence(cost) / 100, numbers, mix, price, prices, inflation, later: level / 100 };
}

function inPence(pounds: number): number {
  return roundHalfAway(100 * pounds, 1);
}
