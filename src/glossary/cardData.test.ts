import { describe, expect, test } from 'vitest';
import { makeEntry } from '../../tests/lib/makeEntry.ts';
import { cardData, otherForms, readCard } from './cardData.ts';
import type { CardOptions, CardWords } from './cardData.ts';
import type { Entry, Forms } from './glossary.ts';

const words: CardWords = {
  open: '看词条',
  scripts: { hans: '简体', hant: '繁体', tw: '台湾', hk: '香港' },
};

function entry(id: string, script: Forms, more: Partial<Entry> = {}): Entry {
  return makeEntry(id, script.hans, { forms: script, script, text: script, ...more });
}

const chip = entry(
  'xinpian',
  { hans: '芯片', tw: '芯片', hk: '芯片' },
  {
    forms: { hans: '芯片', tw: '晶片', hk: '晶片' },
    pinyin: 'xīnpiàn',
    zhuyin: 'ㄒㄧㄣ ㄆㄧㄢˋ',
    en: [
      { form: 'microchip', status: 'admitted', origin: 'press', abbreviation: false },
      { form: 'chip', status: 'preferred', origin: 'trade', abbreviation: false },
    ],
    subject: ['ai', 'computing'],
    definition: {
      zh: '载有“集成电路”的小片，功率2.5千瓦。也指成品。',
      en: 'A piece of 2.5 mm that carries a circuit. Also the product.',
    },
  },
);
const courier = entry(
  'kuaidiyuan',
  { hans: '快递员', tw: '快遞員', hk: '快遞員' },
  {
    forms: { hans: '快递员', tw: '快遞員', hk: '速遞員' },
    pinyin: 'kuàidìyuán',
    zhuyin: 'ㄎㄨㄞˋ ㄉㄧˋ ㄩㄢˊ',
    jyutping: 'cuk1 dai6 jyun4',
  },
);
const network = entry(
  'suanliwang',
  { hans: '算力网', tw: '算力網', hk: '算力網' },
  { pinyin: 'suànlìwǎng' },
);
const unit = entry('eflops', { hans: 'EFLOPS', tw: 'EFLOPS', hk: 'EFLOPS' });

const glossary = {
  subjects: [
    { id: 'computing', label: { zh: '算力', en: 'Computing power' } },
    { id: 'ai', label: { zh: '人工智能', en: 'Artificial intelligence' } },
  ],
  entries: [chip, courier, network, unit],
};

const fileOf = (script: CardOptions['script']) =>
  cardData(glossary, { words, script, say: ({ zh, en }) => (script === 'chosen' ? en : zh) });
const cardOf = (id: string, script: CardOptions['script']) => readCard(fileOf(script), id);

describe('the forms on a card', () => {
  test('are an edition’s own word and the Mainland’s', () => {
    expect(cardOf('kuaidiyuan', 'hk')?.forms).toMatchObject({ hans: '快递员', hk: '速遞員' });
    expect(cardOf('kuaidiyuan', 'tw')?.forms).toMatchObject({ hans: '快递员', tw: '快遞員' });
  });

  test('are those of all places where the edition is Simplified', () => {
    expect(cardOf('kuaidiyuan', 'hans')?.forms).toEqual(courier.forms);
  });

  test('differ by characters alone where a page quotes them in English', () => {
    expect(cardOf('xinpian', 'chosen')?.forms).toEqual(chip.script);
  });

  test('are kept without those that repeat the one before', () => {
    expect(fileOf('hans').forms).toEqual([
      ['芯片', '晶片'],
      ['快递员', '快遞員', '速遞員'],
      ['算力网', '算力網'],
      ['EFLOPS'],
    ]);
  });

  test('keep a place between two that are alike: 存算一体, 記憶體內運算, 存算一体', () => {
    const forms = { hans: '甲', tw: '乙', hk: '甲' };
    const file = cardData(
      { subjects: [], entries: [entry('x', forms)] },
      { words, script: 'hans', say: ({ zh }) => zh },
    );
    expect(file.forms).toEqual([['甲', '乙', '甲']]);
    expect(readCard(file, 'x')?.forms).toEqual(forms);
  });
});

test('each edition reads in its own way; a word of Taiwan’s own goes without the Mainland’s reading', () => {
  expect(cardOf('kuaidiyuan', 'hans')?.reading).toBe('kuàidìyuán');
  expect(cardOf('kuaidiyuan', 'tw')?.reading).toBe('ㄎㄨㄞˋ ㄉㄧˋ ㄩㄢˊ');
  expect(cardOf('kuaidiyuan', 'hk')?.reading).toBe('cuk1 dai6 jyun4');
  expect(cardOf('xinpian', 'tw')?.reading).toBe('');
  expect(cardOf('xinpian', 'chosen')?.reading).toBe('xīnpiàn');
  expect(fileOf('tw').readingLang).toBe('zh-Bopo-TW');
});

test('one sentence is shown, and 2.5 does not end it', () => {
  expect(cardOf('xinpian', 'hans')?.definition).toBe('载有“集成电路”的小片，功率2.5千瓦。');
  expect(cardOf('xinpian', 'chosen')?.definition).toBe('A piece of 2.5 mm that carries a circuit.');
});

test('a closing quotation mark belongs to its sentence', () => {
  const definition = { zh: '「甲。」乙。', en: '“A.” B.' };
  const entries = [entry('x', { hans: 'x', tw: 'x', hk: 'x' }, { definition })];
  const first = (language: 'zh' | 'en') =>
    cardData({ subjects: [], entries }, { words, script: 'hans', say: (text) => text[language] })
      .definition;
  expect(first('zh')).toEqual(['「甲。」']);
  expect(first('en')).toEqual(['“A.”']);
});

test('a card shows the preferred English form and names its subjects in the entry’s order', () => {
  expect(cardOf('xinpian', 'hans')).toMatchObject({ en: 'chip', subjects: ['人工智能', '算力'] });
  expect(cardOf('xinpian', 'chosen')?.subjects).toEqual([
    'Artificial intelligence',
    'Computing power',
  ]);
});

test('what is no entry has no card', () => {
  expect(cardOf('nirgends', 'hans')).toBeUndefined();
});

describe('beside the headword stands', () => {
  test('nothing where every script writes it alike', () => {
    expect(otherForms(unit.forms, 'hans')).toEqual([]);
    expect(otherForms(unit.forms, 'hk')).toEqual([]);
  });

  test('one Traditional form where Taiwan and Hong Kong write alike', () => {
    expect(otherForms(network.forms, 'hans')).toEqual([{ script: 'hant', form: '算力網' }]);
  });

  test('each place’s form where they differ, and only what differs from the headword', () => {
    expect(otherForms(courier.forms, 'hans').map(({ form }) => form)).toEqual(['快遞員', '速遞員']);
    expect(otherForms({ hans: '推理', tw: '推論', hk: '推理' }, 'hans')).toEqual([
      { script: 'tw', form: '推論' },
    ]);
  });

  test('the Simplified form beside a Traditional one', () => {
    expect(otherForms(chip.forms, 'tw')).toEqual([{ script: 'hans', form: '芯片' }]);
  });
});
