import type { Page } from '@playwright/test';

const CONTROL = 2;
const KEYS: Partial<Record<string, { code: string; keyCode: number; text: string }>> = {
  Enter: { code: 'Enter', keyCode: 13, text: '\r' },
};

/** Presses keys as fast as a slow window can get them: none is waited for before the next is sent. */
export async function pressAtOnce(page: Page, ...keys: readonly string[]): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const sent = keys.flatMap((chord) => {
    const hasControl = chord.startsWith('Control+');
    const key = hasControl ? chord.slice('Control+'.length) : chord;
    const letter = { code: `Key${key.toUpperCase()}`, keyCode: key.toUpperCase().charCodeAt(0) };
    const { code, keyCode, text } = KEYS[key] ?? { ...letter, text: key };
    const event = {
      key,
      code,
      windowsVirtualKeyCode: keyCode,
      modifiers: hasControl ? CONTROL : 0,
    };
    const down = hasControl
      ? ({ type: 'rawKeyDown', ...event } as const)
      : ({ type: 'keyDown', text, ...event } as const);
    return [
      client.send('Input.dispatchKeyEvent', down),
      client.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event }),
    ];
  });
  await Promise.all(sent);
  await client.detach();
}
