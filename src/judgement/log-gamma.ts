/** Below this the recurrence shifts the argument up to where Stirling's series is good to 1e-12. */
const STIRLING_FROM = 10;

/** Natural logarithm of the gamma function for `x > 0` (recurrence, then Stirling's series). */
export function logGamma(x: number): number {
  let shift = 0;
  let at = x;
  for (; at < STIRLING_FROM; at += 1) shift += Math.log(at);
  const inverse = 1 / at;
  const square = inverse * inverse;
  const series = inverse * (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square / 1680)));
  return (at - 0.5) * Math.log(at) - at + 0.5 * Math.log(2 * Math.PI) + series - shift;
}
