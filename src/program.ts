/** The bundle's face: both entries of one program. Each loads only what it needs. */
export async function runOnRunner(): Promise<void> {
  const { runOnRunner: run } = await import("./index.ts");
  await run();
}

export async function runAtDesk(): Promise<void> {
  const { runAtDesk: run } = await import("./cli.ts");
  await run();
}
