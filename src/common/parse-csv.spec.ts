import fc from 'fast-check';
import { parseCsv } from './parse-csv.js';

const cellsOf = (text: string) => parseCsv(text)?.map(({ cells }) => cells);

describe('parseCsv', () => {
  it.each([
    [
      'commas',
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'semicolons, commas being decimal signs',
      'a;b\n1,5;2',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'tabs',
      'a\tb\r\n1\t2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'quotation marks',
      'a,b\n"x, ""y""\nz",2',
      [
        ['a', 'b'],
        ['x, "y"\nz', '2'],
      ],
    ],
    [
      'empty cells, and rows of none',
      'a,b\n\n,2\n,\n',
      [
        ['a', 'b'],
        ['', '2'],
      ],
    ],
    ['nothing', '', []],
  ])('reads %s', (_what, text, rows) => {
    expect(cellsOf(text)).toEqual(rows);
  });

  it('numbers rows as a spreadsheet does, past rows of blanks and lines within a cell', () => {
    const rows = parseCsv('a,b\n1,"x\ny"\n\n,\n2,z\n');
    expect(rows?.map(({ row }) => row)).toEqual([1, 2, 5]);
  });

  it.each(['a,"b', 'a,b"c', '"a"b,c'])('takes %s for no table', (text) => {
    expect(parseCsv(text)).toBeNull();
  });

  it('reads what was written, whichever way', () => {
    const cell = fc.string({ unit: 'grapheme' }).map((text) => text.trim());
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 });
    const separator = fc.constantFrom(',', ';', '\t');
    fc.assert(
      fc.property(table, separator, fc.constantFrom('\n', '\r\n'), (rows, mark, end) => {
        const head = ['a', 'b', 'c'];
        const written = [
          head,
          ...rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`)),
        ]
          .map((row) => row.join(mark))
          .join(end);
        const kept = rows.filter((row) => row.some((one) => one !== ''));
        expect(cellsOf(written)).toEqual([head, ...kept]);
      }),
    );
  });
});
