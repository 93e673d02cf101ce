import { textWidth } from "../../packages/charts/src/textWidth.ts";

/** Where a text of a drawing stands, in pixels of the drawing, from its first line's cap height to its last baseline. */
export interface LabelBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The boxes of every line of text in a rendered chart, measured in the font it is set in. */
export async function labelBoxes(svg: string): Promise<readonly LabelBox[]> {
  const width = await textWidth();
  const boxes: LabelBox[] = [];
  const origins = [{ x: 0, y: 0 }];
  let line: { x: number; y: number; anchor: string; size: number } | undefined;
  for (const [token] of svg.replace(/^.*<\/desc>/s, "").matchAll(/<[^>]*>|[^<]+/g)) {
    const origin = origins.at(-1) ?? { x: 0, y: 0 };
    const attribute = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(token)?.[1];
    if (token.startsWith("</")) origins.pop();
    else if (token.startsWith("<")) {
      const [, dx = "0", dy = "0"] = /translate\(([-\d.e]+),([-\d.e]+)\)/.exec(attribute("transform") ?? "") ?? [];
      const here = { x: origin.x + Number(dx), y: origin.y + Number(dy) };
      if (token.startsWith("<text")) {
        line = {
          ...here,
          anchor: attribute("text-anchor") ?? "start",
          size: Number.parseFloat(attribute("font-size") ?? ""),
        };
      }
      if (token.startsWith("<tspan") && line !== undefined) line.y += Number(attribute("dy") ?? 0);
      if (!token.endsWith("/>")) origins.push(here);
    } else if (line !== undefined) {
      const text = token.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&");
      const length = width(text, line.size);
      const left = line.x - { start: 0, middle: length / 2, end: length }[line.anchor as "start" | "middle" | "end"];
      boxes.push({ text, left, right: left + length, top: line.y - 0.73 * line.size, bottom: line.y });
    }
  }
  return boxes;
}

/** Two texts that touch, or one that leaves the drawing; nothing where all stand clear. */
export async function labelFault(svg: string): Promise<string | undefined> {
  const [, width = 0, height = 0] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []).map(Number);
  const boxes = await labelBoxes(svg);
  if (boxes.length === 0) return "there is no text";
  for (const [index, box] of boxes.entries()) {
    if (box.left < 0 || box.top < 0 || box.right > width || box.bottom > height) return `"${box.text}" is cut`;
    const other = boxes.slice(index + 1).find((next) => touching(box, next));
    if (other !== undefined) return `"${box.text}" and "${other.text}" touch`;
  }
  return undefined;
}

function touching(a: LabelBox, b: LabelBox): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
