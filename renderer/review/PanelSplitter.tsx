import type { KeyboardEvent, PointerEvent } from 'react';
import { useTranslation } from '../localisation/useTranslation.ts';
import styles from './PanelSplitter.module.css';

interface PanelSplitterProps {
  /** Width of the panel at its right, in pixels. */
  width: number;
  min: number;
  max: number;
  onChange: (width: number) => void;
}

const STEP = 24;

/** Drag it, or move it with the arrow keys. */
export function PanelSplitter({ width, min, max, onChange }: PanelSplitterProps) {
  const { t } = useTranslation('review');
  const set = (next: number) => {
    onChange(Math.round(Math.min(Math.max(next, min), max)));
  };
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    event.preventDefault();
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    const { currentTarget, pointerId, clientX } = event;
    if (currentTarget.hasPointerCapture(pointerId)) set(window.innerWidth - clientX);
  };
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === 'ArrowLeft') set(width + STEP);
    if (key === 'ArrowRight') set(width - STEP);
  };
  return (
    <div
      className={styles['splitter']}
      role="separator"
      aria-orientation="vertical"
      aria-label={t('splitter')}
      aria-valuenow={width}
      aria-valuemin={min}
      aria-valuemax={max}
      tabIndex={0}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onKeyDown={onKeyDown}
    />
  );
}
