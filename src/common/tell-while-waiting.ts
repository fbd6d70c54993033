const EVERY_MS = 10_000;

/**
 * Says on stderr, for the operator, what is waited for: when it takes longer than a moment, and now and
 * then until it is over.
 *
 * @param what as a sentence without its full stop; a function where it changes meanwhile
 * @param momentMs what is over sooner needs no word
 */
export async function tellWhileWaiting<T>(
  what: string | (() => string),
  act: () => Promise<T>,
  momentMs = 700,
): Promise<T> {
  const began = Date.now();
  const tell = () => {
    const seconds = Math.round((Date.now() - began) / 1000);
    const since = seconds < 2 ? '' : ` (${seconds} s)`;
    process.stderr.write(`${typeof what === 'string' ? what : what()}${since} …\n`);
  };
  const first = setTimeout(tell, momentMs);
  const again = setInterval(tell, EVERY_MS);
  try {
    return await act();
  } finally {
    clearTimeout(first);
    clearInterval(again);
  }
}
