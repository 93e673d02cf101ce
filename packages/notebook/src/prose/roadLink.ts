/**
 * The address of how the figures of a measure came about, before it is known where that is told; no author can write it, as
 * links in prose lead to the web, to a mailbox or to a page.
 *
 * @param measure its id; blank for the figures of all measures
 * @example
 * roadLink("cla-number"); // => "road:cla-number"
 * roadLink(); // => "road:"
 */
export function roadLink(measure = ""): string {
  return `road:${measure}`;
}

/**
 * The id of the measure to whose figures a link leads; undefined of any other link.
 *
 * @example
 * measureOfRoad("road:cla-number"); // => "cla-number"
 * measureOfRoad("https://www.gov.uk/") === undefined; // => true
 */
export function measureOfRoad(link: string): string | undefined {
  return link.startsWith("road:") ? link.slice("road:".length) : undefined;
}
