import { SaxesParser } from "saxes";
import { InputError } from "../InputError.ts";
import { readLimits } from "../readLimits.ts";
import type { XmlElement } from "./XmlElement.ts";

interface OpenElement extends XmlElement {
  text: string;
  readonly elements: XmlElement[];
}

const charactersOfPart = 65_536;

/**
 * Goes through an XML file and gives each element that stands directly below its root, so that a large file need not be
 * held as elements all at once; last the root itself, without these, if it has text of its own. A document type declaration is refused, and no entity is expanded but those of XML
 * itself.
 *
 * @param rootName the root that is looked for; a file with another is not read further
 * @returns the name of the root
 * @throws {InputError} if the file is not well-formed, has a document type declaration, or is larger than any return
 */
export function readElements(
  text: string,
  file: string,
  rootName: string,
  take: (element: XmlElement) => void,
): string {
  const open: OpenElement[] = [];
  let root = "";
  let elementsBelowRoot = 0;
  const parser = new SaxesParser();
  const refuse = (reason: string): never => {
    throw new InputError(`${file} ${reason}.`);
  };
  parser.on("doctype", () => {
    refuse("has a document type declaration (DTD), which a return does not have; take it out");
  });
  parser.on("opentagstart", ({ name }) => {
    const element = { name: plainName(name), line: parser.line, text: "", elements: [] };
    if (open.length === 0) root = element.name;
    if (open.length === readLimits.elementDepth) {
      refuse(`line ${parser.line} has elements more than ${readLimits.elementDepth} deep, so it is not a return`);
    }
    if (open.length > 1 && ++elementsBelowRoot > readLimits.elementsOfChild) {
      refuse(`line ${parser.line} has more than ${readLimits.elementsOfChild} elements in one, so it is not a return`);
    }
    open.push(element);
  });
  const addText = (part: string): void => {
    const element = open.at(-1);
    if (element !== undefined && (open.length > 1 || part.trim() !== "")) element.text += part;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    const element = open.pop();
    const parent = open.at(-1);
    if (element === undefined) return;
    element.text = element.text.replace(/\s+/g, " ").trim();
    if (open.length > 1) parent?.elements.push(element);
    else if (open.length === 1 || element.text !== "") {
      elementsBelowRoot = 0;
      if (root === rootName) take(element);
    }
  });
  try {
    for (let from = 0; from < text.length && (root === "" || root === rootName); from += charactersOfPart) {
      parser.write(text.slice(from, from + charactersOfPart));
    }
    if (root === "" || root === rootName) parser.close();
  } catch (error) {
    if (error instanceof InputError || !(error instanceof Error)) throw error;
    if (root === "" || root === rootName) {
      refuse(`line ${parser.line} is not sound XML (${faultOf(error)}), so the file was not read; export it again`);
    }
  }
  return root;
}

function plainName(name: string): string {
  return name.slice(name.indexOf(":") + 1).toUpperCase();
}

/** What the parser says, without the place and on one line. */
function faultOf({ message }: Error): string {
  return message
    .replace(/^\d+:\d+: /, "")
    .replace(/\p{C}/gu, " ")
    .slice(0, 80)
    .replace(/\.$/, "");
}
