import assert from 'node:assert/strict';
import { easel } from '../../src/thread/easel.ts';
import { inProcess } from '../../src/thread/in-process.ts';
import { type Thread, Worker } from '../../src/thread/worker.ts';
import { WorkFailure } from '../../src/work-failure.ts';
import type { FromWorker, Ports, ToWorker } from '../../src/worker/messages.ts';
import type { Drawing, Resources } from '../../src/write/writer.ts';
import { resources } from '../resources.ts';
import { openWordFile } from '../write/docx/package.ts';

const svg = (inside: string) =>
  new TextEncoder().encode(
    `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30">${inside}</svg>`,
  );
const blurred =
  '<filter id="f"><feGaussianBlur stdDeviation="2"/></filter><rect filter="url(#f)" width="20" height="20"/>';
const drawing: Drawing = {
  content: { format: 'svg', bytes: svg('<rect width="20" height="20"/>'), width: 40, height: 30 },
  fineness: { widest: 80, finest: 2 },
};
const noFiles: Ports = {
  read: async () => undefined,
  root: async (location) => location,
  load: (name) => resources.load(name),
};

/** A thread that never gets on with its work, but says at once what it is told to. */
function stuck(says: (told: ToWorker) => FromWorker | undefined = () => undefined) {
  const state = { started: 0, ended: 0 };
  const start = (): Thread => {
    state.started += 1;
    let heard: (message: unknown) => void = () => {};
    return {
      post(message) {
        const answer = says(message as ToWorker);
        if (answer) queueMicrotask(() => heard(answer));
      },
      listen(listener) {
        heard = listener;
      },
      onEnd: () => {},
      terminate() {
        state.ended += 1;
      },
    };
  };
  return { state, worker: new Worker(start, noFiles) };
}

describe('the easel', () => {
  it('draws what the writer would draw by itself', async () => {
    const png = await easel(new Worker(inProcess, noFiles)).draw(drawing);
    assert.ok(png instanceof Uint8Array);
    assert.deepEqual([...png.subarray(1, 4)], [0x50, 0x4e, 0x47]);
    const content = { ...drawing.content, bytes: new TextEncoder().encode('<svg') };
    const none = easel(new Worker(inProcess, noFiles)).draw({ ...drawing, content });
    assert.equal(await none, undefined);
  });

  it('gives up what takes too long, and draws the next one with a new thread', async () => {
    const { state, worker } = stuck();
    const { draw } = easel(worker, 10);
    assert.equal(await draw(drawing), 'too-heavy');
    assert.equal(await draw(drawing), 'too-heavy');
    assert.deepEqual(state, { started: 2, ended: 2 });
  });

  it('gives up what breaks the rasteriser, and its thread with it', async () => {
    const error = { name: 'RuntimeError', message: 'memory access out of bounds' };
    const { state, worker } = stuck((told) =>
      told.type === 'run' ? { type: 'failed', id: told.id, error } : undefined,
    );
    assert.equal(await easel(worker).draw(drawing), 'too-heavy');
    assert.deepEqual(state, { started: 1, ended: 1 });
  });

  it('tells of a rasteriser that is not there, which no other picture would mend', async () => {
    const load = () => Promise.reject(new Error('no such file'));
    const { draw } = easel(new Worker(inProcess, { ...noFiles, load }));
    // Within one process the module that other tests have loaded may be there; its fonts are not.
    await assert.rejects(draw(drawing), /no such file/u);
  });

  it('lets go of a drawing that nobody waits for', async () => {
    const { worker } = stuck();
    const controller = new AbortController();
    const drawn = easel(worker).draw(drawing, controller.signal);
    controller.abort();
    await assert.rejects(drawn, { reason: 'cancelled' } satisfies Partial<WorkFailure>);
    worker.dispose();
  });
});

describe('a letter with a drawing that takes too long', () => {
  const text = `---
betreff: Bäume
---

## Begründung

Davor.

![Lageplan](plan.svg)

Danach.
`;
  const shell = (draw: Required<Resources>['draw'], inside = blurred): Ports => ({
    ...noFiles,
    root: async () => 'file:///rat/',
    read: async (location) => (location.endsWith('/plan.svg') ? svg(inside) : undefined),
    draw,
  });
  const source = { text, location: 'file:///rat/baum.antrag.md' };

  for (const format of ['docx', 'pdf']) {
    it(`comes without it, and says so: ${format}`, async () => {
      const worker = new Worker(inProcess, shell(easel(stuck().worker, 10).draw));
      const { bytes, remarks } = await worker.run('letter', { source, format });
      assert.ok(bytes.length > 5000);
      assert.equal(remarks.length, 1);
      assert.match(remarks[0]?.de ?? '', /^„plan\.svg“ ist zu groß oder zu aufwendig gezeichnet/u);
      if (format !== 'docx') return;
      const said = openWordFile(bytes)
        .body.all('w:p')
        .map((paragraph) => paragraph.text);
      assert.ok(said.includes('[Lageplan]') && said.includes('Danach.'), said.join('|'));
    }).timeout(60_000);
  }

  it('is shown in the preview without it, which says so beside its line', async () => {
    const worker = new Worker(inProcess, shell(easel(stuck().worker, 10).draw));
    const { notes } = await worker.run('pages', { source, seen: [], from: 0, language: 'de' });
    assert.deepEqual(
      notes.map(({ offset, severity }) => ({ offset, severity })),
      [{ offset: text.indexOf('![Lageplan]'), severity: 'warning' }],
    );
  }).timeout(60_000);

  it('says nothing where the rule is off, nor of a drawing that was drawn', async () => {
    const profile = new TextEncoder().encode('regeln:\n  bild-zu-schwer: aus\n');
    const overdue = shell(easel(stuck().worker, 10).draw);
    const files: Ports = {
      ...overdue,
      read: async (location) =>
        location.endsWith('/antrag.yml') ? profile : overdue.read(location),
    };
    const run = (ports: Ports) =>
      new Worker(inProcess, ports).run('letter', { source, format: 'docx' });
    assert.deepEqual((await run(files)).remarks, []);
    const drawn = shell(easel(new Worker(inProcess, noFiles)).draw);
    assert.deepEqual((await run(drawn)).remarks, []);
  });

  it('has the drawing ended when the letter is cancelled or given up', async () => {
    let given: AbortSignal | undefined;
    const draw: Required<Resources>['draw'] = (_, signal) => {
      given = signal;
      return new Promise(() => {});
    };
    const worker = new Worker(inProcess, shell(draw));
    const run = worker.run('letter', { source, format: 'docx' }, { deadline: 500 });
    await assert.rejects(run, WorkFailure);
    assert.equal(given?.aborted, true);
  });
});
