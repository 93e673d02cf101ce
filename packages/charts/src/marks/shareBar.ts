import { shownInterval } from "../figures/shownInterval.ts";
import type { Share } from "../words/sharesOfWhole.ts";
import type { LabelledBar } from "./horizontalBars.ts";

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
