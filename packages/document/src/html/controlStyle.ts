/** How that looks which is pressed or leads on. */
export const controlStyle = `
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
`;
