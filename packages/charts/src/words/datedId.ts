import type { DatedWording } from "./DatedWording.ts";
import { slug } from "./slug.ts";

/** The id of a chart that is not drawn from figures: of its form, and of what, where and when it is for. */
export function datedId(form: string, { measure, place, when }: DatedWording): string {
  return slug([form, measure, place, when]);
}
