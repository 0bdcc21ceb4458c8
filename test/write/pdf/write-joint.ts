import { pdf } from '../../../src/write/pdf/pdf.ts';
import { resources } from '../../resources.ts';
import { letters } from '../letters.ts';

/** Writes one letter to the standard output, for `robust.written.test.ts`. */
const { joint } = letters;
if (joint) process.stdout.write((await pdf.write(joint, resources)).bytes);
