// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { Tooltip } from './Tooltip.tsx';
import { TooltipLayer } from './TooltipLayer.tsx';

afterEach(cleanup);

it('says what a button is for and its keys, until a key is pressed', async () => {
  render(
    <>
      <Tooltip label="Takes the last step back" shortcut="Ctrl+Z">
        <button type="button">Undo</button>
      </Tooltip>
      <TooltipLayer />
    </>,
  );
  expect(screen.queryByText('Takes the last step back')).toBeNull();
  fireEvent.pointerOver(screen.getByRole('button'));
  expect(await screen.findByText('Takes the last step back')).toBeTruthy();
  expect(screen.getByText('Ctrl')).toBeTruthy();
  fireEvent.keyDown(document.body, { key: 'Escape' });
  expect(screen.queryByText('Takes the last step back')).toBeNull();
});
