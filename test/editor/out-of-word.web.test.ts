import { outOfWord } from './out-of-word.ts';

describe('Out of Word in any host', outOfWord);
