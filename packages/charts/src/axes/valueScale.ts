/** What a scale of values is to show. */
export interface ValueScaleOptions {
  /** whether only whole numbers have a grid line */
  readonly counts: boolean;
  /** whether it begins at nought come what may, as bars must */
  readonly zero?: boolean;
  /** into how many steps it is parted, about; 5 where missing */
  readonly intervals?: number;
}

/** A scale of values that begins and ends at a grid line. */
export interface ValueScale {
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  /** the decimals that the ticks need */
  readonly decimals: number;
  /** whether nought is on it */
  readonly showsZero: boolean;
  /** where a value stands, from 0 at the beginning to 1 at the end */
  readonly along: (value: number) => number;
}

/** Below this share of the highest value the lowest one draws nought into the scale. */
const nearZero = 0.6;

/** A scale for some values; it begins at nought unless all of them lie far from it in comparison with one another. */
export function valueScale(
  values: readonly number[],
  { counts, zero = false, intervals = 5 }: ValueScaleOptions,
): ValueScale {
  const least = Math.min(...values);
  const most = Math.max(...values);
  const one = values.length === 0 || least === most;
  const low = one || zero || (least > 0 && least < nearZero * most) ? Math.min(0, one ? most : least) : least;
  const high = one || zero || (most < 0 && most > nearZero * least) ? Math.max(0, one ? least : most) : most;
  const [from, to] = values.length === 0 || low === high ? [0, 1] : [low, high];
  const step = roundStep((to - from) / intervals, counts);
  const first = Math.floor(from / step + 1e-9);
  const last = Math.ceil(to / step - 1e-9);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => clean((first + index) * step));
  const domain = [ticks[0] ?? 0, ticks.at(-1) ?? 1] as const;
  return {
    domain,
    ticks,
    decimals: Math.max(...ticks.map((tick) => `${tick}`.split(".")[1]?.length ?? 0)),
    showsZero: domain[0] <= 0 && domain[1] >= 0,
    along: (value) => (value - domain[0]) / (domain[1] - domain[0]),
  };
}

/** The next 1, 2 or 5 of a power of ten. */
function roundStep(least: number, counts: boolean): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const step = [1, 2, 5, 10].map((one) => one * power).find((one) => one >= least * (1 - 1e-9)) ?? 10 * power;
  return counts ? Math.max(1, step) : step;
}

/** A number without the noise of arithmetic: 0.3, not 0.30000000000000004. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}
