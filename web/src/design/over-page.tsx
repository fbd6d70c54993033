import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import styles from './over-page.module.css';

interface OverPageProps {
  readonly title: string;
  /** For what fills a page. */
  readonly isWide?: boolean;
  /** Where no button opens it. */
  readonly isOpen?: boolean;
  readonly onOpenChange?: (isOpen: boolean) => void;
  /** What is in it, and how it is closed. */
  readonly children: (close: () => void) => ReactNode;
}

/** What is opened over the page, under its title. */
export function OverPage({ title, isWide = false, children, ...opened }: OverPageProps) {
  return (
    <ModalOverlay {...opened} isDismissable className={styles.overlay ?? ''}>
      <Modal className={`${styles.modal} ${isWide ? styles.wide : ''}`}>
        <Dialog className={styles.dialog ?? ''}>
          {({ close }) => (
            <>
              <Heading slot="title">{title}</Heading>
              {children(close)}
            </>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
