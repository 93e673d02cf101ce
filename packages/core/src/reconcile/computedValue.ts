import type { ShownFigure } from "../measure/Figure.ts";
import { type Fraction, fraction } from "./Fraction.ts";
import type { PrintedFigure } from "./PrintedFigure.ts";
import { isPercent } from "./unitKinds.ts";

/** Digits of a double that are not the noise of its arithmetic. */
const significantDigits = 15;

/**
 * The exact value of a computed figure that a printed one is to be compared with: its value; its numerator where a
 * count is printed and a share or a rate computed; nothing where the units do not go together.
 */
export function computedValue(figure: PrintedFigure, computed: ShownFigure): Fraction | undefined {
  const unit = (figure.published.unit ?? "").trim().toLowerCase();
  const { numerator } = computed;
  const isShare = isPercent(computed.unit);
  const isRatio = isShare || computed.unit.startsWith("per ");
  if (unit === "" || unit === computed.unit.toLowerCase() || (figure.percent && isShare)) return exactValue(computed);
  if (!figure.count) return undefined;
  if (!isRatio) return exactValue(computed);
  return numerator === undefined ? undefined : fromDouble(numerator);
}

/** The value from its counts, where they give it: 14.5 stays a half, which a double of 14.499999999999998 would not. */
function exactValue({ value, unit, numerator, denominator }: ShownFigure): Fraction {
  const multiplier = isPercent(unit)
    ? 100
    : Number(/^per ([\d,]+)$/.exec(unit)?.[1]?.replaceAll(",", "") ?? Number.NaN);
  if (!Number.isInteger(multiplier) || !isWhole(numerator) || !isWhole(denominator) || denominator === 0) {
    return fromDouble(value);
  }
  const isFromCounts = Math.abs((numerator / denominator) * multiplier - value) <= 1e-9 * Math.abs(value);
  return isFromCounts ? fraction(BigInt(numerator) * BigInt(multiplier), BigInt(denominator)) : fromDouble(value);
}

function isWhole(count: number | undefined): count is number {
  return Number.isSafeInteger(count);
}

function fromDouble(value: number): Fraction {
  const [coefficient = "", exponent = ""] = value.toExponential(significantDigits - 1).split("e");
  const digits = BigInt(coefficient.replace(".", ""));
  const places = Number(exponent) - (significantDigits - 1);
  return places >= 0 ? fraction(digits * 10n ** BigInt(places)) : fraction(digits, 10n ** BigInt(-places));
}
