import { describe, expect, test } from 'vitest';
import { createMatcher } from './createMatcher.ts';
import { wordsWithTerms } from './wordsWithTerms.ts';

const FORMS = ['算力', '算力网', '北大', 'FLOPS', 'PFLOPS', 'GPU', '“人工智能+”行动', '大模型'].map(
  (form) => ({ form, term: form }),
);
const match = createMatcher(FORMS, ['向北大概']);
const found = (text: string) => match(text).map(({ form }) => form);

describe('Chinese', () => {
  test('the longest form wins', () => {
    expect(found('建设算力网，提升算力')).toEqual(['算力网', '算力']);
  });

  test('offsets point into the text', () => {
    const text = '我国在算力上';
    expect(match(text).map(({ start, end }) => text.slice(start, end))).toEqual(['算力']);
  });

  test('a shield keeps an accident out, and only that', () => {
    expect(found('向北大概走了一里，到了北大')).toEqual(['北大']);
  });

  test('a form with quotation marks is found as it is written', () => {
    expect(found('《关于深入实施“人工智能+”行动的意见》')).toEqual(['“人工智能+”行动']);
  });
});

describe('Latin', () => {
  test('stands at borders of letters, and digits are borders', () => {
    expect(found('788FLOPS与300PFLOPS')).toEqual(['FLOPS', 'PFLOPS']);
    expect(found('EFLOPS和GPUs')).toEqual([]);
    expect(found('国产GPU能')).toEqual(['GPU']);
    const digits = createMatcher([
      { form: '5G', term: '5g' },
      { form: '昇腾384', term: 'shengteng' },
    ]);
    expect(digits('15G流量、昇腾3840')).toEqual([]);
    expect(digits('5G和昇腾384')).toHaveLength(2);
  });
});

test('a space between Chinese and other characters parts no form, and others do', () => {
  const spaced = createMatcher(
    ['昇腾384超节点', '国产GPU', '算力'].map((form) => ({ form, term: form })),
  );
  const text = '昇腾 384 超节点与国产 GPU';
  expect(spaced(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    '昇腾 384 超节点',
    '国产 GPU',
  ]);
  expect(spaced(text)[0]).toMatchObject({ form: '昇腾 384 超节点', term: '昇腾384超节点' });
  expect(spaced('算 力、国产  GPU、昇腾 38 4超节点')).toEqual([]);
});

test('empty and hostile input', () => {
  expect(found('')).toEqual([]);
  expect(found('𠮷\u0000\u202e算力')).toEqual(['算力']);
  expect(createMatcher([])('算力')).toEqual([]);
});

test('twenty thousand terms are no more than a bigger tree', () => {
  const many = Array.from({ length: 20_000 }, (_, index) => {
    const form = `词${index.toString(4).replaceAll('0', '甲').replaceAll('1', '乙')}`;
    return { form, term: form };
  });
  expect(createMatcher([...many, ...FORMS])('建设算力网')).toHaveLength(1);
});

describe('a form with several senses', () => {
  const careful = createMatcher([
    { form: '训练', term: 'xunlian', near: ['模型'] },
    { form: '骑手', term: 'qishou', far: ['赛马'] },
    { form: '分布式训练', term: 'fenbushi' },
  ]);
  const terms = (text: string) => careful(text).map(({ term }) => term);

  test('is found where the words beside it tell that it means the entry', () => {
    expect(terms('在云端训练模型')).toEqual(['xunlian']);
    expect(terms('士兵每天训练')).toEqual([]);
    expect(terms('骑手送餐')).toEqual(['qishou']);
    expect(terms('赛马场上的骑手')).toEqual([]);
  });

  test('says nothing of a longer form', () => {
    expect(terms('分布式训练')).toEqual(['fenbushi']);
  });

  test('what stands far off in the paragraph is another matter', () => {
    expect(terms(`模型发布。${'天气晴好，游人如织。'.repeat(8)}士兵每天训练。`)).toEqual([]);
  });

  test('gives way to a shorter form when it does not mean its entry', () => {
    const shorter = createMatcher([
      { form: '算力', term: 'suanli' },
      { form: '算力网', term: 'suanliwang', near: ['枢纽'] },
    ]);
    expect(shorter('算力网')[0]?.term).toBe('suanli');
    expect(shorter('枢纽之间的算力网')[0]?.term).toBe('suanliwang');
  });
});

describe('a name of a body that no list holds', () => {
  const careful = createMatcher([
    { form: '志愿者', term: 'zhiyuanzhe' },
    { form: '算力', term: 'suanli' },
    { form: '工业和信息化部', term: 'gongxinbu', proper: true },
  ]);

  test.each([
    ['中国文艺志愿者协会主席', []],
    ['江苏省算力产业联盟', []],
    ['某某算力科技有限公司', []],
    ['苏州市算力创新中心', []],
    ['算力和国际科技创新中心', ['算力']],
    ['算力国际科技创新中心', ['算力']],
    ['志愿者和行业协会', ['志愿者']],
    ['志愿者在协会门口', ['志愿者']],
    ['工业和信息化部赛迪研究院', ['工业和信息化部']],
  ])('%s', (text, expected) => {
    expect(careful(text).map(({ form }) => form)).toEqual(expected);
  });
});

describe('a form that cuts another word is there by accident', () => {
  const forms = [
    ...['业主', '算力', '义工', '属地', '工业和信息化部', '存力', '芯片', '社会工作', '快递员'],
    ...['智能算力', '量子计算', '大模型', '模型训练', '数字经济', '算力网', '算力网络', '长三角'],
  ];
  const careful = createMatcher(
    forms.map((form) => ({ form, term: form })),
    [],
    wordsWithTerms(forms),
  );
  test.each([
    ['农业主要以粮食为主', []],
    ['社会主义工人党', []],
    ['海域属地中海型气候', []],
    ['小区的业主说', ['业主']],
    ['机器的总算力', ['算力']],
    ['靠算力加算法', ['算力']],
    ['工业和信息化部副部长', ['工业和信息化部']],
  ])('%s', (text, expected) => {
    expect(careful(text).map(({ form }) => form)).toEqual(expected);
  });

  test.each([
    ['小企业主', []],
    ['业主大会', ['业主']],
    ['我们的生存力', []],
    ['云计算力', []],
    ['手机芯片', ['芯片']],
  ])('within a longer word, %s', (text, expected) => {
    expect(careful(text).map(({ form }) => form)).toEqual(expected);
  });

  test.each([
    ['人工智能算力', ['算力']],
    ['自主量子计算机', []],
    ['数字经济学家', []],
    ['位于长江三角洲', []],
    ['社会工作服务机构', ['社会工作']],
    ['社会工作面临新形势', ['社会工作']],
    ['长三角区域合作', ['长三角']],
    ['工业和信息化部党组书记', ['工业和信息化部']],
  ])('where a long word crosses its border, %s', (text, expected) => {
    expect(careful(text).map(({ form }) => form)).toEqual(expected);
  });

  test.each([
    ['快递员工很多', []],
    ['快递员工作很忙', ['快递员']],
  ])('where it and what follows are two other words, %s', (text, expected) => {
    expect(careful(text).map(({ form }) => form)).toEqual(expected);
  });

  test.each([
    ['大模型训练', ['大模型']],
    ['庞大模型训练', ['模型训练']],
    ['算力网络安全', ['算力网络']],
  ])('but forms may cut one another, %s', (text, expected) => {
    expect(careful(text).map(({ form }) => form)).toEqual(expected);
  });
});

/** The same by trying every form at every place. */
function matchNaively(
  forms: readonly string[],
  shields: readonly string[],
  areWhole: (start: number, end: number) => boolean,
) {
  const longestFirst = [...forms, ...shields].toSorted((a, b) => b.length - a.length);
  const cutsWord = (text: string, at: number) =>
    /[a-z]{2}|\d{2}/i.test(text.slice(Math.max(0, at - 1), at + 1));
  return (text: string) => {
    const found: { start: number; end: number; term: string; form: string }[] = [];
    for (let start = 0; start < text.length;) {
      const form = longestFirst.find((one) => {
        const end = start + one.length;
        return (
          text.startsWith(one, start) &&
          !cutsWord(text, start) &&
          !cutsWord(text, end) &&
          (!forms.includes(one) || areWhole(start, end))
        );
      });
      const end = start + (form?.length ?? 1);
      if (form !== undefined && forms.includes(form)) found.push({ start, end, term: form, form });
      start = end;
    }
    return found;
  };
}

describe('finds what trying every form at every place finds, in every text of up to six signs', () => {
  const SIGNS = ['算', '力', 'G', '5', '，'];
  const texts: string[] = [''];
  for (const text of texts) {
    if (text.length < 6) texts.push(...SIGNS.map((sign) => text + sign));
  }
  const anywhere = () => true;
  const inPlaces = (start: number, end: number) => (start + 2 * end) % 3 > 0;
  test.each([
    [['算力', '算力算', '力力G5'], [], anywhere],
    [['算力', '力算', '5G', 'G5力', '算，力'], ['力算力', '5G，'], anywhere],
    [['算', '力力', 'G', '5', 'GG算'], ['算力', 'G5'], anywhere],
    [['算力', '算力算', '力G', '力力力力'], ['算力力'], inPlaces],
    [[], ['算'], inPlaces],
  ])('%j beside %j', (known, shields, areWhole) => {
    const quick = createMatcher(
      known.map((form) => ({ form, term: form })),
      shields,
      () => ({ areWhole }),
    );
    const naive = matchNaively(known, shields, areWhole);
    expect(texts.filter((text) => text.length === 6)).toHaveLength(SIGNS.length ** 6);
    expect(texts.map(quick)).toEqual(texts.map(naive));
  });
});
