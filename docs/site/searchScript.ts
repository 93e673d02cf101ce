/** What a page can be found by: its name, its section, its address and what else stands there. */
export interface SearchEntry {
  readonly title: string;
  readonly section: string;
  readonly address: string;
  readonly words: string;
}

/**
 * The script of the first page: every entry of the index that has each of the words asked for, or begins with it, those
 * in whose title they stand first.
 */
export function searchScript(entries: readonly SearchEntry[]): string {
  const index = JSON.stringify(
    entries.map(({ title, section, address, words }) => [title, section, address, words]),
  ).replaceAll("<", "\\u003c");
  return `
const index = ${index};
const box = document.querySelector("#search-words");
const found = document.querySelector("#search-found");
const told = document.querySelector("#search-told");
const most = 40;
const plain = (text) => text.toLowerCase().replace(/[^\\p{L}\\p{N}]+/gu, " ").trim();
const known = index.map(([title, section, address, words]) => ({ title, section, address, name: " " + plain(title), text: " " + plain(title + " " + section + " " + words) }));
const weightOf = (entry, asked) => {
  if (!asked.every((word) => entry.text.includes(" " + word))) return 0;
  const inName = asked.filter((word) => entry.name.includes(" " + word)).length;
  return 1 + 10 * inName + (entry.name.trim() === asked.join(" ") ? 100 : 0);
};
const search = () => {
  const asked = plain(box.value).split(" ").filter((word) => word !== "");
  found.replaceChildren();
  told.textContent = "";
  if (asked.length === 0) return;
  const hits = known.map((entry) => ({ entry, weight: weightOf(entry, asked) })).filter(({ weight }) => weight > 0);
  hits.sort((a, b) => b.weight - a.weight || a.entry.title.length - b.entry.title.length);
  told.textContent = hits.length === 0 ? "Nothing has all of these words." : hits.length + (hits.length === 1 ? " place" : " places") + (hits.length > most ? ", of which the first " + most + " are listed" : "");
  for (const { entry } of hits.slice(0, most)) {
    const link = Object.assign(document.createElement("a"), { href: entry.address, textContent: entry.title });
    const item = document.createElement("li");
    item.append(link, " (" + entry.section + ")");
    found.append(item);
  }
};
box.addEventListener("input", search);
document.querySelector("#search").hidden = false;
search();
`;
}
