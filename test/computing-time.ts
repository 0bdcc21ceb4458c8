/**
 * How long this process has computed so far, in ms: unlike a clock it stands still while the
 * machine has others to serve, so that what is held by it does not fail on a busy one.
 */
export function computingTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
