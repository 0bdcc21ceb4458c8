import assert from 'node:assert/strict';
import { PNG } from 'pngjs';
import { FileFailure, type Files } from '../../src/files.ts';
import { read } from '../../src/read/read.ts';
import { referencesOf } from '../../src/references/find.ts';
import { loadReferences } from '../../src/references/load.ts';

const home = 'file:///rat/antr%C3%A4ge/';
const root = 'file:///rat/';

const png = Uint8Array.from(PNG.sync.write(new PNG({ width: 3, height: 2 })));

/** Files in memory, and what was asked for. */
function filesWith(content: Record<string, Uint8Array | Error>) {
  const asked: string[] = [];
  const files: Files = {
    async read(location) {
      asked.push(location);
      const found = content[location];
      if (found instanceof Error) throw found;
      return found;
    },
    root: async () => root,
  };
  return { files, asked };
}

function motion(text: string, location = `${home}querung.antrag.md`) {
  return read(text, { location });
}

describe('files that a motion names', () => {
  it('are links, images and paths in the head, with their places', () => {
    const text = [
      '---',
      'bezug: haupt.antrag.md',
      'briefkopf: {logo: logo.svg}',
      'antragsteller: {fraktion: A, unterschriften: [{name: Karla Muster, bild: u.png}]}',
      '---',
      '[Plan](plan.pdf) ![Bild](b.png) [Netz](https://a.de) [Ort](#ort) <x@y.de> [w](www.a.de)',
      '',
      '[Satzung][s] ![Foto][f] ![fern](http://a.de/b.png)',
      '',
      '[s]: s.pdf',
      '[f]: f.jpg',
      '[u]: unbenutzt.pdf',
    ].join('\n');
    assert.deepEqual(
      referencesOf(motion(text)).map(({ kind, path, place }) => [
        kind,
        path,
        text.slice(place.start.offset, place.end.offset),
      ]),
      [
        ['logo', 'logo.svg', 'logo.svg'],
        ['signature', 'u.png', 'u.png'],
        ['base-motion', 'haupt.antrag.md', 'haupt.antrag.md'],
        ['link', 'plan.pdf', '[Plan](plan.pdf)'],
        ['image', 'b.png', '![Bild](b.png)'],
        ['image', 'http://a.de/b.png', '![fern](http://a.de/b.png)'],
        ['link', 's.pdf', '[s]: s.pdf'],
        ['image', 'f.jpg', '[f]: f.jpg'],
      ],
    );
  });
});

describe('looking files up', () => {
  it('names a folder that a link leads to', async () => {
    const location = `${home}anlagen/`;
    const { files } = filesWith({ [location]: new FileFailure('is-folder', location) });
    const references = await loadReferences(motion('[A](anlagen/)'), files);
    const found = references.get('anlagen/');
    assert.equal(found?.state, 'unreadable');
    assert.match(
      (found?.state === 'unreadable' && found.reason.de) || '',
      /^anlagen ist ein Ordner/,
    );
  });

  it('reads an image that is shown here and linked there', async () => {
    const { files } = filesWith({ [`${home}b.png`]: png });
    for (const text of ['![Bild](b.png)\n\n[Bild](b.png)', '[Bild](b.png)\n\n![Bild](b.png)']) {
      const reference = (await loadReferences(motion(text), files)).get('b.png');
      assert.equal(reference?.state === 'present' && reference.image?.format, 'png');
    }
  });

  it('reads the motion that is amended with the profile of its own folder, anew when that changes', async () => {
    const bytes = (content: string) => new TextEncoder().encode(content);
    const base = bytes('---\nart: Antrag\n---\n');
    for (const ort of ['Musterhausen', 'Beispielstadt']) {
      const { files } = filesWith({
        [`${root}haupt.antrag.md`]: base,
        [`${root}antrag.yml`]: bytes(`ort: ${ort}\n`),
        [`${home}antrag.yml`]: bytes('ort: Anderswo\n'),
      });
      const named = motion('---\nbezug: ../haupt.antrag.md\n---\n');
      const found = (await loadReferences(named, files)).get('../haupt.antrag.md');
      assert.equal(found?.state === 'present' && found.motion?.facts.place?.value, ort);
    }
  });

  const spellings: Record<string, string> = {
    'anlagen/plan.pdf': 'anlagen/plan.pdf',
    './plan.pdf': 'plan.pdf',
    '../plan.pdf': '../plan.pdf',
    'anlagen\\plan.pdf': 'anlagen/plan.pdf',
    'plan%201.pdf': 'plan%201.pdf',
    'plan 1.pdf': 'plan%201.pdf',
    '100%25.pdf': '100%25.pdf',
    '100%.pdf': '100%25.pdf',
    'Anlage #2.pdf': 'Anlage%20%232.pdf',
    'plan.pdf#page=3': 'plan.pdf',
    'Übersicht.pdf': '%C3%9Cbersicht.pdf',
    '%C3%9Cbersicht.pdf': 'U%CC%88bersicht.pdf',
    'U\u0308bersicht.pdf': '%C3%9Cbersicht.pdf',
  };
  for (const [typed, there] of Object.entries(spellings)) {
    it(`finds ${there} by "${typed}"`, async () => {
      const location = new URL(there, home).href;
      const { files } = filesWith({ [location]: new Uint8Array() });
      const references = await loadReferences(motion(`[x](<${typed}>)`), files);
      assert.deepEqual(references.get(typed.replace(/\\(?=\W)/g, '')), {
        state: 'present',
        location,
      });
    });
  }

  for (const typed of [
    '/etc/passwd',
    '../../etc/passwd',
    'a/../../../etc/passwd',
    '..%2F..%2Fetc/passwd',
    '%2e%2e/%2e%2e/etc',
    '..\\\\..\\\\etc',
    'C:\\\\x.png',
    'file:///etc/passwd',
    '//server/x.png',
    'https://a.de/x.png',
    '../../rat-nebenan/x.png',
  ]) {
    it(`does not read ${typed}`, async () => {
      const { files, asked } = filesWith({});
      const named = motion(`![x](<${typed}>)`);
      const [file] = referencesOf(named);
      assert.ok(file);
      assert.deepEqual((await loadReferences(named, files)).get(file.path), { state: 'outside' });
      assert.deepEqual(asked, []);
    });
  }

  it('tells an absent file, and where it was looked for', async () => {
    const references = await loadReferences(motion('[x](fehlt.pdf)'), filesWith({}).files);
    assert.deepEqual(references.get('fehlt.pdf'), {
      state: 'absent',
      location: `${home}fehlt.pdf`,
    });
  });

  it('tells why a file cannot be read, and a link that leads out', async () => {
    const { files } = filesWith({
      [`${home}a.png`]: new FileFailure('forbidden', `${home}a.png`, { detail: 'EACCES' }),
      [`${home}b.png`]: new FileFailure('outside', `${home}b.png`),
      [`${home}c.png`]: new Uint8Array(21 * 1024 * 1024),
    });
    const references = await loadReferences(motion('![](a.png) ![](b.png) ![](c.png)'), files);
    assert.deepEqual(references.get('a.png'), {
      state: 'unreadable',
      location: `${home}a.png`,
      reason: {
        de: 'a.png darf nicht gelesen werden. Prüfen Sie die Rechte der Datei.',
        en: 'a.png may not be read. Check the permissions of the file.',
      },
    });
    assert.deepEqual(references.get('b.png'), { state: 'outside' });
    const large = references.get('c.png');
    assert.match(
      (large?.state === 'unreadable' && large.reason.de) || '',
      /^Die Datei ist zu groß/u,
    );
  });

  it('knows images by their content', async () => {
    const { files } = filesWith({
      [`${home}a.png`]: png,
      [`${home}b.jpg`]: png,
      [`${home}c.png`]: png.subarray(0, -1),
    });
    const references = await loadReferences(motion('![](a.png) ![](b.jpg) ![](c.png)'), files);
    const image = { format: 'png', bytes: png, width: 3, height: 2 };
    assert.deepEqual(references.get('a.png'), {
      state: 'present',
      location: `${home}a.png`,
      bytes: png,
      image,
    });
    assert.deepEqual(references.get('b.jpg'), {
      state: 'present',
      location: `${home}b.jpg`,
      bytes: png,
      image,
      fault: { type: 'other-format', format: 'png' },
    });
    const broken = references.get('c.png');
    assert.deepEqual(broken?.state === 'present' && broken.fault, { type: 'no-image' });
  });

  it('only asks whether a linked file is there where the shell can tell', async () => {
    const { files, asked } = filesWith({});
    const references = await loadReferences(motion('[x](plan.pdf)'), {
      ...files,
      size: async () => 3e9,
    });
    assert.deepEqual(references.get('plan.pdf'), { state: 'present', location: `${home}plan.pdf` });
    assert.deepEqual(asked, []);
  });

  it('knows nothing of a motion that is nowhere yet', async () => {
    const { files } = filesWith({});
    const references = await loadReferences(motion('[x](plan.pdf)', 'untitled:Untitled-1'), files);
    assert.equal(references.get('plan.pdf'), undefined);
  });
});

describe('the pictures of the motion that is amended', () => {
  const base = new TextEncoder().encode(
    '---\nbezug: ../a.antrag.md\nfundstelle: Zeile\n---\n\n![Plan](plan.png) [Anlage](anlage.pdf)\n',
  );
  const amendment = (citation: string) =>
    motion(`---\nbezug: 2026/base.antrag.md\n${citation}---\n`, `${root}a.antrag.md`);

  async function pictures(citation: string) {
    const { files, asked } = filesWith({
      [`${root}2026/base.antrag.md`]: base,
      [`${root}2026/plan.png`]: png,
    });
    const found = (await loadReferences(amendment(citation), files)).get('2026/base.antrag.md');
    return { of: found?.state === 'present' ? found.references : undefined, asked };
  }

  it('are loaded from its own folder where its lines are named, and nothing else of it', async () => {
    const { of, asked } = await pictures('fundstelle: Zeile\n');
    const plan = of?.get('plan.png');
    assert.equal(plan?.state === 'present' && plan.image?.format, 'png');
    assert.equal(of?.get('anlage.pdf'), undefined);
    assert.equal(of?.get('../a.antrag.md'), undefined);
    assert.ok(!asked.includes(`${root}a.antrag.md`));
  });

  it('are left alone where no lines are named', async () => {
    const { of, asked } = await pictures('');
    assert.equal(of, undefined);
    assert.ok(!asked.includes(`${root}2026/plan.png`));
  });
});
