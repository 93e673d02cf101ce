interface Vertex {
  readonly at: readonly number[];
  readonly value: number;
}

/**
 * The lowest point of a function on the unit cube near a start, by the simplex search of Nelder and Mead; points
 * outside the cube are moved to its face.
 *
 * Source: Nelder, J. A. and Mead, R. (1965) A simplex method for function minimization. Computer Journal 7, 308–313.
 */
export function nelderMead(objective: (at: readonly number[]) => number, start: readonly number[]): Vertex {
  const vertex = (at: readonly number[]): Vertex => {
    const inside = at.map((value) => Math.min(1, Math.max(0, value)));
    return { at: inside, value: objective(inside) };
  };
  const stride = (value: number) => (value < 0.5 ? 0.1 : -0.1);
  let simplex = [
    vertex(start),
    ...start.map((_, axis) => vertex(start.map((value, index) => (index === axis ? value + stride(value) : value)))),
  ];
  for (let round = 0; round < 500; round++) {
    simplex = simplex.toSorted((a, b) => a.value - b.value);
    const [best, worst] = [simplex[0], simplex.at(-1)];
    if (!best || !worst || worst.value - best.value <= 1e-11 * Math.abs(best.value)) break;
    const others = simplex.slice(0, -1);
    const centre = start.map((_, axis) => others.reduce((sum, { at }) => sum + (at[axis] ?? 0), 0) / others.length);
    const beyond = (factor: number) =>
      vertex(centre.map((value, axis) => value + factor * (value - (worst.at[axis] ?? 0))));
    const reflected = beyond(1);
    if (reflected.value < best.value) {
      const expanded = beyond(2);
      simplex = [...others, expanded.value < reflected.value ? expanded : reflected];
    } else if (reflected.value < (others.at(-1)?.value ?? Infinity)) {
      simplex = [...others, reflected];
    } else {
      const contracted = beyond(reflected.value < worst.value ? 0.5 : -0.5);
      if (contracted.value < Math.min(reflected.value, worst.value)) {
        simplex = [...others, contracted];
      } else {
        simplex = simplex.map((each) =>
          each === best ? best : vertex(each.at.map((value, axis) => (value + (best.at[axis] ?? 0)) / 2)),
        );
      }
    }
  }
  return simplex.reduce((best, each) => (each.value < best.value ? each : best));
}
