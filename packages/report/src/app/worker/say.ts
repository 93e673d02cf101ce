import { visibleText } from "@lac-analytics/core/visibleText";

let listener: (message: string) => void = () => undefined;

/** Has what is said go somewhere from now on. */
export function listen(heard: (message: string) => void): void {
  listener = heard;
}

/** A message for the person at the page: it stands in the bundle in place of that which writes to a terminal. */
export function say(message: string): void {
  listener(visibleText(message.trimEnd()).replaceAll(/\s*\n\s*/g, " "));
}
