import { leavePage } from './leave-page.js';
import { type Opening, session } from './session.js';

// The cookie is the browser's, a session the tab's: what one tab does to the cookie the others are told.

type News = 'ended' | { readonly opening: Opening };

const channel = new BroadcastChannel('mirsam-session');

export function tellOtherTabs(news: News): void {
  channel.postMessage(news);
}

/** Goes on with a session that the same user has begun in another tab; leaves when it is another's, or over. */
export function heedOtherTabs(): () => void {
  const heed = ({ data }: MessageEvent<News>) => {
    const current = session.current();
    if (!current) return;
    if (data === 'ended' || data.opening.user.id !== current.user.id) leavePage();
    else session.open(data.opening);
  };
  channel.addEventListener('message', heed);
  return () => {
    channel.removeEventListener('message', heed);
  };
}
