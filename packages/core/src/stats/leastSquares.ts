/**
 * The coefficients by which columns come closest to a target: least squares by modified Gram-Schmidt with the target
 * carried along. A column that the ones before it already span gets a coefficient of 0.
 */
export function leastSquares(columns: readonly (readonly number[])[], target: readonly number[]): number[] {
  const basis = columns.map((column) => [...column]);
  const residual = [...target];
  const triangle = columns.map(() => columns.map(() => 0));
  const loads = columns.map(() => 0);
  basis.forEach((column, index) => {
    const row = triangle[index] ?? [];
    const norm = Math.sqrt(dot(column, column));
    const original = columns[index] ?? [];
    if (norm <= 1e-10 * Math.sqrt(dot(original, original))) return;
    row[index] = norm;
    column.forEach((value, at) => {
      column[at] = value / norm;
    });
    basis.slice(index + 1).forEach((later, offset) => {
      row[index + 1 + offset] = project(later, column);
    });
    loads[index] = project(residual, column);
  });
  const coefficients = columns.map(() => 0);
  for (let index = columns.length - 1; index >= 0; index--) {
    const row = triangle[index] ?? [];
    const diagonal = row[index] ?? 0;
    if (diagonal === 0) continue;
    const rest = coefficients.reduce((sum, value, at) => (at > index ? sum + value * (row[at] ?? 0) : sum), 0);
    coefficients[index] = ((loads[index] ?? 0) - rest) / diagonal;
  }
  return coefficients;
}

/** Takes out of a vector its part along a unit vector, and returns how long that part was. */
function project(vector: number[], unit: readonly number[]): number {
  const length = dot(vector, unit);
  unit.forEach((value, at) => {
    vector[at] = (vector[at] ?? 0) - length * value;
  });
  return length;
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
}
