import { useEffect, useEffectEvent, useState } from 'react';

/**
 * Takes images that are pasted or dropped wherever on the page: beside their place, a browser would leave the page for
 * them, and with it what was written.
 * @returns whether something is held over the page
 */
export function useGivenAnywhere(onGiven: (files: readonly Blob[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  const take = useEffectEvent((event: Event, given: DataTransfer | null) => {
    const files = [...(given?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    onGiven(files);
  });
  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    const paste = (event: ClipboardEvent) => {
      take(event, event.clipboardData);
    };
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      take(event, event.dataTransfer);
    };
    document.addEventListener('paste', paste, { signal });
    document.addEventListener('dragover', over, { signal });
    document.addEventListener('dragleave', leave, { signal });
    document.addEventListener('drop', drop, { signal });
    return () => {
      ending.abort();
    };
  }, []);
  return isOver;
}
