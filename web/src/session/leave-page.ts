import { marks } from '../work/marks.js';
import { work } from '../work/work.js';
import { session } from './session.js';

/**
 * Loads the first page anew, so that whoever signs in next is where nobody was before, and nothing of the last user is
 * left: no answer, no picture, no upload that is still running.
 */
export function leavePage(): void {
  session.leave();
  work.keep(null);
  marks.keep(null);
  location.replace('/');
}
