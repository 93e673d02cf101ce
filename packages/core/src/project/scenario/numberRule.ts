import type { Rule } from "./Rule.ts";
import { refuseAs } from "./refuse.ts";

export interface NumberBounds {
  readonly minimum?: number;
  /** whether the minimum itself is out of bounds */
  readonly aboveMinimum?: boolean;
  readonly maximum?: number;
  readonly whole?: boolean;
  /** what the number is, where its key does not say it, such as "the age at which a band begins" */
  readonly of?: string;
  /** a number to show in messages */
  readonly suchAs: number;
}

/**
 * A rule for a number between bounds. A percentage, a thousands separator or a pound sign makes it text, and is refused.
 *
 * @example
 * const share = numberRule({ minimum: 0, maximum: 1, suchAs: 0.75 });
 * share.read(plainNode(0.8), { file: "a.yaml", path: "take_up" }); // => 0.8
 * share.read(plainNode("80%"), { file: "a.yaml", path: "take_up" }); // throws: "a.yaml line 1: take_up is \"80%\" but must be a number from 0 to 1, such as 0.75."
 */
export function numberRule(bounds: NumberBounds): Rule<number> {
  const { minimum = -Infinity, maximum = Infinity, aboveMinimum = false, whole = false } = bounds;
  const asks = asksFor(bounds);
  return {
    asks,
    schema: {
      type: whole ? "integer" : "number",
      ...(minimum === -Infinity ? {} : { [aboveMinimum ? "exclusiveMinimum" : "minimum"]: minimum }),
      ...(maximum === Infinity ? {} : { maximum }),
    },
    read: (node, place) => {
      const value = node.kind === "value" ? node.value : undefined;
      if (typeof value !== "number" || !Number.isFinite(value)) return refuseAs(place, node, asks);
      const within = value <= maximum && (aboveMinimum ? value > minimum : value >= minimum);
      return within && (!whole || Number.isInteger(value)) ? value : refuseAs(place, node, asks);
    },
  };
}

function asksFor({ minimum, maximum, aboveMinimum, whole, of, suchAs }: NumberBounds): string {
  const number = `${of === undefined ? "" : `${of}, `}${whole === true ? "a whole number" : "a number"}`;
  const low = minimum === undefined ? "" : aboveMinimum === true ? ` above ${minimum}` : ` from ${minimum}`;
  const high = maximum === undefined ? (aboveMinimum === true || low === "" ? "" : " up") : ` to ${maximum}`;
  return `${number}${low}${high}, such as ${suchAs}`;
}
