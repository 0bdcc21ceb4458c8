import assert from 'node:assert/strict';
import fc from 'fast-check';
import { strToU8, Zip, ZipDeflate, ZipPassThrough, zipSync } from 'fflate';
import { ArchiveFault } from '../../src/archive/directory.ts';
import { ArchiveTooLarge, namesIn, openArchive } from '../../src/archive/open.ts';

const zeros = zipSync({ 'a.xml': strToU8('<a/>'), 'big.bin': new Uint8Array(2_000_000) });

/** The same archive, claiming other sizes of what it unpacks to. */
function claiming(archive: Uint8Array, size: number): Uint8Array {
  const copy = archive.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 < copy.length; at += 1) {
    if (view.getUint32(at, true) === 0x0201_4b50) view.setUint32(at + 24, size, true);
  }
  return copy;
}

/** As programs write that do not know sizes beforehand. */
function streamed(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  Object.entries(files).forEach(([name, content], index) => {
    const file = index % 2 === 0 ? new ZipDeflate(name) : new ZipPassThrough(name);
    zip.add(file);
    file.push(content, true);
  });
  zip.end();
  return new Uint8Array(Buffer.concat(chunks));
}

const content = fc.dictionary(
  fc.stringMatching(/^[a-zä ]{1,8}\.[a-z]{1,3}$/u),
  fc.uint8Array({ maxLength: 3000 }),
  { maxKeys: 6, noNullPrototype: true },
);

describe('openArchive', () => {
  it('gives back what was packed, however it was', () => {
    fc.assert(
      fc.property(content, fc.boolean(), (files, asStream) => {
        const packed = asStream ? streamed(files) : zipSync(files);
        assert.deepEqual(Object.fromEntries(openArchive(packed)), files);
        assert.deepEqual(namesIn(packed), Object.keys(files));
      }),
    );
  });

  it('unpacks only what is wanted', () => {
    const files = openArchive(zeros, (name) => name.endsWith('.xml'), 1000);
    assert.deepEqual([...files.keys()], ['a.xml']);
  });

  for (const [name, archive] of Object.entries({
    'what it claims': zeros,
    'what it claims, were it true': claiming(zeros, 4_000_000),
    'what really comes out': claiming(zeros, 10),
  })) {
    it(`stops at the bound, by ${name}`, () => {
      assert.throws(() => openArchive(archive, undefined, 1_000_000), ArchiveTooLarge);
    });
  }

  it('counts one content as often as it is named', () => {
    const small = zipSync({ a: new Uint8Array(600_000), b: new Uint8Array(600_000) });
    assert.throws(() => openArchive(small, undefined, 1_000_000), ArchiveTooLarge);
  });

  it('refuses what is none, and what breaks off, with nothing but its own fault', () => {
    const refused = (bytes: Uint8Array) => {
      try {
        openArchive(bytes);
      } catch (error) {
        assert.ok(error instanceof ArchiveFault || error instanceof ArchiveTooLarge, String(error));
      }
    };
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), refused));
    const whole = zipSync({ a: strToU8('Text '.repeat(20)), b: [strToU8('b'), { level: 0 }] });
    const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1 });
    fc.assert(
      fc.property(damage, fc.nat(whole.length), (changes, length) => {
        const copy = whole.slice();
        for (const [at, byte] of changes) copy[at] = byte;
        refused(copy);
        refused(copy.subarray(0, length));
      }),
    );
  });
});
