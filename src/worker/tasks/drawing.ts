import { rasterise } from '../../write/image/rasterise.ts';
import type { Drawing, Drawn } from '../../write/writer.ts';
import type { TaskContext } from '../task-context.ts';

/** A drawing (SVG) as pixels, however long it takes. */
export function drawing({ content, fineness }: Drawing, context: TaskContext): Promise<Drawn> {
  return rasterise(content, context, fineness);
}
