import type { Language } from '../text/language.ts';
import { fields } from './fields.ts';
import { profileFields } from './profile.ts';
import type { Field, Shape, Table } from './shape.ts';

/** JSON Schema, draft 7 (https://json-schema.org/draft-07), as far as the tables need it. */
export interface JsonSchema {
  $schema?: string;
  title?: string;
  description?: string;
  examples?: string[];
  type?: string | string[];
  enum?: string[];
  enumDescriptions?: string[];
  anyOf?: JsonSchema[];
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  patternProperties?: Record<string, JsonSchema>;
  additionalProperties?: boolean | JsonSchema;
}

/** The schema of an `antrag.yml`, for editors and YAML tools that know nothing of Antrag. */
export function profileSchema(language: Language): JsonSchema {
  return document(profileFields, 'antrag.yml', language);
}

/** The schema of a motion's head. */
export function motionSchema(language: Language): JsonSchema {
  return document(fields, '*.antrag.md', language);
}

function document(table: Table, title: string, language: Language): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title,
    ...mappingSchema(table, language),
  };
}

function mappingSchema(table: Table, language: Language): JsonSchema {
  const rows = Object.values(table).map((field) => ({
    key: field.key,
    pattern: spellings(field.key),
    schema: fieldSchema(field, language),
  }));
  const withUmlauts = rows.filter(({ key, pattern }) => pattern !== `^${key}$`);
  return {
    type: 'object',
    properties: Object.fromEntries(rows.map(({ key, schema }) => [key, schema])),
    ...(withUmlauts.length > 0 && {
      patternProperties: Object.fromEntries(
        withUmlauts.map(({ pattern, schema }) => [pattern, schema]),
      ),
    }),
    additionalProperties: false,
  };
}

/** A pattern for a key with umlauts or without: `empfaenger`, `empfänger`. */
function spellings(key: string): string {
  const letters = { ae: 'ä', oe: 'ö', ue: 'ü', ss: 'ß' };
  return `^${Object.entries(letters).reduce((all, [two, one]) => all.replaceAll(two, `(${two}|${one})`), key)}$`;
}

function fieldSchema({ shape, meaning, example }: Field, language: Language): JsonSchema {
  return {
    description: meaning[language],
    examples: [example],
    ...shapeSchema(shape, language),
  };
}

/** A key without a value counts as absent, and `top: 6.10` is a number for others. */
const scalar = ['string', 'number', 'boolean', 'null'];

function shapeSchema(shape: Shape, language: Language): JsonSchema {
  switch (shape.type) {
    case 'text':
    case 'email':
    case 'path':
    case 'date':
    case 'meeting':
    case 'time':
      return { type: scalar };
    case 'number':
      return { type: ['number', 'null'] };
    case 'lines':
      return { anyOf: [{ type: 'array', items: { type: scalar } }, { type: scalar }] };
    case 'choice': {
      const words = {
        enum: shape.options.flatMap(({ word, synonyms = [] }) => [word, ...synonyms]),
        enumDescriptions: shape.options.flatMap(({ meaning, synonyms = [] }) =>
          [meaning, ...synonyms.map(() => meaning)].map((words) => words[language]),
        ),
      };
      return shape.open ? { anyOf: [words, { type: scalar }] } : words;
    }
    case 'list': {
      const item = shapeSchema(shape.of, language);
      const list = { type: ['array', 'null'], items: item };
      return shape.orOne ? { anyOf: [list, item] } : list;
    }
    case 'mapping': {
      const schema = mappingSchema(shape.fields, language);
      const short = shape.shorthand === undefined ? undefined : shape.fields[shape.shorthand];
      return short ? { anyOf: [schema, shapeSchema(short.shape, language)] } : schema;
    }
    case 'record':
      return { type: 'object', additionalProperties: shapeSchema(shape.of, language) };
  }
}
