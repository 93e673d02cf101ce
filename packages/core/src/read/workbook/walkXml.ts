import { SaxesParser } from "saxes";
import { InputError } from "../InputError.ts";

/** What is called on the way through an XML file; names are without their prefixes. */
export interface XmlSteps {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

const charactersOfPart = 65_536;

/**
 * Goes through an XML file from its beginning to its end. No entity is expanded but those of XML itself.
 *
 * @param name what the file is called in messages
 * @throws {InputError} if it is not well-formed or has a document type declaration
 */
export function walkXml(xml: string, name: string, { open, text, close }: XmlSteps): void {
  const parser = new SaxesParser();
  parser.on("doctype", () => {
    throw new InputError(`${name} has a document type declaration (DTD), which no workbook has.`);
  });
  if (open !== undefined) parser.on("opentag", ({ name: tag, attributes }) => open(plainName(tag), attributes));
  if (text !== undefined) parser.on("text", text);
  if (close !== undefined) parser.on("closetag", ({ name: tag }) => close(plainName(tag)));
  try {
    for (let from = 0; from < xml.length; from += charactersOfPart)
      parser.write(xml.slice(from, from + charactersOfPart));
    parser.close();
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`${name} is damaged and cannot be read; save the workbook again as .xlsx.`);
  }
}

function plainName(tag: string): string {
  return tag.slice(tag.indexOf(":") + 1);
}
