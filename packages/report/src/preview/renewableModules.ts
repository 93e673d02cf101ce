import { registerHooks } from "node:module";
import { pathToFileURL } from "node:url";

/**
 * Makes the modules below a folder such that they can be read anew with all that they import there, which Node reads
 * once and for ever: their addresses carry the number of an edit.
 *
 * @returns call it when a file of the folder was edited; what is imported after that is new
 */
export function renewableModules(folder: string): () => void {
  const below = `${pathToFileURL(folder).href}/`;
  let edit = 0;
  registerHooks({
    resolve: (specifier, context, nextResolve) => {
      const resolved = nextResolve(specifier, context);
      const isOwn = resolved.url.startsWith(below) && !resolved.url.includes("/node_modules/");
      return isOwn ? { ...resolved, url: `${resolved.url}?edit=${edit}` } : resolved;
    },
  });
  return () => {
    edit += 1;
  };
}
