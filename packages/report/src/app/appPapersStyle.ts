/** How the papers and scenarios of the page look. */
export const appPapersStyle = `
.app-edition {
  max-width: 52rem;
}

.app-edition label {
  display: flex;
  gap: 0.6rem;
  padding: 0.35rem 0;
}

.app-edition input {
  flex: none;
  min-height: 0;
  accent-color: var(--accent);
}

.app-papers {
  display: grid;
  gap: 0 1rem;
  padding: 0;
  list-style: none;
}

.app-papers button {
  width: 100%;
  text-align: left;
}

.app-papers button[aria-current] {
  background: var(--accent);
  color: var(--paper);
}

#app-model .key {
  top: 3rem;
}

#app-paper {
  max-width: 52rem;
}

#app-paper .contents {
  padding: 0;
}

#app-paper:not(:empty) {
  margin: 1rem 0 3rem;
  padding: 0.5rem 1.25rem 1rem;
  border: 1px solid var(--line);
  border-top: 0.6rem solid var(--accent);
}

#app-paper h3:first-of-type {
  margin-top: 1rem;
  font-size: 2.1rem;
  line-height: 1.15;
}

#app-paper h4 {
  margin: 2.5rem 0 0.75rem;
  padding-top: 1rem;
  border-top: 2px solid var(--accent);
  font-size: 1.6rem;
  line-height: 1.2;
}

#app-paper h5 {
  margin: 2rem 0 0.5rem;
  font-size: 1.25rem;
}
`;
