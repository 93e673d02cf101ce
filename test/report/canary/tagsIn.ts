import { plantedAttribute } from "./plantedTexts.ts";

/** An element that planted markup made. */
export const plantedTag: RegExp = new RegExp(`<[a-z][^<>]*\\s${plantedAttribute}=`);

/** A page without the values of attributes, in which markup is text. */
export function tagsIn(html = ""): string {
  return html.replace(/="[^"]*"/g, '=""');
}
