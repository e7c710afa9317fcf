/** The loop that everybody writes: no compensation, no check, wrong where a probability is 0. */
export function bareEntropy(p: number[]): number {
  let sum = 0;
  for (let i = 0; i < p.length; i++) sum += p[i]! * Math.log(p[i]!);
  return -sum;
}

export function bareCrossEntropy(p: number[], q: number[]): number {
  let sum = 0;
  for (let i = 0; i < p.length; i++) sum += p[i]! * Math.log(q[i]!);
  return -sum;
}

export function bareKlDivergence(p: number[], q: number[]): number {
  let sum = 0;
  for (let i = 0; i < p.length; i++) sum += p[i]! * Math.log(p[i]! / q[i]!);
  return sum;
}

export function bareLoss(z: number[], target: number): number {
  let greatest = -Infinity;
  for (let i = 0; i < z.length; i++) if (z[i]! > greatest) greatest = z[i]!;
  let sum = 0;
  for (let i = 0; i < z.length; i++) sum += Math.exp(z[i]! - greatest);
  return Math.log(sum) + greatest - z[target]!;
}

export function bareGradient(z: number[], target: number): number[] {
  let greatest = -Infinity;
  for (let i = 0; i < z.length; i++) if (z[i]! > greatest) greatest = z[i]!;
  const result: number[] = [];
  let sum = 0;
  for (let i = 0; i < z.length; i++) {
    const weight = Math.exp(z[i]! - greatest);
    result.push(weight);
    sum += weight;
  }
  for (let i = 0; i < z.length; i++) result[i]! /= sum;
  result[target]! -= 1;
  return result;
}
