/** What is wrong with the log, each by its name. */
export type LogFault =
  /** The entry is not what was sealed; `holds` is the entry whose content it has now. */
  | {
      readonly fault: 'entry-changed';
      readonly position: number;
      readonly entry: string;
      readonly holds?: string;
    }
  /** It was sealed at the position `from`. */
  | {
      readonly fault: 'entry-moved';
      readonly position: number;
      readonly entry: string;
      readonly from: number;
    }
  | { readonly fault: 'entry-removed'; readonly position: number | null; readonly entry: string }
  /** It has no position, and does not wait for one: it came in past the log. */
  | { readonly fault: 'entry-never-sealed'; readonly entry: string }
  /** Its time is a day before that of entries sealed before it, or after its seal. */
  | { readonly fault: 'entry-out-of-time'; readonly position: number; readonly entry: string }
  /** It has a position, and waits for another. */
  | { readonly fault: 'entry-queued-again'; readonly entry: string }
  | { readonly fault: 'position-removed'; readonly position: number; readonly seal: number }
  | { readonly fault: 'position-without-seal'; readonly position: number; readonly entry: string }
  /** What the positions of this seal say is not what it was signed over. */
  | { readonly fault: 'positions-changed'; readonly seal: number }
  | { readonly fault: 'seal-removed'; readonly seal: number }
  | { readonly fault: 'seal-changed'; readonly seal: number }
  /** It does not follow the seal before it: another history is joined to this one here. */
  | { readonly fault: 'seal-forked'; readonly seal: number }
  | { readonly fault: 'seal-bad-signature'; readonly seal: number }
  | { readonly fault: 'seal-unknown-key'; readonly seal: number; readonly key: string }
  | { readonly fault: 'checkpoint-not-ours'; readonly seal: number }
  | { readonly fault: 'tail-truncated'; readonly seal: number; readonly newest: number }
  | { readonly fault: 'history-rewritten'; readonly seal: number };
