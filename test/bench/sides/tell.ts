/** Makes ready for a job, does it, and prints as JSON how long it took, its answer and the most memory that was held. */
export async function tell(makeReady: (() => Promise<() => Promise<string>>) | undefined): Promise<void> {
  if (makeReady === undefined) throw new RangeError("there is no such job");
  const work = await makeReady();
  const from = performance.now();
  const answer = await work();
  const milliseconds = performance.now() - from;
  const megabytes = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(JSON.stringify({ milliseconds, answer, megabytes }));
}
