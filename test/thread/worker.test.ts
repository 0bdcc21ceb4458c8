import assert from 'node:assert/strict';
import { FileFailure } from '../../src/files.ts';
import { inProcess } from '../../src/thread/in-process.ts';
import { type Thread, Worker } from '../../src/thread/worker.ts';
import { WorkFailure } from '../../src/work-failure.ts';
import {
  type FromWorker,
  type Ports,
  plainError,
  type ToWorker,
} from '../../src/worker/messages.ts';
import type { PagesPart } from '../../src/worker/tasks/pages.ts';
import { resources } from '../resources.ts';

const noFiles: Ports = {
  read: async () => undefined,
  root: async (location) => location,
  load: (name) => resources.load(name),
};

const text =
  '---\nbetreff: Bäume\nsitzung: 31.02.2099\n---\n\n## Beschlussvorschlag\n\n1. Es wird.\n';
const asker = { today: '2026-08-28', language: 'de' as const };
const outlineOf = (source: object) =>
  ({ source: { text, ...source }, question: 'outline', asker, about: [] }) as const;

/** A thread that answers when it is told to, and counts what happens to it. */
class Puppet implements Thread {
  static threads: Puppet[] = [];
  readonly told: ToWorker[] = [];
  isTerminated = false;
  heard: (message: unknown) => void = () => {};
  ended: (reason: string) => void = () => {};

  constructor() {
    Puppet.threads.push(this);
  }

  post(message: unknown): void {
    this.told.push(message as ToWorker);
  }

  listen(heard: (message: unknown) => void): void {
    this.heard = heard;
  }

  onEnd(ended: (reason: string) => void): void {
    this.ended = ended;
  }

  terminate(): void {
    this.isTerminated = true;
  }

  says(message: FromWorker): void {
    this.heard(message);
  }
}

describe('the worker', () => {
  beforeEach(() => {
    Puppet.threads = [];
  });

  const puppet = () => new Worker(() => new Puppet(), noFiles);
  const thread = (index = 0): Puppet => {
    const found = Puppet.threads[index];
    assert.ok(found, `thread ${index}`);
    return found;
  };
  const reason = (wanted: WorkFailure['reason']) => (error: unknown) =>
    error instanceof WorkFailure && error.reason === wanted;

  it('answers what is asked of a motion, as plain data', async () => {
    const worker = new Worker(inProcess, noFiles);
    const outline = (await worker.run('ask', outlineOf({}))) as { title: string }[];
    assert.deepEqual(
      outline.map(({ title }) => title),
      ['Angaben', 'Beschlussvorschlag'],
    );
    const found = await worker.run('findings', {
      source: { text, open: { name: 'a', state: '1' } },
      options: { ...asker },
    });
    const day = found.find(({ ruleId }) => ruleId === 'datum-ungueltig');
    assert.match(day?.reason ?? '', /31\.02\.2099/u);
    assert.equal(day?.place.start.line, 3);
    assert.deepEqual(structuredClone(found), found);
  });

  it('asks the shell for files', async () => {
    const asked: string[] = [];
    const worker = new Worker(inProcess, {
      ...noFiles,
      root: async () => 'file:///a/',
      read: async (location) => {
        asked.push(location);
        return undefined;
      },
    });
    await worker.run('ask', outlineOf({ location: 'file:///a/b.antrag.md' }));
    assert.deepEqual([...new Set(asked)], ['file:///a/antrag.yml']);
  });

  it('asks for a profile once for all motions of a batch, and anew for the next', async () => {
    let subject = 'eins';
    const asked: string[] = [];
    const worker = new Worker(inProcess, {
      ...noFiles,
      root: async (location) => {
        asked.push('root');
        return location.slice(0, location.lastIndexOf('/') + 1);
      },
      read: async (location) => {
        asked.push(location);
        return location === 'file:///a/antrag.yml'
          ? new TextEncoder().encode(`gremium: ${subject}\nsitzung: ${subject}\n`)
          : undefined;
      },
      size: async (location) => (location.endsWith('.yml') ? 40 : undefined),
    });
    const found = async (name: string, batch: string) => {
      const source = { text: `${text}\n![Plan](plan.png)\n`, location: `file:///${name}`, batch };
      const findings = await worker.run('findings', { source, options: { ...asker } });
      return findings.some(({ file, reason }) => file?.endsWith('.yml') && /eins/u.test(reason));
    };
    assert.equal(await found('a/1.antrag.md', 'one'), true);
    assert.equal(await found('a/2.antrag.md', 'one'), true);
    assert.equal(await found('b/1.antrag.md', 'one'), false);
    const images = asked.filter((location) => location.endsWith('plan.png'));
    assert.deepEqual(
      asked.filter((location) => !images.includes(location)),
      ['root', 'file:///a/antrag.yml', 'root', 'file:///b/antrag.yml'],
    );
    subject = '01.09.2099';
    assert.equal(await found('a/1.antrag.md', 'two'), false);
  });

  for (const known of [{ batch: 'one' }, { open: { name: 'ended', state: '1' } }])
    it(`asks anew once what it asked has ended with its thread: ${Object.keys(known)}`, async () => {
      let answers = false;
      const worker = new Worker(inProcess, {
        ...noFiles,
        root: (location) => (answers ? Promise.resolve(location) : new Promise(() => {})),
      });
      const source = { text, location: 'file:///ended/1.antrag.md', ...known };
      const asked = { source, options: { ...asker } };
      await assert.rejects(worker.run('findings', asked, { deadline: 50 }), reason('overdue'));
      answers = true;
      const found = await worker.run('findings', asked, { deadline: 5_000 });
      assert.ok(found.length > 0);
    });

  it('opens no letterhead in a folder that nobody trusts, nor one that was trusted before', async () => {
    const profile = new TextEncoder().encode('vorlage-datei: fraktion.docx\n');
    let trusted = true;
    const asked: string[] = [];
    const worker = new Worker(inProcess, {
      ...noFiles,
      root: async () => 'file:///a/',
      read: async (location) => {
        asked.push(location.slice(location.lastIndexOf('/') + 1));
        return location.endsWith('antrag.yml') ? profile : undefined;
      },
      size: async () => undefined,
      trusted: () => trusted,
    });
    const source = { text, location: 'file:///a/b.antrag.md', open: { name: 't', state: '1' } };
    await worker.run('findings', { source, options: { ...asker } });
    assert.ok(asked.includes('fraktion.docx'), asked.join());
    asked.length = 0;
    trusted = false;
    await worker.run('findings', { source, options: { ...asker } });
    assert.deepEqual(new Set(asked), new Set(['antrag.yml']));
  });

  it('hands on what went wrong, as a shell explains it', async () => {
    const failure = new FileFailure('other', 'file:///a.png', { detail: 'EIO' });
    const worker = puppet();
    const run = worker.run('ask', outlineOf({}));
    thread().says({ type: 'failed', id: 1, error: structuredClone(plainError(failure)) });
    await assert.rejects(run, failure);
    const other = worker.run('ask', outlineOf({}));
    thread().says({ type: 'failed', id: 2, error: plainError(new RangeError('no')) });
    await assert.rejects(other, { name: 'RangeError', message: 'no' });
  });

  it('starts its thread with the first task, and does one after the other', async () => {
    const worker = puppet();
    assert.equal(Puppet.threads.length, 0);
    const first = worker.run('ask', outlineOf({}));
    const second = worker.run('ask', outlineOf({}));
    assert.equal(thread().told.length, 1);
    thread().says({ type: 'done', id: 1, output: 'one' });
    assert.equal(await first, 'one');
    assert.equal(thread().told.length, 2);
    thread().says({ type: 'done', id: 2, output: 'two' });
    assert.equal(await second, 'two');
    assert.equal(Puppet.threads.length, 1);
  });

  it('ends what takes too long, and does the next in a new thread', async () => {
    const worker = puppet();
    const slow = worker.run('ask', outlineOf({}), { deadline: 10 });
    const next = worker.run('ask', outlineOf({}));
    await assert.rejects(slow, reason('overdue'));
    assert.ok(thread().isTerminated);
    // What an ended thread still says is nobody's.
    thread().says({ type: 'done', id: 2, output: 'old' });
    thread(1).says({ type: 'done', id: 2, output: 'new' });
    assert.equal(await next, 'new');
  });

  it('never begins what is cancelled before its turn', async () => {
    const worker = puppet();
    const first = worker.run('ask', outlineOf({}));
    const controller = new AbortController();
    const second = worker.run('ask', outlineOf({}), { signal: controller.signal });
    controller.abort();
    await assert.rejects(second, reason('cancelled'));
    thread().says({ type: 'done', id: 1, output: 'one' });
    await first;
    assert.equal(thread().told.length, 1);
    await assert.rejects(
      worker.run('ask', outlineOf({}), { signal: AbortSignal.abort() }),
      reason('cancelled'),
    );
  });

  it('lets what is cancelled on the way be, and tells nothing more of it', async () => {
    const worker = puppet();
    const controller = new AbortController();
    const parts: unknown[] = [];
    const run = worker.run('ask', outlineOf({}), {
      signal: controller.signal,
      onPart: (part) => parts.push(part),
    });
    thread().says({ type: 'part', id: 1, part: 'a' });
    controller.abort();
    await assert.rejects(run, reason('cancelled'));
    thread().says({ type: 'part', id: 1, part: 'b' });
    assert.deepEqual(parts, ['a']);
    const next = worker.run('ask', outlineOf({}));
    thread().says({ type: 'done', id: 1, output: 'late' });
    thread().says({ type: 'done', id: 2, output: 'next' });
    assert.equal(await next, 'next');
    assert.ok(!thread().isTerminated);
  });

  it('asks for the next part when others had their turn', async () => {
    const worker = puppet();
    const parts: unknown[] = [];
    const run = worker.run('ask', outlineOf({}), { onPart: (part) => parts.push(part) });
    thread().says({ type: 'part', id: 1, part: 'a' });
    assert.deepEqual(parts, ['a']);
    assert.ok(!thread().told.some(({ type }) => type === 'heard'));
    await new Promise((later) => setTimeout(later, 20));
    assert.deepEqual(thread().told.at(-1), { type: 'heard', id: 1 });
    thread().says({ type: 'done', id: 1, output: 'all' });
    assert.equal(await run, 'all');
  });

  it('tells of a thread that ends, and goes on with another', async () => {
    const worker = puppet();
    const run = worker.run('ask', outlineOf({}));
    thread().ended('out of memory');
    await assert.rejects(run, /out of memory/u);
    const next = worker.run('ask', outlineOf({}));
    thread(1).says({ type: 'done', id: 2, output: 'next' });
    assert.equal(await next, 'next');
  });

  it('tells where no thread can be started', async () => {
    const worker = new Worker(() => {
      throw new Error('no threads here');
    }, noFiles);
    await assert.rejects(worker.run('ask', outlineOf({})), /no threads here/u);
  });

  it('draws only the pages that are not seen yet, those of the cursor first', async () => {
    const worker = new Worker(inProcess, noFiles);
    const long = `${text}\n## Begründung\n\n${'Wort und Satz. '.repeat(2_000)}\n`;
    const draw = async (seen: string[], from: number, typed = long) => {
      const parts: PagesPart[] = [];
      await worker.run(
        'pages',
        { source: { text: typed }, seen, from, language: 'de' },
        { onPart: (part) => parts.push(part as PagesPart) },
      );
      const [first, ...rest] = parts;
      assert.ok(first && 'list' in first);
      const order = rest.flatMap((part) => ('changed' in part ? [part.changed.index] : []));
      return { marks: first.list.sheets.map(({ mark }) => mark), order };
    };
    const { marks, order } = await draw([], 0);
    assert.ok(marks.length > 4);
    assert.deepEqual(order.toSorted(), marks.map((_, index) => index).toSorted());
    assert.equal(order[0], 0);
    assert.deepEqual((await draw(marks, 0)).order, []);
    const changed = await draw(marks, long.length, `${long.trimEnd()} Ende.\n`);
    assert.deepEqual(changed.order, [marks.length - 1]);
  }).timeout(60_000);
});
