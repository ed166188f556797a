// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { changeLocale } from '../localisation/localisation.ts';
import { failure } from '../testing/fakeBridge.ts';
import { StartScreen } from './StartScreen.tsx';

describe('StartScreen', () => {
  afterEach(cleanup);

  it.each([
    ['en', 'newer-store', 'A newer Dấu saved this work'],
    ['vi', 'newer-store', 'Dữ liệu do bản Dấu mới hơn lưu lại'],
    ['en', 'store-lost', 'Your work was closed by the system'],
    ['vi', 'store-lost', 'Hệ thống đã đóng dữ liệu của bạn'],
    ['en', 'internal', 'Your work could not be opened'],
    ['vi', 'internal', 'Không mở được dữ liệu của bạn'],
  ] as const)('in %s tells %s and offers to try again', (locale, code, title) => {
    changeLocale(locale);
    const onRetry = vi.fn();
    render(<StartScreen failure={failure(code)} onRetry={onRetry} />);
    expect(screen.getByRole('alert').textContent).toContain(title);
    fireEvent.click(screen.getByRole('button'));
    expect(onRetry).toHaveBeenCalledOnce();
  });
});
