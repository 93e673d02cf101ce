import { bundleModel } from "./bundleModel.ts";

/** Stands in an interactive page until its script is written there, so that the renderer need not carry it. */
export const modelScriptMark = "caseload-model-script";

/** A tag, which no text of a page can be taken for. */
const tag = (script: string): string => `<script type="module">${script}</script>`;

/** The page with its script, where it has a place for one. */
export async function withModelScript(html: string): Promise<string> {
  if (!html.includes(tag(modelScriptMark))) return html;
  const script = await bundleModel();
  return html.replace(tag(modelScriptMark), () => tag(script));
}
