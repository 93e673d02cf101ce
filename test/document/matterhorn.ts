import { isDictionary, operatorsOf, type PdfDictionary, type PdfFile, type PdfValue, readPdf } from "./readPdf.ts";

/** An element of the structure, with its standard type and where it stands. */
interface Element {
  readonly type: string;
  readonly entries: PdfDictionary["entries"];
  readonly parents: readonly string[];
  readonly children: readonly Element[];
}

/**
 * The failure conditions of the Matterhorn protocol 1.1 that a PDF meets, of those that a program can check and that a
 * file without forms, media, notes, formulas, layers and attachments can meet; that it has none of these is checked too.
 *
 * Source: PDF Association, Matterhorn Protocol 1.1 (PDF/UA-1, ISO 14289-1).
 */
export function matterhornFailures(bytes: Uint8Array): readonly string[] {
  const file = readPdf(bytes);
  const catalogue = dictionary(file, file.trailer.entries.Root);
  const pages = pagesOf(file, catalogue.Pages);
  const root = dictionary(file, catalogue.StructTreeRoot);
  const roles = dictionary(file, root.RoleMap);
  const elements = kidsOf(root.K).flatMap((kid) => elementsOf(file, kid, roles, []));
  const all = elements.flatMap(withDescendants);
  return [
    ...documentFailures(file, catalogue, root, roles, all),
    ...pages.flatMap((page) => contentFailures(file, page)),
    ...pages.flatMap((page) => annotationFailures(file, page, all)),
    ...fontFailures(file),
    ...headingFailures(all),
    ...all.flatMap((element) => elementFailures(element)),
  ];
}

function documentFailures(
  file: PdfFile,
  catalogue: PdfDictionary["entries"],
  root: PdfDictionary["entries"],
  roles: PdfDictionary["entries"],
  all: readonly Element[],
): readonly string[] {
  const metadata = file.streams.get(numberOf(catalogue.Metadata)) ?? "";
  const mark = dictionary(file, catalogue.MarkInfo);
  const view = dictionary(file, catalogue.ViewerPreferences);
  const everything = [...file.objects.values()].map((value) => JSON.stringify(value)).join("\n");
  return found([
    ["01-007 suspects are marked", mark.Suspects === true],
    ["00 it is not marked as tagged", mark.Marked !== true || root.K === undefined],
    ["02-001 a type is mapped to none that is standard", Object.values(roles).some((to) => !standard.has(nameOf(to)))],
    ["02-001 an element is of no standard type", all.some(({ type }) => !standard.has(type))],
    [
      "02-004 a standard type is mapped to another",
      Object.keys(roles).some((from) => standard.has(from) && !isNew(from)),
    ],
    ["06-001 it has no metadata", metadata === ""],
    ["06-002 it does not say that it is of PDF/UA-1", !metadata.includes("<pdfuaid:part>1</pdfuaid:part>")],
    ["06-003 its metadata have no title", !/<dc:title>[\s\S]*?<rdf:li[^>]*>[^<]+<\/rdf:li>/.test(metadata)],
    ["07-001 a window does not show its title", view.DisplayDocTitle !== true],
    ["11-006 its language is not named", !/^[a-z]{2}(?:-[A-Z]{2})?$/.test(textOf(catalogue.Lang))],
    ["20 it has layers", catalogue.OCProperties !== undefined],
    ["21 it has attachments", everything.includes('"/EmbeddedFile"')],
    ["25 it has a form", catalogue.AcroForm !== undefined],
    ["26 it is encrypted", file.trailer.entries.Encrypt !== undefined],
    ["30 it has pictures of other files", everything.includes('"Ref":{"entries"')],
    ["it has no bookmarks", dictionary(file, catalogue.Outlines).First === undefined],
  ]);
}

/** What is shown stands in a tagged piece or in an artifact, and in one of both. */
function contentFailures(file: PdfFile, page: PdfDictionary["entries"]): readonly string[] {
  const contents = Array.isArray(page.Contents) ? page.Contents : [page.Contents];
  const content = contents.map((part) => file.streams.get(numberOf(part)) ?? "").join("\n");
  const failures = new Set<string>();
  const inside: ("artifact" | "tagged" | "span")[] = [];
  for (const { name, operands } of operatorsOf(content)) {
    if (name === "BMC" || name === "BDC") {
      const properties = operands[1];
      const isArtifact = nameOf(operands[0]) === "Artifact";
      const isTagged = isDictionary(properties) && properties.entries.MCID !== undefined;
      if (isArtifact && inside.includes("tagged")) failures.add("01-003 an artifact stands in what is tagged");
      if (isTagged && inside.includes("artifact")) failures.add("01-004 what is tagged stands in an artifact");
      inside.push(isArtifact ? "artifact" : isTagged ? "tagged" : "span");
    } else if (name === "EMC") inside.pop();
    else if (shows.has(name) && !inside.includes("artifact") && !inside.includes("tagged")) {
      failures.add(`01-005 something is shown (${name}) that is neither tagged nor an artifact`);
    }
  }
  if (!(content.length > 0)) failures.add("a page holds nothing");
  return [...failures];
}

const shows = new Set(["Tj", "TJ", "'", '"', "f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "sh", "Do", "BI"]);

function annotationFailures(file: PdfFile, page: PdfDictionary["entries"], all: readonly Element[]): readonly string[] {
  const annotations = kidsOf(resolved(file, page.Annots)).map((one) => dictionary(file, one));
  const links = all.filter(({ type }) => type === "Link");
  const linked = new Set(links.flatMap(({ entries }) => kidsOf(entries.K).map((kid) => numberIn(kid, "Obj"))));
  const numbers = kidsOf(resolved(file, page.Annots)).map(numberOf);
  return found([
    ["28-008 a page's order of tabs is not that of its structure", annotations.length > 0 && nameOf(page.Tabs) !== "S"],
    ["28-011 a link is in no element for it", numbers.some((number) => !linked.has(number))],
    ["28-012 a link does not say where it leads", annotations.some(({ Contents: said }) => textOf(said) === "")],
    ["28-002 an annotation is no link", annotations.some(({ Subtype: kind }) => nameOf(kind) !== "Link")],
  ]);
}

function fontFailures(file: PdfFile): readonly string[] {
  const fonts = [...file.objects.values()]
    .filter(isDictionary)
    .filter(({ entries }) => nameOf(entries.Type) === "Font");
  const descriptors = [...file.objects.values()]
    .filter(isDictionary)
    .filter(({ entries }) => nameOf(entries.Type) === "FontDescriptor");
  const isEmbedded = ({ entries }: PdfDictionary): boolean =>
    [entries.FontFile, entries.FontFile2, entries.FontFile3].some((one) => one !== undefined);
  const whole = fonts.filter(({ entries }) => !/^CIDFontType/.test(nameOf(entries.Subtype)));
  return found([
    ["it has no fonts", fonts.length === 0],
    ["31-009 a font is not embedded", !descriptors.every(isEmbedded) || descriptors.length === 0],
    ["31-027 the characters of a font have no meaning", whole.some(({ entries }) => entries.ToUnicode === undefined)],
  ]);
}

function headingFailures(all: readonly Element[]): readonly string[] {
  const levels = all.flatMap(({ type }) => (/^H[1-6]$/.test(type) ? [Number(type.slice(1))] : []));
  return found([
    ["14-002 the first heading is not of the first level", levels[0] !== 1],
    ["14-003 a level of headings is skipped", levels.some((level, at) => at > 0 && level > (levels[at - 1] ?? 0) + 1)],
    ["14-006 headings with levels and without are mixed", all.some(({ type }) => type === "H")],
  ]);
}

/** What may stand in what, and what it must say of itself. */
function elementFailures({ type, entries, parents, children }: Element): readonly string[] {
  const parent = parents.at(-1) ?? "";
  const within = parentsOf.get(type);
  const table = attributesOf(entries, "Table");
  const kids = children.map((child) => child.type);
  return found([
    [`09-004 ${type} stands in ${parent}`, within !== undefined && !within.includes(parent)],
    [
      "09-004 a table holds what is no part of one",
      type === "Table" && kids.some((kid) => !/^(?:Caption|T(?:R|Head|Body|Foot))$/.test(kid)),
    ],
    ["09-004 a row holds what is no cell", type === "TR" && kids.some((kid) => kid !== "TH" && kid !== "TD")],
    ["13-004 a figure has no alternative text", type === "Figure" && textOf(entries.Alt).trim() === ""],
    ["15-003 a header does not say of what", type === "TH" && table.Scope === undefined],
    ["15-003 a row has no header", type === "TR" && kids.length > 0 && !kids.includes("TH")],
    ["15-003 a cell names no header", type === "TD" && kidsOf(table.Headers).length === 0],
    ["a table has no row of headers", type === "Table" && !kids.includes("THead")],
  ]);
}

const parentsOf = new Map<string, readonly string[]>([
  ["TR", ["Table", "THead", "TBody", "TFoot"]],
  ["TH", ["TR"]],
  ["TD", ["TR"]],
  ["THead", ["Table"]],
  ["TBody", ["Table"]],
  ["LI", ["L"]],
  ["LBody", ["LI"]],
  ["TOCI", ["TOC"]],
]);

const standard = new Set(
  "Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby Warichu Figure Formula Form".split(
    " ",
  ),
);

/** Types of PDF 2.0, which a file of PDF 1.7 has to map. */
function isNew(type: string): boolean {
  return ["Title", "Strong", "Em", "Aside", "FENote", "Sub"].includes(type);
}

function elementsOf(
  file: PdfFile,
  value: PdfValue,
  roles: PdfDictionary["entries"],
  parents: readonly string[],
): readonly Element[] {
  const entries = dictionary(file, value);
  const own = nameOf(entries.S);
  if (own === "") return [];
  const type = roles[own] === undefined ? own : nameOf(roles[own]);
  const children = kidsOf(entries.K).flatMap((kid) => elementsOf(file, kid, roles, [...parents, type]));
  return [{ type, entries, parents, children }];
}

function withDescendants(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap(withDescendants)];
}

function pagesOf(file: PdfFile, value: PdfValue | undefined): readonly PdfDictionary["entries"][] {
  const node = dictionary(file, value);
  return nameOf(node.Type) === "Page" ? [node] : kidsOf(node.Kids).flatMap((kid) => pagesOf(file, kid));
}

/** The attributes that an owner gives an element. */
function attributesOf({ A: value }: PdfDictionary["entries"], owner: string): PdfDictionary["entries"] {
  const one = kidsOf(value)
    .filter(isDictionary)
    .find(({ entries }) => nameOf(entries.O) === owner);
  return one?.entries ?? {};
}

function resolved(file: PdfFile, value: PdfValue | undefined): PdfValue | undefined {
  if (typeof value !== "object" || value === null || !("reference" in value)) return value;
  return file.objects.get(value.reference);
}

function dictionary(file: PdfFile, value: PdfValue | undefined): PdfDictionary["entries"] {
  const found = resolved(file, value);
  return isDictionary(found) ? found.entries : {};
}

function kidsOf(value: PdfValue | undefined): readonly PdfValue[] {
  if (value === undefined) return [];
  return isList(value) ? value : [value];
}

function isList(value: PdfValue): value is readonly PdfValue[] {
  return Array.isArray(value);
}

function nameOf(value: PdfValue | undefined): string {
  return typeof value === "object" && value !== null && "name" in value ? value.name.slice(1) : "";
}

function textOf(value: PdfValue | undefined): string {
  return typeof value === "object" && value !== null && "text" in value ? value.text : "";
}

function numberOf(value: PdfValue | undefined): number {
  return typeof value === "object" && value !== null && "reference" in value ? value.reference : -1;
}

function numberIn(value: PdfValue, key: string): number {
  return isDictionary(value) ? numberOf(value.entries[key]) : -1;
}

function found(conditions: readonly (readonly [failure: string, isMet: boolean])[]): readonly string[] {
  return conditions.flatMap(([failure, isMet]) => (isMet ? [failure] : []));
}
