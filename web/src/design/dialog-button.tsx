import type { ReactNode } from 'react';
import { Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button } from './button.js';
import styles from './dialog.module.css';

interface DialogButtonProps {
  /** On the button, and above what it opens. */
  readonly text: string;
  readonly look?: 'main' | 'plain' | 'quiet';
  /** For what fills a page. */
  readonly isWide?: boolean;
  /** What is in it, and how it is closed. */
  readonly children: (close: () => void) => ReactNode;
}

/** A button, and what it opens over the page. */
export function DialogButton({ text, look = 'plain', isWide, children }: DialogButtonProps) {
  return (
    <DialogTrigger>
      <Button look={look}>{text}</Button>
      <ModalOverlay isDismissable className={styles.overlay ?? ''}>
        <Modal className={`${styles.modal} ${isWide ? styles.wide : ''}`}>
          <Dialog className={styles.dialog ?? ''}>
            {({ close }) => (
              <>
                <Heading slot="title">{text}</Heading>
                {children(close)}
              </>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}
