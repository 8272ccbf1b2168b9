import sharp from 'sharp';
import { expect, test } from 'vitest';
import { INKS } from '../../pictures/inks.ts';
import { encodePng } from './encodePng.ts';

test('what is encoded is decoded as it was', async () => {
  const pixels = Array.from({ length: 24 }, (_, index) => INKS[index % INKS.length] ?? [0, 0, 0]);
  const rgb = Uint8Array.from(pixels.flat());
  const png = await encodePng(rgb, { width: 6, height: 4 });
  const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
  expect(info).toMatchObject({ width: 6, height: 4, channels: 3 });
  expect([...data]).toEqual([...rgb]);
});
