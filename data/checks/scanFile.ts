import { type JSONPath, printParseErrorCode, visit } from 'jsonc-parser';

/** From the first character to after the last. */
export type Span = readonly [start: number, end: number];

export interface Scanned {
  /** The first thing that isn't JSON, or that nests too deeply; nothing after it was looked at. */
  fault: { offset: number; message: string; expected: string } | null;
  /** Whether the whole is an object. */
  isObject: boolean;
  /** Keys of the whole, in order, and where they stand. */
  keys: { name: string; offset: number }[];
  /** Where each item of the list stands; null if there is no list of that name. */
  items: Span[] | null;
  /** Keys that stand a second time in one object. */
  twice: { path: JSONPath; offset: number }[];
}

/** Deeper than any record; a file of brackets alone would else take the reader's stack. */
const DEEPEST = 64;

/** Goes through a file once, keeping places and no values, so that a large file takes little more than its text. */
export function scanFile(text: string, list: string): Scanned {
  const scanned: Scanned = { fault: null, isObject: false, keys: [], items: null, twice: [] };
  const seen: Set<string>[] = [];
  let depth = 0;
  let key = '';
  let inList = false;
  let start = 0;

  function open(offset: number): void {
    if (depth === 2 && inList) start = offset;
    depth += 1;
    if (depth > DEEPEST) throw new Stop(offset, 'nested too deeply', `at most ${DEEPEST} levels`);
  }
  function close(offset: number): void {
    depth -= 1;
    if (depth === 2 && inList) scanned.items?.push([start, offset + 1]);
    if (depth === 1) inList = false;
  }

  try {
    visit(
      text,
      {
        onObjectBegin: (offset) => {
          if (depth === 0) scanned.isObject = true;
          open(offset);
          seen.push(new Set());
        },
        onObjectEnd: (offset) => {
          close(offset);
          seen.pop();
        },
        onObjectProperty: (name, offset, _length, _line, _character, path) => {
          const here = seen.at(-1);
          if (here?.has(name)) scanned.twice.push({ path: [...path(), name], offset });
          here?.add(name);
          if (depth !== 1) return;
          key = name;
          scanned.keys.push({ name, offset });
          // As in JSON.parse, the last of two stands.
          if (name === list) scanned.items = null;
        },
        onArrayBegin: (offset) => {
          if (depth === 1 && key === list) {
            scanned.items = [];
            inList = true;
          }
          open(offset);
        },
        onArrayEnd: close,
        onLiteralValue: (_value, offset, length) => {
          if (depth === 2 && inList) scanned.items?.push([offset, offset + length]);
        },
        onError: (error, offset) => {
          throw new Stop(offset, 'not JSON', EXPECTED[printParseErrorCode(error)]);
        },
      },
      { disallowComments: true, allowTrailingComma: false },
    );
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    scanned.fault = { offset: error.offset, message: error.message, expected: error.expected };
  }
  return scanned;
}

class Stop extends Error {
  constructor(
    readonly offset: number,
    message: string,
    readonly expected: string,
  ) {
    super(message);
  }
}

const EXPECTED: Record<ReturnType<typeof printParseErrorCode>, string> = {
  InvalidSymbol: 'a word, number or mark of JSON',
  InvalidNumberFormat: 'a number',
  PropertyNameExpected: 'a key in double quotes',
  ValueExpected: 'a value',
  ColonExpected: 'a colon after the key',
  CommaExpected: 'a comma between two entries',
  CloseBraceExpected: 'a closing brace',
  CloseBracketExpected: 'a closing bracket',
  EndOfFileExpected: 'the end of the file',
  InvalidCommentToken: 'no comments',
  UnexpectedEndOfComment: 'no comments',
  UnexpectedEndOfString: 'the closing quotation mark of this text',
  UnexpectedEndOfNumber: 'a digit',
  InvalidUnicode: 'four hexadecimal digits after \\u',
  InvalidEscapeCharacter: 'an escape of JSON, such as \\n',
  InvalidCharacter: 'no control characters in text',
  '<unknown ParseErrorCode>': 'JSON',
};
