/** Memory of the process, worker threads included, in megabytes. */
export function residentMb(): number {
  return process.memoryUsage().rss / 1e6;
}
