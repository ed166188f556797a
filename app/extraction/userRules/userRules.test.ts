import { describe, expect, it } from 'vitest';
import { Project } from '../../../shared/project.ts';
import type { UserRule } from '../../../shared/userRule.ts';
import { parseUserPattern } from '../../matching/userPatternNotation.ts';
import { templateProject } from '../../template/templateProject.ts';
import { createExtractor } from '../createExtractor.ts';

const common = { isEnabled: true, confidence: 0.9 };

function terms(name: string, label: string, ...words: string[]): UserRule {
  return { kind: 'dictionary', name, ...common, label, isCaseSensitive: false, terms: words };
}

function pattern(name: string, notation: string, label: string | null): UserRule {
  const read = parseUserPattern(notation);
  if (!read.ok) throw new Error(read.problem);
  const result =
    label === null ? { type: 'indicatorName' as const } : { type: 'label' as const, label };
  return { kind: 'pattern', name, ...common, result, tokens: read.tokens };
}

/** Entities as `LABEL words rule`, indicators as `words = name`, of one paragraph. */
function extract(text: string, ...userRules: UserRule[]): string[] {
  const stopped: string[] = [];
  const project = { ...templateProject, userRules };
  const extractor = createExtractor(project, (rule) => stopped.push(rule));
  const quote = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  const found = extractor
    .extract(text, [{ kind: 'paragraph', start: 0, end: text.length }])
    .flatMap(({ body, rule }) => {
      if (body.type === 'entity') return [`${body.label} ${quote(body.spans[0]!)} ${rule}`];
      if (body.type !== 'indicator') return [];
      return [`${quote(body.span)} = ${body.name ? quote(body.name) : ''} ${rule}`];
    });
  return [...found, ...stopped.map((rule) => `stopped ${rule}`)];
}

const TEXT = 'UBND xã Mường Tấc trao 120 suất quà, gieo 45 ha ngô lai.';

describe('rules of the user', () => {
  it('mark the terms of a dictionary and beat what the engine found on the same words', () => {
    expect(extract(TEXT, terms('crop', 'PROGRAM', 'ngô lai', 'Ngô'))).toContain(
      'PROGRAM ngô lai user.crop',
    );
    const found = extract(TEXT, terms('body', 'LOCATION', 'uỷ ban', 'UBND xã Mường Tấc'));
    expect(found).toContain('LOCATION UBND xã Mường Tấc user.body');
    expect(found.filter((line) => line.includes('UBND'))).toHaveLength(1);
  });

  it('stand back inside a longer mention', () => {
    const found = extract(TEXT, terms('place', 'LOCATION', 'Mường Tấc'));
    expect(found.some((line) => line.includes('user.place'))).toBe(false);
  });

  it('take what a pattern captures, also after a mention of the engine or a dictionary', () => {
    const found = extract(
      TEXT,
      pattern('gift', '@ORG trao <number> [suất quà]', 'EVENT'),
      terms('crop', 'PROGRAM', 'ngô lai'),
      pattern('crops', 'ha [@PROGRAM]', 'DOCUMENT'),
    );
    expect(found).toContain('EVENT suất quà user.gift');
  });

  it('name the values inside the match, else the next one of the sentence', () => {
    const inside = extract(TEXT, pattern('corn', '<number> ha [ngô lai]', null));
    expect(inside).toContain('45 ha = ngô lai user.corn');
    const before = extract(`${TEXT} Ngô lai tốt.`, pattern('gifts', '[xã <capital>+] trao', null));
    expect(before).toContain('120 suất = xã Mường Tấc user.gifts');
    const after = extract('Gieo 45 ha ngô. Lúa tốt.', pattern('rice', '[lúa] tốt', null));
    expect(after.some((line) => line.includes('user.rice'))).toBe(false);
  });

  it('do nothing when they are switched off', () => {
    const off = { ...terms('crop', 'PROGRAM', 'ngô lai'), isEnabled: false };
    expect(extract(TEXT, off)).toEqual(extract(TEXT));
  });

  it('are told when they are stopped, and the others go on', () => {
    const bad = pattern('bad', `${'<any>* '.repeat(30)}qqq`, 'EVENT');
    const long = `${'một hai ba bốn năm sáu bảy tám '.repeat(60)}ngô lai`;
    const found = extract(long, bad, terms('crop', 'PROGRAM', 'ngô lai'));
    expect(found).toContain('PROGRAM ngô lai user.crop');
    expect(found).toContain('stopped bad');
  });

  it('are checked with their project', () => {
    const check = (...userRules: UserRule[]) =>
      Project.safeParse({ ...templateProject, userRules }).error?.issues[0]?.message ?? null;
    expect(check(terms('a', 'ORG', 'x'))).toBeNull();
    expect(check(terms('a', 'NOTHING', 'x'))).toBe('a rule names a label that the project lacks');
    expect(check(pattern('a', '@NOTHING x', 'ORG'))).toMatch(/lacks/);
    expect(check(terms('a', 'ORG', 'x'), terms('a', 'ORG', 'y'))).toMatch(/same name/);
  });
});
