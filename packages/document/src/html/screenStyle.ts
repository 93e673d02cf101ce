/** How pages look on a screen. */
export const screenStyle = `
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

figure {
  margin: 1.5rem 0 2rem;
}

figcaption {
  margin-bottom: 0.5rem;
  font-size: 1.1875rem;
  font-weight: bold;
}

figure svg {
  display: block;
  max-width: 100%;
  height: auto;
}

/* a frame that can be moved sideways has a shadow at the side where there is more */
.scroll {
  overflow-x: auto;
  background:
    linear-gradient(to right, var(--paper) 30%, transparent) left / 3rem 100% no-repeat local,
    linear-gradient(to left, var(--paper) 30%, transparent) right / 3rem 100% no-repeat local,
    linear-gradient(to right, var(--shadow), transparent) left / 1rem 100% no-repeat scroll,
    linear-gradient(to left, var(--shadow), transparent) right / 1rem 100% no-repeat scroll;
}

.narrow {
  display: none;
}

@media screen and (max-width: 37.5rem) {
  .drawing:not(.scroll) {
    display: none;
  }

  .narrow {
    display: block;
  }

  .drawing.scroll svg {
    max-width: none;
    zoom: 0.8;
  }

  .many::before {
    content: "Move the table sideways to see all of it.";
    display: block;
    position: sticky;
    left: 0;
    color: var(--quiet);
    font-size: 1rem;
  }

  .many :is(th, td):not(.number) {
    min-width: 9rem;
  }
}

figure svg .told {
  outline: 3px solid #ffbf47;
}

output {
  display: block;
  min-height: 1.5em;
  font-size: 1rem;
}

.tools {
  margin: 0.25rem 0 1rem;
  font-size: 1rem;
}

.tools a + a {
  margin-left: 1rem;
}

button {
  margin: 0 0.75rem 0.25rem 0;
  padding: 0.3rem 0.6rem;
  border: 1px solid var(--quiet);
  border-radius: 0;
  background: var(--wash);
  color: var(--ink);
  font: inherit;
  cursor: pointer;
}

.sort {
  margin: 0;
  padding: 0;
  border: 0;
  background: none;
  font-weight: bold;
  text-align: inherit;
}

.sort::after {
  content: "\\a0\\2195";
  color: var(--quiet);
}

[aria-sort="ascending"] .sort::after {
  content: "\\a0\\2191";
}

[aria-sort="descending"] .sort::after {
  content: "\\a0\\2193";
}

nav {
  max-width: 52rem;
  margin: 1rem auto;
  padding: 0 1rem;
  font-size: 1rem;
}

nav ul {
  margin: 0;
  padding: 0;
  list-style: none;
}

nav li {
  padding: 0.15rem 0;
}

nav p {
  margin: 0;
  font-weight: bold;
}

.contents ul {
  columns: 9rem 3;
  column-gap: 2rem;
}

.contents li {
  break-inside: avoid;
}

.pages ul {
  display: flex;
  flex-wrap: wrap;
  gap: 0 2rem;
}

table {
  width: 100%;
  margin: 0.75rem 0 1.5rem;
  border-collapse: collapse;
  font-size: 1rem;
}

caption {
  padding: 0.25rem 0;
  font-weight: bold;
  text-align: left;
}

/* what is above the drawing says it already; for those who come to the table without it */
figure + details caption {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}

th,
td {
  padding: 0.4rem 0.75rem 0.4rem 0;
  border-bottom: 1px solid var(--line);
  text-align: left;
  vertical-align: top;
}

thead th {
  border-bottom: 2px solid var(--ink);
  vertical-align: bottom;
}

tbody th {
  font-weight: normal;
}

.number {
  text-align: right;
  font-variant-numeric: tabular-nums;
}

td.number {
  white-space: nowrap;
}

.part th {
  padding-left: 1.5rem;
}

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
    0.875rem / 1.45 "DejaVu Sans Mono",
    Consolas,
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
    0.8rem / 1.4 "DejaVu Sans Mono",
    Consolas,
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
