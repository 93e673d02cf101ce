import type { Chart } from "@lac-analytics/charts";
import { escaped } from "@lac-analytics/document";

/** A drawn chart as HTML, as the pages of reports have theirs. */
export function figureHtml({ title, subtitle, description }: Chart, drawing: string): string {
  return `<figcaption>${escaped(title)}</figcaption><p>${escaped(subtitle)}</p><div class="scroll" tabindex="0" role="group" aria-label="${escaped(`Drawing: ${title}`)}">${drawing}</div><p class="note">${escaped(description)}</p>`;
}
