import type { ReactNode } from 'react';
import { DialogTrigger } from 'react-aria-components';
import { Button } from './button.js';
import { OverPage } from './over-page.js';

interface DialogButtonProps {
  readonly text: string;
  /** Above what it opens, where that is not what is on the button. */
  readonly title?: string;
  readonly look?: 'main' | 'plain' | 'quiet' | 'grave';
  /** For what fills a page. */
  readonly isWide?: boolean;
  /** What is in it, and how it is closed. */
  readonly children: (close: () => void) => ReactNode;
}

/** A button, and what it opens over the page. */
export function DialogButton(props: DialogButtonProps) {
  const { text, title = text, look = 'plain', isWide = false, children } = props;
  return (
    <DialogTrigger>
      <Button look={look}>{text}</Button>
      <OverPage title={title} isWide={isWide}>
        {children}
      </OverPage>
    </DialogTrigger>
  );
}
