import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { motionOf } from './motion.ts';

/** Lends a folder with so many motions of two pages; `use` gets their paths. */
export async function inMotionFolder<T>(
  count: number,
  use: (motions: string[]) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'antrag-bench-'));
  try {
    const motions = Array.from({ length: count }, (_, index) =>
      join(folder, `motion-${index + 1}.antrag.md`),
    );
    await Promise.all(motions.map((path) => writeFile(path, motionOf(2))));
    return await use(motions);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
