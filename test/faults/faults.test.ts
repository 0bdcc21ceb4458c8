import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import { check } from '../../src/check/check.ts';
import { deliver, type OnEdited, type Seen } from '../../src/export/deliver.ts';
import { exportLetter } from '../../src/export/export.ts';
import { explain } from '../../src/failure.ts';
import { load } from '../../src/load.ts';
import type { Language } from '../../src/text/language.ts';
import { docx } from '../../src/write/docx/docx.ts';
import { isUntouched } from '../../src/write/docx/seal.ts';
import { resources } from '../resources.ts';
import { FailingStore, failureOf, reasons } from './failing-store.ts';

const examples = new URL('../../examples/', import.meta.url);
const text = readFileSync(new URL('schwimmbad.antrag.md', examples), 'utf8');
const location = 'file:///rat/antraege/schwimmbad.antrag.md';
const profile = 'file:///rat/antrag.yml';
const target = 'file:///rat/antraege/schwimmbad.docx';

/** What a user can do about it: every message has to name something. */
const remedy = {
  de: /(?:Wählen|Schließen|Schaffen|Legen|Prüfen|Nennen|Versuchen|Benennen|Verkleinern|Speichern|kürzen) Sie/u,
  en: /\b(?:choose|close|make|put|check|name|try|rename|save|shorten)\b/iu,
} satisfies Record<Language, RegExp>;

async function findings(store: FailingStore, typed: string, language: Language) {
  const { motion, references } = await load(typed, location, store);
  const today = Temporal.PlainDate.from('2027-02-23');
  return check(motion, { today, references, language });
}

async function letter(store: FailingStore, typed = text): Promise<Uint8Array> {
  return (await exportLetter(await load(typed, location, store), docx, resources)).bytes;
}

describe('what is said of a failure', () => {
  for (const reason of reasons) {
    it(`names the file and the remedy: ${reason}`, () => {
      const said = explain(failureOf(reason, target), 'schwimmbad.docx');
      for (const language of ['de', 'en'] as const) {
        assert.match(said[language], /schwimmbad\.docx/u);
        assert.match(said[language], remedy[language]);
        assert.ok(!said[language].includes('file:///'), said[language]);
      }
      assert.notEqual(said.de, said.en);
    });
  }
});

describe('a letter that cannot be put into its place', () => {
  for (const reason of reasons) {
    for (const onEdited of ['ask', 'replace', 'keep-both'] satisfies OnEdited[]) {
      it(`leaves the old one whole and says why: ${reason}, ${onEdited}`, async () => {
        const store = new FailingStore();
        const bytes = await letter(store);
        store.put(target, bytes);
        const failure = failureOf(reason, target);
        store.replacing.set(target, failure);
        store.replacing.set('file:///rat/antraege/schwimmbad%20(2).docx', failure);
        await assert.rejects(deliver(bytes, target, { isUntouched }, store, onEdited), failure);
        assert.deepEqual([...store.files], [[target, bytes]]);
      });
    }

    it(`is not written where what stands there cannot be looked at: ${reason}`, async () => {
      const store = new FailingStore();
      const bytes = await letter(store);
      store.put(target, 'somebody else’s');
      const failure = failureOf(reason, target);
      store.reading.set(target, failure);
      await assert.rejects(deliver(bytes, target, { isUntouched }, store, 'ask'), failure);
      assert.deepEqual(store.replaced, []);
    });
  }

  it('leaves alone what was edited while the letter was made', async () => {
    const store = new FailingStore();
    const bytes = await letter(store);
    store.put(target, bytes);
    store.before.set(target, () => store.put(target, 'edited in this moment'));
    const delivery = await deliver(bytes, target, { isUntouched }, store, 'ask');
    assert.deepEqual(delivery, { outcome: 'edited', target });
    assert.equal(new TextDecoder().decode(store.files.get(target)), 'edited in this moment');
  });
});

describe('a letter that somebody said may be replaced', () => {
  it('is not, where it is another one by now', async () => {
    const store = new FailingStore();
    const bytes = await letter(store);
    store.put(target, 'edited');
    const seen: Seen = {};
    const say = (answer: OnEdited) => deliver(bytes, target, { isUntouched }, store, answer, seen);
    assert.equal((await say('ask')).outcome, 'edited');
    store.put(target, 'edited again, while the question stood');
    assert.equal((await say('replace')).outcome, 'edited');
    assert.deepEqual(store.replaced, []);
    const done = await say('replace');
    assert.deepEqual(done, { outcome: 'written', target });
    assert.deepEqual(store.files.get(target), bytes);
  });
});

describe('a profile that the disk does not give', () => {
  const bare = text.replace('ort: Musterhausen\n', '');

  for (const reason of reasons) {
    it(`is reported with what to do, and the letter is written: ${reason}`, async () => {
      const store = new FailingStore();
      store.put(profile, 'ort: Oben\n');
      store.reading.set(profile, failureOf(reason, profile));
      for (const language of ['de', 'en'] as const) {
        const found = await findings(store, bare, language);
        const [unread] = found.filter(({ ruleId }) => ruleId === 'profil-unlesbar');
        assert.ok(unread, 'profil-unlesbar');
        assert.equal(unread.file, profile);
        assert.match(unread.reason, remedy[language]);
      }
      assert.ok((await letter(store, bare)).length > 0);
    });
  }

  it('is not even read where it has 50 MB', async () => {
    const store = new FailingStore();
    store.put(profile, new Uint8Array(50 * 2 ** 20));
    const [unread] = (await findings(store, bare, 'de')).filter(
      ({ ruleId }) => ruleId === 'profil-unlesbar',
    );
    assert.match(unread?.reason ?? '', /größer als 1 MB.*Benennen Sie/u);
    assert.ok(!store.contentsRead.includes(profile));
  });
});

describe('references that the disk does not give', () => {
  const naming = `${text}\n![Plan](plan.png)\n\n[Liste](liste.pdf)\n`;
  const places = ['plan.png', 'liste.pdf'].map((name) => `file:///rat/antraege/${name}`);

  for (const reason of reasons) {
    it(`are reported with what to do, and the letter is written: ${reason}`, async () => {
      const store = new FailingStore();
      for (const place of places) store.reading.set(place, failureOf(reason, place));
      for (const language of ['de', 'en'] as const) {
        const found = (await findings(store, naming, language)).filter(
          ({ ruleId }) => ruleId === 'anlage-fehlt',
        );
        assert.equal(found.length, 2);
        for (const { reason: said } of found) assert.match(said, remedy[language]);
      }
      assert.ok((await letter(store, naming)).length > 0);
    });
  }

  it('are not read where they are only linked or too large', async () => {
    const store = new FailingStore();
    const [image = '', link = ''] = places;
    store.put(image, new Uint8Array(21 * 2 ** 20));
    store.put(link, new Uint8Array(21 * 2 ** 20));
    const found = await findings(store, naming, 'de');
    assert.deepEqual(
      found.filter(({ ruleId }) => ruleId === 'anlage-fehlt').map(({ reason }) => reason),
      [
        'Die Datei „plan.png“ lässt sich nicht lesen: Die Datei ist zu groß. Verkleinern Sie sie auf höchstens 20 MB.',
      ],
    );
    assert.ok(!store.contentsRead.some((place) => places.includes(place)));
  });

  it('do not wait for one another on a slow disk', async () => {
    const store = new FailingStore();
    store.delay = 20;
    const names = Array.from({ length: 100 }, (_, index) => `[Anlage](a${index}.pdf)`);
    const start = performance.now();
    await load(`${text}\n${names.join(' ')}\n`, location, store);
    // One after the other they would take 2 s at least.
    assert.ok(performance.now() - start < 1_500);
  });
});
