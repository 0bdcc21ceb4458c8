import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { motionOf } from './motion.ts';

/** Lends a folder with so many motions of two pages; `use` gets their paths, and the folder's. */
export async function inMotionFolder<T>(
  count: number,
  use: (motions: string[], folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'antrag-bench-'));
  try {
    const motions = Array.from({ length: count }, (_, index) =>
      join(folder, `motion-${index + 1}.antrag.md`),
    );
    await Promise.all(motions.map((path, index) => writeFile(path, motionNo(index + 1))));
    return await use(motions, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** No two are alike, so that nobody is the faster for knowing a text already. */
function motionNo(number: number) {
  return motionOf(2).replaceAll('Lindenstraße', `Lindenstraße ${number}`);
}
