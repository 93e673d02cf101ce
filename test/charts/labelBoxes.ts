import { textWidth } from "../../packages/charts/src/node/textWidth.ts";

/** Where a text of a drawing stands, in pixels of the drawing, from its first line's cap height to its last baseline. */
export interface LabelBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A thin line from a label to what it is about, in pixels of the drawing. */
interface Leader {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
}

/** The boxes of every line of text in a rendered chart, measured in the font it is set in. */
export async function labelBoxes(svg: string): Promise<readonly LabelBox[]> {
  const width = await textWidth();
  const boxes: LabelBox[] = [];
  let line: { x: number; y: number; anchor: string; size: number } | undefined;
  const ofAll = Number.parseFloat(/^<svg[^>]* font-size="([\d.]+)px"/.exec(svg)?.[1] ?? "");
  // what is told under the pointer stands nowhere
  for (const { token, x, y, attribute } of placedTokens(svg.replace(/<title>[^<]*<\/title>/g, ""))) {
    if (token.startsWith("<text")) {
      line = {
        x,
        y,
        anchor: attribute("text-anchor") ?? "start",
        size: Number.parseFloat(attribute("font-size") ?? `${ofAll}`),
      };
    }
    if (token.startsWith("<tspan") && line !== undefined) line.y += Number(attribute("dy") ?? 0);
    if (token.startsWith("<") || line === undefined) continue;
    const text = token.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&");
    const length = width(text, line.size);
    const left = line.x - { start: 0, middle: length / 2, end: length }[line.anchor as "start" | "middle" | "end"];
    boxes.push({ text, left, right: left + length, top: line.y - 0.73 * line.size, bottom: line.y });
  }
  return boxes;
}

/** Two texts that touch, one that leaves the drawing or that a label's line crosses; nothing where all stand clear. */
export async function labelFault(svg: string): Promise<string | undefined> {
  const [, width = 0, height = 0] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []).map(Number);
  const boxes = await labelBoxes(svg);
  if (boxes.length === 0) return "there is no text";
  for (const [index, box] of boxes.entries()) {
    if (box.left < 0 || box.top < 0 || box.right > width || box.bottom > height) return `"${box.text}" is cut`;
    const other = boxes.slice(index + 1).find((next) => touching(box, next));
    if (other !== undefined) return `"${box.text}" and "${other.text}" touch`;
  }
  const crossed = boxes.find((box) => leaders(svg).some((leader) => crosses(leader, box)));
  return crossed === undefined ? undefined : `a line crosses "${crossed.text}"`;
}

function touching(a: LabelBox, b: LabelBox): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The lines of the theme's style for leaders, and others as thin and as dark. */
function leaders(svg: string): readonly Leader[] {
  return placedTokens(svg).flatMap(({ token, x, y, attribute }) =>
    token.startsWith("<line") && attribute("stroke") === "#3D3D3D" && attribute("stroke-dasharray") === undefined
      ? [{ from: { x, y }, to: { x: x + Number(attribute("x2") ?? 0), y: y + Number(attribute("y2") ?? 0) } }]
      : [],
  );
}

/** Whether a line goes through a box: whether any of many points along it lies within. */
function crosses({ from, to }: Leader, { left, right, top, bottom }: LabelBox): boolean {
  return Array.from({ length: 201 }, (_, step) => step / 200).some((share) => {
    const [x, y] = [from.x + share * (to.x - from.x), from.y + share * (to.y - from.y)];
    return x > left && x < right && y > top && y < bottom;
  });
}

/** The tags and texts of a drawing, with where they stand. */
function placedTokens(svg: string) {
  const origins = [{ x: 0, y: 0 }];
  return [...svg.replace(/^.*<\/desc>/s, "").matchAll(/<[^>]*>|[^<]+/g)].map(([token]) => {
    const origin = origins.at(-1) ?? { x: 0, y: 0 };
    const attribute = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(token)?.[1];
    const [, dx = "0", dy = "0"] = /translate\(([-\d.e]+),([-\d.e]+)\)/.exec(attribute("transform") ?? "") ?? [];
    const here = { x: origin.x + Number(dx), y: origin.y + Number(dy) };
    if (token.startsWith("</")) origins.pop();
    else if (token.startsWith("<") && !token.endsWith("/>")) origins.push(here);
    return { token, attribute, ...here };
  });
}
