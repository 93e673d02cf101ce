import { walkXml } from "./walkXml.ts";
import { workbookText } from "./workbookText.ts";

/** The texts that the cells of a workbook share; the reading aids of Japanese text are no part of them. */
export function sharedStrings(xml: string, name: string): readonly string[] {
  const strings: string[] = [];
  let current = "";
  let isText = false;
  let isAid = false;
  walkXml(xml, name, {
    open: (tag) => {
      if (tag === "si") current = "";
      else if (tag === "rPh") isAid = true;
      else if (tag === "t") isText = !isAid;
    },
    text: (text) => {
      if (isText) current += text;
    },
    close: (tag) => {
      if (tag === "si") strings.push(workbookText(current));
      else if (tag === "rPh") isAid = false;
      else if (tag === "t") isText = false;
    },
  });
  return strings;
}
