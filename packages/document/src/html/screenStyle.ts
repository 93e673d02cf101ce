import { chartStyle } from "./chartStyle.ts";
import { controlStyle } from "./controlStyle.ts";
import { tableStyle } from "./tableStyle.ts";

const pageAndText = `
:root {
  --ink: #0b0c0c;
  --quiet: #505a5f;
  --line: #b1b4b6;
  --accent: #12436d;
  --paper: #ffffff;
  --wash: #f3f2f1;
  --shadow: rgb(0 0 0 / 35%);
}

* {
  box-sizing: border-box;
}

body {
  margin: 0;
  color: var(--ink);
  background: var(--paper);
  font:
    1.1875rem / 1.5 Arial,
    Arimo,
    "Liberation Sans",
    Helvetica,
    sans-serif;
  overflow-wrap: break-word;
}

.skip {
  position: absolute;
  left: -999rem;
}

.skip:focus {
  position: static;
  display: block;
  padding: 0.5rem 1rem;
  background: #ffdd00;
  color: var(--ink);
}

header,
main,
footer {
  max-width: 52rem;
  margin: 0 auto;
  padding: 0 1rem;
}

header {
  padding-top: 2rem;
  border-top: 0.6rem solid var(--accent);
}

.logo {
  display: block;
  margin-bottom: 1rem;
  max-width: 100%;
}

.picture {
  max-width: 100%;
  height: auto;
}

h1 {
  margin: 0 0 0.5rem;
  font-size: 2.1rem;
  line-height: 1.15;
}

h2 {
  margin: 3rem 0 0.75rem;
  padding-top: 1rem;
  border-top: 2px solid var(--accent);
  font-size: 1.6rem;
  line-height: 1.2;
}

h3 {
  margin: 2rem 0 0.5rem;
  font-size: 1.25rem;
  line-height: 1.3;
}

p {
  margin: 0 0 1rem;
}

a {
  color: var(--accent);
}

.standing,
.subtitle,
figure p,
.note {
  color: var(--quiet);
  font-size: 1rem;
}

.marking {
  margin: 1rem 0;
  padding: 0.6rem 1rem;
  border: 3px solid var(--ink);
  font-weight: bold;
}
`;

const foldedAndFoot = `
details {
  margin: 0.5rem 0 1rem;
}

summary {
  padding: 0.35rem 0;
  color: var(--accent);
  text-decoration: underline;
  cursor: pointer;
}

pre {
  overflow-x: auto;
  padding: 1rem;
  background: var(--wash);
  font:
    0.875rem / 1.45 Consolas,
    monospace;
}

dl dt {
  margin-top: 1rem;
  font-weight: bold;
}

dl dd {
  margin: 0.1rem 0 0;
}

.hash {
  overflow-wrap: anywhere;
  font:
    0.8rem / 1.4 Consolas,
    monospace;
}

footer {
  margin-top: 4rem;
  padding-bottom: 3rem;
}

:focus-visible {
  outline: 3px solid #ffbf47;
  outline-offset: 2px;
}
`;

/** How pages look on a screen. */
export const screenStyle = pageAndText + chartStyle + controlStyle + tableStyle + foldedAndFoot;
