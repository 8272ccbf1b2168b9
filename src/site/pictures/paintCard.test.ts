import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { cardFile, paintCard } from './paintCard.ts';

test('cards that look alike may be painted at once', async () => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="8" height="4"><!-- ${randomUUID()} --><path fill="#fff" d="M0 0h8v4H0z"/></svg>`;
  try {
    const painted = await Promise.all(Array.from({ length: 8 }, () => paintCard(svg)));
    expect(new Set(painted.map(({ png }) => Buffer.from(png).toString('base64'))).size).toBe(1);
    expect((await paintCard(svg)).isNew).toBe(false);
  } finally {
    await rm(cardFile(svg), { force: true });
  }
});
