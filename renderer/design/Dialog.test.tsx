// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useRef, useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { Dialog } from './Dialog.tsx';

afterEach(cleanup);

const nothing = () => undefined;

function Screen({ isDisabled = false }: { isDisabled?: boolean }) {
  const [isOpen, setIsOpen] = useState(false);
  const [isDone, setDone] = useState(false);
  const confirm = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button type="button">Another</button>
      <button type="button" onClick={setIsOpen.bind(null, true)}>
        Open
      </button>
      {isOpen && (
        <Dialog title="Question" onClose={setIsOpen.bind(null, false)} initialFocus={confirm}>
          <input />
          <button
            type="button"
            ref={confirm}
            disabled={isDisabled || isDone}
            onClick={setDone.bind(null, true)}
          >
            Confirm
          </button>
        </Dialog>
      )}
    </>
  );
}

const open = (): HTMLElement => {
  const opener = screen.getByRole('button', { name: 'Open' });
  opener.focus();
  fireEvent.click(opener);
  return opener;
};

describe('Dialog', () => {
  it('has the focus at once, so that the next key is its own', () => {
    render(<Screen />);
    open();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Confirm' }));
  });

  it('has the focus also where what should take it cannot', () => {
    render(<Screen isDisabled />);
    open();
    expect(document.activeElement).toBe(screen.getByRole('dialog'));
  });

  it('begins at its first control', () => {
    render(
      <Dialog title="Question" onClose={nothing}>
        <button type="button" disabled />
        <input tabIndex={-1} />
        <textarea aria-label="Reason" />
      </Dialog>,
    );
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Reason' }));
  });

  it('gives the focus back before the next key', async () => {
    render(<Screen />);
    const opener = open();
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    await Promise.resolve();
    expect(document.activeElement).toBe(opener);
  });

  it('gives the focus back also when what had it was disabled meanwhile', async () => {
    render(<Screen />);
    const opener = open();
    const confirm = screen.getByRole('button', { name: 'Confirm' });
    // As browsers do with what gets disabled.
    confirm.blur();
    fireEvent.click(confirm);
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    await Promise.resolve();
    expect(document.activeElement).toBe(opener);
  });
});
