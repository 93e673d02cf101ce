// Shows a page of the preview anew after an edit, without losing the reader's place or closing what is open.

const versionOf = (page) => page.querySelector('meta[name="preview-version"]').content;
const textsOf = (page, selector) => [...page.querySelectorAll(selector)].map((part) => part.textContent).join();
const scripts = "body > script";
/** The styles of a page, by its text: to parse those that the policy here does not know would be a fault on the console. */
const stylesIn = (text) =>
  [...text.slice(0, text.indexOf("</head>")).matchAll(/<style>(.*?)<\/style>/gs)].map(([, style]) => style).join();

/** What may be opened, each by its words and how many above it have the same. */
const foldsOf = (page) => {
  const counts = new Map();
  return [...page.querySelectorAll("details")].map((details) => {
    const words = details.querySelector("summary")?.textContent;
    const count = counts.get(words) ?? 0;
    counts.set(words, count + 1);
    return { details, name: `${count} ${words}` };
  });
};

/** A script that comes with a page shown anew has not run: one that is made here does. */
const runScripts = () => {
  for (const script of document.querySelectorAll(scripts)) {
    const made = document.createElement("script");
    made.type = script.type;
    made.textContent = script.textContent;
    script.replaceWith(made);
  }
};

let latest = versionOf(document);
let isShowing = false;

async function show() {
  if (isShowing) return;
  isShowing = true;
  try {
    while (versionOf(document) !== latest) {
      const wanted = latest;
      const response = await fetch(location.pathname);
      const text = await response.text();
      // what the policy of the page that is open does not know is shown by opening it anew
      if (!response.ok || stylesIn(text) !== textsOf(document, "head > style")) return location.reload();
      const next = new DOMParser().parseFromString(text, "text/html");
      if (textsOf(next, scripts) !== textsOf(document, scripts)) return location.reload();
      const opened = new Set(foldsOf(document).flatMap(({ details, name }) => (details.open ? [name] : [])));
      for (const { details, name } of foldsOf(next)) details.open = opened.has(name);
      document.title = next.title;
      document.body.replaceWith(next.body);
      document.querySelector('meta[name="preview-version"]').content = versionOf(next);
      runScripts();
      if (versionOf(next) !== wanted && latest === wanted) latest = versionOf(next);
    }
  } finally {
    isShowing = false;
  }
}

const stopped = document.createElement("p");
stopped.className = "preview-fault";
stopped.role = "alert";
stopped.textContent = "The preview has stopped. Start it again, and open the address that it prints.";

const edits = new EventSource("edits");
edits.addEventListener("error", () => document.body.prepend(stopped));
edits.addEventListener("message", ({ data }) => {
  stopped.remove();
  latest = data;
  show();
});
