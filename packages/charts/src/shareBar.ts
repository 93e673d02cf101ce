import type { LabelledBar } from "./horizontalBars.ts";
import type { Share } from "./sharesOfWhole.ts";
import { shownInterval } from "./shownInterval.ts";

/** A share as a bar with its count and percentage at the end. */
export function shareBar({ category, label, figure, text }: Share): LabelledBar {
  return {
    key: category,
    label,
    style: "main",
    value: figure.symbol === "" ? figure.value : null,
    interval: shownInterval(figure),
    valueLabel: text,
  };
}
