// Shows a page of the preview anew after an edit, without losing the reader's place. Built reports hold no script.

const versionOf = (page) => page.querySelector('meta[name="preview-version"]').content;
const stylesHere = () => [...document.querySelectorAll("style")].map((style) => style.textContent).join();
const stylesIn = (html) => [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, style]) => style).join();
const titlesOf = (page, selector) => [...page.querySelectorAll(selector)].map((title) => title.textContent);

let latest = versionOf(document);
let isShowing = false;

async function show() {
  if (isShowing) return;
  isShowing = true;
  try {
    while (versionOf(document) !== latest) {
      const wanted = latest;
      const response = await fetch(location.pathname);
      const html = await response.text();
      // what the policy of the page that is open does not know is shown by opening it anew
      if (!response.ok || /<body[\s\S]*<script/.test(html) || stylesIn(html) !== stylesHere()) return location.reload();
      const next = new DOMParser().parseFromString(html, "text/html");
      const opened = titlesOf(document, "details[open] > summary");
      for (const details of next.querySelectorAll("details")) {
        details.open = opened.includes(details.querySelector("summary")?.textContent);
      }
      document.title = next.title;
      document.body.replaceWith(next.body);
      document.querySelector('meta[name="preview-version"]').content = versionOf(next);
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
