import { type Picture, printable } from "@lac-analytics/document";
import { type ProseElement, type ProseNode, proseError } from "./ProseNode.ts";

/**
 * Gives the picture that prose names by an address.
 *
 * @throws {Error} in half a sentence, if there is none, or none that a report may hold
 */
export type ReadPicture = (address: string) => Pick<Picture, "image" | "width" | "height">;

/** Of prose beside which no pictures are. */
export const noPictures: ReadPicture = () => {
  throw new Error("pictures are only read from beside a notebook");
};

/**
 * Nodes with the pictures that they name in the place of their addresses.
 *
 * @throws {Error} with its place, if one cannot be had or says nothing to those who do not see it
 */
export function withPictures(nodes: readonly ProseNode[], read: ReadPicture): readonly ProseNode[] {
  return nodes.map((node) => {
    if (typeof node === "string" || node.kind === "block") return node;
    if (node.tag !== "img") return { ...node, children: withPictures(node.children, read) };
    return { kind: "block", block: pictureOf(node, read), place: node.place };
  });
}

function pictureOf({ attributes: { src, alt }, place }: ProseElement, read: ReadPicture): Picture {
  const alternativeText = typeof alt === "string" ? printable(alt).trim() : "";
  if (alternativeText === "")
    throw proseError(
      "it has a picture without words for those who do not see it, such as ![What it shows](picture.png)",
      place,
    );
  if (typeof src !== "string" || src === "") throw proseError("it has a picture without an address", place);
  try {
    return { kind: "picture", ...read(src), alternativeText };
  } catch (error) {
    throw proseError(`the picture "${src}" cannot be had: ${error instanceof Error ? error.message : error}`, place);
  }
}
