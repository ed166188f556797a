import { describe, expect, it } from 'vitest';
import { templateProject } from './templateProject.ts';

describe('templateProject', () => {
  it('has a key and a colour of its own for every label', () => {
    const { labels } = templateProject;
    expect(labels.map(({ hotkey }) => hotkey)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
    const hues = labels.map(({ hue }) => hue).sort((a, b) => a - b);
    const gaps = hues.map((hue, index) => (hue - (hues.at(index - 1) ?? 0) + 360) % 360);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(20);
  });

  it('has every field of the guide, and choices only where one is chosen', () => {
    expect(templateProject.fields.map(({ id }) => id)).toHaveLength(11);
    for (const { type, choices } of templateProject.fields) {
      expect(choices.length > 0).toBe(type === 'choice');
    }
  });
});
