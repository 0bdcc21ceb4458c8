import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { version } from '../../package.json';

/** The project's folder; ends in a slash. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Where `npm run package` puts the extension. */
export const vsix = join(root, `antrag-${version}.vsix`);
