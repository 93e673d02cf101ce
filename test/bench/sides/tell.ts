/** Makes ready for a job, does it, and prints as JSON what it took, its answer and the most memory that was held. */
export async function tell(makeReady: (() => Promise<() => Promise<string>>) | undefined): Promise<void> {
  if (makeReady === undefined) throw new RangeError("there is no such job");
  const work = await makeReady();
  const from = performance.now();
  const before = process.cpuUsage();
  const answer = await work();
  const milliseconds = performance.now() - from;
  const { user, system } = process.cpuUsage(before);
  const megabytes = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(JSON.stringify({ milliseconds, processor: (user + system) / 1000, answer, megabytes }));
}
