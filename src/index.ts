/**
 * Antrag's core, for programs of your own: a bot, a web form, a step of a build. It opens no disk,
 * no network and no clock; what it needs of them is handed in.
 *
 * `load` reads a motion, `check` gives its findings, `exportLetter` its letter in one of the
 * `formats`. None of them throws for what a motion says.
 */

export { Temporal } from 'temporal-polyfill';
export { type CheckOptions, check } from './check/check.ts';
export type { Finding } from './check/finding.ts';
export { fixAll } from './check/fix.ts';
export type { Severity } from './check/rule.ts';
export { exportLetter } from './export/export.ts';
export { type FailureReason, FileFailure, type Files } from './files.ts';
export { type Loaded, load } from './load.ts';
export type { Motion } from './motion/motion.ts';
export { type ReadOptions, read } from './read/read.ts';
export type { References } from './references/references.ts';
export { applyEdits, type Edit, type Fix } from './text/edit.ts';
export type { Language, Text } from './text/language.ts';
export type { Place, Point } from './text/place.ts';
export { type Format, formatNamed, formats } from './write/formats.ts';
export type { Resources, Writer } from './write/writer.ts';
