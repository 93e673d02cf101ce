import { escaped } from "../cli/escaped.ts";
import { bundleModel } from "./bundleModel.ts";

/** Stand in an interactive page until its script and the licences of what is in it are written there. */
export const modelScriptMark = "caseload-model-script";
export const modelLicencesMark = "caseload-model-licences";

/** Tags, which no text of a page can be taken for. */
const scriptTag = (script: string): string => `<script type="module">${script}</script>`;
const licencesTag = (licences: string): string => `<pre tabindex="0">${licences}</pre>`;

/** The page with its script and licences, where it has a place for them. */
export async function withModelScript(html: string): Promise<string> {
  if (!html.includes(scriptTag(modelScriptMark))) return html;
  const { script, licences } = await bundleModel();
  return html
    .replace(licencesTag(modelLicencesMark), () => licencesTag(escaped(licences)))
    .replace(scriptTag(modelScriptMark), () => scriptTag(script));
}
