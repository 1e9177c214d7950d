import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useKeys } from './keys.ts';

type DialogProps = {
  title: string;
  open: boolean;
  onClose: () => void;
  /** What Ctrl+Enter does. */
  onMain?: () => void;
  broad?: boolean;
  children: ReactNode;
  actions: ReactNode;
};

/** One question over the page; Escape goes back, Ctrl+Enter does the main act. */
export function Dialog({ title, open, onClose, onMain, broad = false, children, actions }: DialogProps) {
  useKeys(onMain ? { 'Ctrl+Enter': onMain } : {}, { modal: true, off: !open });
  return (
    <ModalOverlay className="veil" isOpen={open} onOpenChange={(next) => (next ? undefined : onClose())}>
      <Modal className={`modal ${broad ? 'broad' : ''}`}>
        <AriaDialog>
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          {children}
          <div className="actions">{actions}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
