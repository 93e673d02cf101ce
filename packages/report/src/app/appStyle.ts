import { appPapersStyle } from "./appPapersStyle.ts";

const parts = `
.app-nav {
  position: sticky;
  z-index: 1;
  top: 0;
  max-width: none;
  margin: 0;
  padding: 0;
  border-bottom: 1px solid var(--line);
  background: var(--paper);
}

.app-nav ul {
  display: flex;
  flex-wrap: wrap;
  gap: 0 1.5rem;
  max-width: 84rem;
  margin: 0 auto;
  padding: 0 1rem;
}

.app-nav a {
  display: block;
  padding: 0.6rem 0;
  font-weight: bold;
  text-decoration: none;
}

.app-nav a:hover {
  text-decoration: underline;
}

/* what is gone to comes to stand below the parts of the page, which stay in sight */
html {
  scroll-padding-top: 3.75rem;
}

.app-promise {
  margin: 1.25rem 0;
  padding: 0.9rem 1rem;
  border-left: 0.5rem solid var(--accent);
  background: var(--wash);
}

.app-drop {
  display: grid;
  gap: 0 2rem;
  padding: 1rem 1.25rem 0.5rem;
  border: 2px dashed var(--quiet);
}

.app-drop.over-files {
  border-color: var(--accent);
  border-style: solid;
  background: var(--wash);
  color: var(--ink);
}

.app-field {
  min-width: 0;
  margin-bottom: 1rem;
}

.app-field label {
  display: block;
  font-weight: bold;
}

.app-field input[type="file"] {
  max-width: 100%;
  padding: 0.3rem 0;
}

.app-field input[type="date"] {
  border: 2px solid var(--ink);
  background: var(--paper);
}

/* what is being done and what went wrong are in sight wherever they were asked for */
.app-told {
  position: sticky;
  z-index: 1;
  bottom: 0;
}

html:has(.app-progress:not([hidden])) {
  scroll-padding-bottom: 4rem;
}

html:has(#app-fault:not(:empty)) {
  scroll-padding-bottom: 12rem;
}

.app-progress {
  padding: 0.75rem 1rem;
  border-top: 1px solid var(--line);
  background: var(--paper);
}

.app-progress[hidden] {
  display: none;
}

.app-progress progress {
  width: 14rem;
  max-width: 100%;
  accent-color: var(--accent);
}

.app-empty {
  padding: 1rem;
  background: var(--wash);
  color: var(--quiet);
}

.has-data .app-empty {
  display: none;
}

.app-fault {
  display: flex;
  align-items: start;
  justify-content: space-between;
  gap: 0 1rem;
  max-height: 60vh;
  padding: 0.75rem 1rem;
  border: 3px solid var(--fault);
  background: var(--paper);
  font-weight: bold;
  overflow: auto;
}

.app-fault:has(#app-fault:empty) {
  padding: 0;
  border: 0;
}

#app-fault:empty + button {
  display: none;
}

#app-figures-table .scroll {
  max-height: 36rem;
  overflow-y: auto;
}

body > footer {
  max-width: 84rem;
}

.app-filters {
  display: flex;
  flex-wrap: wrap;
  gap: 0 1.5rem;
}

.app-filters select {
  max-width: 18rem;
}

input[type="search"] {
  border: 2px solid var(--ink);
  border-radius: 0;
  background: var(--paper);
}

#app-account .tools,
#app-figures-table .tools,
#app-check .tools {
  display: none;
}

#app-problems td {
  overflow-wrap: anywhere;
  min-width: 4rem;
}

#app-problems td:last-child {
  min-width: 16rem;
}
`;

const widthsAndPrint = `
button:disabled {
  border-color: var(--line);
  color: var(--quiet);
  cursor: default;
}

/* in two lines it would hide too much of a phone */
@media (max-width: 30rem) {
  html {
    scroll-padding-top: 0.5rem;
  }

  .app-nav {
    position: static;
  }
}

@media (min-width: 60rem) {
  .app-drop {
    grid-template-columns: 2fr 1fr 1fr;
  }

  .app-papers {
    grid-template-columns: 1fr 1fr;
  }

  .app-drop .buttons {
    grid-column: 1 / -1;
  }

  #app-model .entries {
    top: 3rem;
    max-height: calc(100vh - 3rem);
  }
}

@media print {
  body:has(#app-paper:not(:empty)) :is(body > header, main > section:not(#app-papers), #app-papers > h2, footer),
  .app-edition,
  .app-papers,
  .app-pack,
  #app-paper-tools,
  .app-nav,
  .app-drop,
  .app-promise,
  .app-told {
    display: none;
  }

  #app-paper:not(:empty) {
    max-width: none;
    margin: 0;
    padding: 0;
    border: 0;
  }
}
`;

/** How the page looks, beside what reports and models share. */
export const appStyle = parts + appPapersStyle + widthsAndPrint;
