/**
 * The bundle's face: both entries of one program. Each loads only what it needs. What every gate needs first stands
 * in the bundle's main file (the bundler's mode "eager"), evaluated when it is asked for: a file fewer to open is
 * more than a kilobyte saved.
 */
export async function runOnRunner(): Promise<void> {
  const { runOnRunner: run } = await import(/* webpackMode: "eager" */ "./index.ts");
  await run();
}

export async function runAtDesk(): Promise<void> {
  const { runAtDesk: run } = await import("./cli.ts");
  await run();
}
