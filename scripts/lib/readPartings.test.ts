import { expect, test } from 'vitest';
import { readPartings } from './readPartings.ts';

const text = (value: string) => [0x60 + value.length, ...Buffer.from(value)];
const list = (...items: number[][]) => [0x80 + items.length, ...items.flat()];
const file = (from: string) => list(text(from), text('z'), text('x_1'));

test('the beginnings of the files whose words may be asked for by half are told', () => {
  const meta = Uint8Array.from(
    list(
      text('1.6.0'),
      list(list(text('x_1'), [0x19, 0x01, 0x00])),
      list(file('h0oev'), file('lea'), file('lv')),
    ),
  );
  expect(readPartings(meta)).toEqual(['lea', 'lv']);
});

test('a list of another make is not read', () => {
  expect(() => readPartings(Uint8Array.from([0xa0]))).toThrow('CBOR');
  expect(() => readPartings(Uint8Array.from(list(text('2'))))).toThrow('another way');
});
