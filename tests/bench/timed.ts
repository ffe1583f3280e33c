/** How long `work` takes, in milliseconds. */
export async function timed(work: () => Promise<unknown> | undefined): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}
