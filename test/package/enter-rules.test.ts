import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type EnterRule, enterRules } from '../../scripts/enter-rules.ts';
import { afterEnter } from '../../src/assist/list/enter.ts';
import { edited, linesOf } from '../assist/list/lines.ts';

const { onEnterRules } = JSON.parse(
  readFileSync(new URL('../../language-configuration.json', import.meta.url), 'utf8'),
) as { onEnterRules: EnterRule[] };

/** What VS Code does: the first rule that fits puts its text behind the new line's indentation. */
function enter(text: string): string {
  const lines = text.split('\n');
  const line = lines.at(-1) ?? '';
  const rule = onEnterRules.find(
    ({ beforeText, previousLineText }) =>
      new RegExp(beforeText.pattern, beforeText.flags).test(line) &&
      (!previousLineText || new RegExp(previousLineText.pattern).test(lines.at(-2) ?? '')),
  );
  const indent = /^[ \t]*/u.exec(line)?.[0] ?? '';
  return `${text}\n${indent}${rule?.action.appendText ?? ''}`;
}

/** What is there once the extension has had a look. */
function later(text: string): string {
  const broken = enter(text);
  return edited(broken, afterEnter(linesOf(broken), broken.split('\n').length - 1));
}

describe('the rules for Enter', () => {
  it('are those that are generated', () => {
    assert.deepEqual(onEnterRules, enterRules());
  });

  for (const text of [
    '- eins',
    '  - eins',
    '* eins',
    '+ eins',
    '– eins',
    '• eins',
    '1. eins',
    '1. März ist ein Vorname nicht',
    '2. Mal sehen',
    '31. Dachgeschoss',
    '98) viele',
    'a) eins',
    '   b) zwei',
    'A) eins',
    '- [ ] eins',
    '- [x] eins',
    '1. eins\n   a) zwei',
    'a) eins\nb) zwei',
  ]) {
    it(`know what follows ${JSON.stringify(text)} without the extension, or leave it to it`, () => {
      const put = enter(text).split('\n').at(-1)?.trim();
      assert.equal(later(text).split('\n').slice(0, -1).join('\n'), text);
      if (put) assert.equal(later(text), enter(text));
    });
  }

  it('leave nothing of the usual to the extension', () => {
    for (const text of ['- a', '– a', '1. a', '42. a', '3) c', 'a) a', 'A) a', '- [x] a'])
      assert.match(enter(text), /\S $/u, text);
  });

  it('add nothing where no point is', () => {
    for (const text of [
      'Text',
      '24. September ist es',
      '1. und 2. Mai',
      '3.10.2026 war es',
      'so heißt es\n– wie man sagt –',
      'Herr Muster\na) nicht',
      '1.',
      '- ',
      '- [ ] ',
      '- - -',
      'z) Ende',
      '1.eins',
    ])
      assert.equal(enter(text).split('\n').at(-1), '', text);
  });
});
