import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { check } from '../../src/check/check.ts';
import { editsForAllSafe, fixAll } from '../../src/check/fix.ts';
import type { Rule } from '../../src/check/rule.ts';
import { rules } from '../../src/check/rules.ts';
import { read } from '../../src/read/read.ts';
import { applyEdits } from '../../src/text/edit.ts';
import { findingsIn, motion, reason, resolution, rule } from './cases.ts';

const today = Temporal.PlainDate.from('2026-08-28');
const vague = '1. Die Verwaltung sollte handeln.';
const resolve = (text: string, fields = {}) =>
  motion(fields, `## Beschlussvorschlag\n\n${text}\n\n${reason}`);
const ids = (text: string) => findingsIn(text).map(({ ruleId }) => ruleId);

rule('regel-aus-unnoetig', {
  finds: {
    'a comment that switches off nothing': {
      text: resolve('<!-- regel-aus: ⟦wir-im-beschluss⟧ -->\n\n1. Die Verwaltung handelt.'),
      fixed: '## Beschlussvorschlag\n\n\n1. Die',
    },
    'one of several': {
      text: resolve(`<!-- regel-aus: beschluss-unbestimmt, ⟦wir-im-beschluss⟧ -->\n\n${vague}`),
      fixed: '<!-- regel-aus: beschluss-unbestimmt -->',
    },
    'one in the head': {
      text: motion().replace('ort:', '# regel-aus: ⟦wochentag⟧\nort:'),
      fixed: 'datum: 28.08.2026\nort:',
    },
    'a rule that does not exist': resolve(
      '<!-- regel-aus: ⟦wir⟧ -->\n\n1. Die Verwaltung handelt.',
    ),
  },
});

describe('check', () => {
  it('finds nothing in a faultless motion', () => {
    assert.deepEqual(ids(motion()), []);
  });

  it('has every rule once, the one on comments last', () => {
    assert.equal(new Set(rules.map(({ id }) => id)).size, rules.length);
    assert.equal(rules.at(-1)?.id, 'regel-aus-unnoetig');
  });

  it('gives findings in the idiom of unified, sorted by place', () => {
    const text = resolve(vague, { sitzung: '31.02.2026' });
    const findings = check(read(text), { today, language: 'de', docs: 'https://example.org/' });
    assert.deepEqual(
      findings.map(({ ruleId, source, fatal, severity, url, line }) => {
        return { ruleId, source, fatal, severity, url, line };
      }),
      [
        {
          ruleId: 'datum-ungueltig',
          source: 'antrag',
          fatal: true,
          severity: 'error',
          url: 'https://example.org/datum-ungueltig.md',
          line: 5,
        },
        {
          ruleId: 'beschluss-unbestimmt',
          source: 'antrag',
          fatal: undefined,
          severity: 'hint',
          url: 'https://example.org/beschluss-unbestimmt.md',
          line: 25,
        },
      ],
    );
  });

  it('speaks both languages', () => {
    const [finding] = check(read(resolve(vague)), { today, language: 'en' });
    assert.match(finding?.reason ?? '', /only wishes/u);
  });

  it('changes and switches off rules by a setting', () => {
    const levels = { 'beschluss-unbestimmt': 'warning' } as const;
    const [finding] = check(read(resolve(vague)), { today, language: 'de', levels });
    assert.equal(finding?.fatal, false);
    const off = { 'beschluss-unbestimmt': 'off' } as const;
    assert.deepEqual(check(read(resolve(vague)), { today, language: 'de', levels: off }), []);
  });

  it('reports a rule that throws and runs the others', () => {
    const defect: Rule = {
      id: 'defekt',
      severity: 'hint',
      safe: false,
      page: { title: { de: '', en: '' }, why: { de: '', en: '' }, wrong: '', right: '' },
      check() {
        throw new Error('kaputt');
      },
    };
    const findings = check(read(resolve(vague)), {
      today,
      language: 'de',
      rules: [defect, ...rules],
    });
    assert.deepEqual(
      findings.map(({ ruleId }) => ruleId),
      ['defekt', 'beschluss-unbestimmt'],
    );
    assert.ok(findings[0]?.cause);
  });
});

describe('comments that switch rules off', () => {
  const off = '<!-- regel-aus: beschluss-unbestimmt -->';

  it('hold for the next block', () => {
    assert.deepEqual(ids(resolve(`${off}\n\n${vague}`)), []);
    assert.deepEqual(ids(resolve(`${off}\n${vague}`)), []);
    assert.deepEqual(ids(resolve(`${off}\n\n${vague}\n\nDie Stadt sollte zahlen.`)), [
      'beschluss-unbestimmt',
    ]);
  });

  it('hold inside a list', () => {
    const list = `1. Die Verwaltung handelt.\n   ${off}\n2. Die Stadt sollte zahlen.\n3. Sie sollte eilen.`;
    assert.deepEqual(ids(resolve(list)), ['beschluss-unbestimmt']);
    assert.deepEqual(ids(resolve(`1. ${off}\n   Die Stadt sollte zahlen.`)), []);
  });

  it('hold for the block that they stand in', () => {
    assert.deepEqual(ids(resolve(`1. Die Stadt sollte zahlen. ${off}`)), []);
  });

  it('hold for a whole file from the head', () => {
    const text = resolve(vague).replace('ort:', '# regel-aus: beschluss-unbestimmt\nort:');
    assert.deepEqual(ids(text), []);
  });

  it('name several rules', () => {
    for (const list of [
      'wir-im-beschluss, beschluss-unbestimmt',
      'wir-im-beschluss beschluss-unbestimmt',
    ])
      assert.deepEqual(ids(resolve(`<!-- regel-aus: ${list} -->\n\n1. Wir sollten handeln.`)), []);
  });

  it('of the text silence nothing in the profile, whose lines they do not stand above', () => {
    const profiles = [{ location: 'file:///a/antrag.yml', text: 'datum: 31.02.2026\n' }];
    const found = (text: string) =>
      check(read(text, { profiles }), { today, language: 'de' })
        .filter(({ file, ruleId }) => file !== undefined && ruleId === 'datum-ungueltig')
        .map(({ place }) => place.start.line);
    const dated = motion({ datum: undefined });
    const everywhere = dated.replace('---\n\n', '---\n\n<!-- regel-aus: datum-ungueltig -->\n\n');
    assert.deepEqual(found(dated), [1]);
    assert.deepEqual(found(everywhere), [1]);
    assert.deepEqual(found(dated.replace('ort:', '# regel-aus: datum-ungueltig\nort:')), []);
  });

  it('hold for a heading', () => {
    const text = motion({}, `<!-- regel-aus: abschnitt-reihenfolge -->\n${reason}\n${resolution}`);
    assert.deepEqual(ids(text), ['regel-aus-unnoetig', 'abschnitt-reihenfolge']);
    const before = motion(
      {},
      `${reason}\n<!-- regel-aus: abschnitt-reihenfolge -->\n${resolution}`,
    );
    assert.deepEqual(ids(before), []);
  });
});

describe('a rule that is off', () => {
  const text = motion({ betreff: 'Baukosten: Sporthallen' });
  const found = (levels?: Record<string, 'hint' | 'error'>) =>
    check(read(text), {
      today: Temporal.PlainDate.from('2026-08-28'),
      language: 'de',
      ...(levels && { levels }),
    }).map(({ ruleId, severity }) => `${ruleId} ${severity}`);

  it('is silent until somebody gives it a weight', () => {
    assert.deepEqual(found(), []);
    assert.deepEqual(found({ 'kopf-anfuehrungszeichen': 'hint' }), [
      'kopf-anfuehrungszeichen hint',
    ]);
    assert.deepEqual(found({ 'kopf-anfuehrungszeichen': 'error' }), [
      'kopf-anfuehrungszeichen error',
    ]);
  });
});

describe('fixes', () => {
  it('are applied together where they are safe', () => {
    const text = motion(
      { datum: '28.8.26', betreff: 'Baukosten: Sporthallen' },
      `${resolution}\n## Begründung\n\nAm Montag, den 24.09.2026, gilt "Tempo 30".\n\n#### Lage\n\nText.\n`,
    );
    const fixed = fixAll(text, (typed) => findingsIn(typed));
    assert.match(fixed, /betreff: "Baukosten: Sporthallen"\n/u);
    assert.match(fixed, /datum: 28\.08\.2026\n/u);
    assert.match(fixed, /Am Donnerstag, den 24\.09\.2026, gilt „Tempo 30“\./u);
    assert.match(fixed, /\n### Lage\n/u);
    assert.deepEqual(ids(fixed), []);
  });

  it('leave alone what is not safe', () => {
    const text = motion({ art: 'Antrg' });
    assert.deepEqual(editsForAllSafe(findingsIn(text)), []);
  });

  it('never overlap', () => {
    const edits = [
      { start: 0, end: 4, text: 'a' },
      { start: 2, end: 6, text: 'b' },
      { start: 6, end: 6, text: 'c' },
      { start: 9, end: 99, text: 'd' },
    ];
    assert.equal(applyEdits('01234567', edits), 'a45c67');
  });
});
