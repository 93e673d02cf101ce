/** How the controls of an interactive page look: fields, sliders and buttons, with their hints and faults. */
export const controlStyle = `
fieldset {
  min-width: 0;
  margin: 0 0 1.25rem;
  padding: 0.25rem 1rem 0.5rem;
  border: 1px solid var(--line);
}

legend {
  padding: 0 0.4rem;
  font-size: 1.25rem;
  font-weight: bold;
}

.control {
  margin: 0.5rem 0 0.9rem;
}

.control label {
  display: block;
}

.hint {
  margin: 0 0 0.2rem;
  color: var(--quiet);
  font-size: 1rem;
}

.fault {
  margin: 0;
  color: var(--fault);
  font-weight: bold;
}

.entry {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5rem 1rem;
  align-items: center;
}

input,
select,
button {
  min-height: 2.75rem;
  padding: 0.3rem 0.5rem;
  color: var(--ink);
  font: inherit;
}

input[type="number"],
input[type="text"],
select {
  max-width: 100%;
  border: 2px solid var(--ink);
  border-radius: 0;
  background: var(--paper);
}

input[type="number"] {
  width: 8rem;
}

input[type="range"] {
  flex: 1 1 8rem;
  min-width: 6rem;
  padding: 0;
  accent-color: var(--accent);
}

input.wide {
  width: 100%;
}

input[aria-invalid] {
  border-color: var(--fault);
}

button {
  margin: 0 0.5rem 0.5rem 0;
  padding: 0.4rem 0.9rem;
  border: 2px solid var(--accent);
  background: var(--paper);
  color: var(--accent);
  font-weight: bold;
  cursor: pointer;
}

button:hover {
  background: var(--wash);
}
`;
