import type { DefaultTreeAdapterTypes } from "parse5";

/** An element of a rendered page. */
export type PageElement = DefaultTreeAdapterTypes.Element;

/** What stands inside an element: elements, text and comments. */
export type PageNode = DefaultTreeAdapterTypes.ChildNode;
