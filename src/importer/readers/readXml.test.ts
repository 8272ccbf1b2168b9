import { expect, test } from 'vitest';
import { InputError } from './inputError.ts';
import { childOf, childrenNamed, ownText, readXml } from './readXml.ts';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';

test.each([
  ['w', MAIN],
  ['ns0', MAIN],
  ['w', STRICT],
])('a namespace is known by its address, whatever its prefix (%s)', (prefix, uri) => {
  const root = readXml(
    `<${prefix}:p xmlns:${prefix}="${uri}"><${prefix}:t ${prefix}:val='a'>算</${prefix}:t></${prefix}:p>`,
    'x',
  );
  expect(root.name).toBe('w:p');
  expect(childOf(root, 'w:t')?.attributes.get('w:val')).toBe('a');
});

test('a default namespace may be declared anywhere', () => {
  const root = readXml(
    `<document xmlns="${MAIN}"><t>算</t><o xmlns="urn:x"><t/></o></document>`,
    'x',
  );
  expect(root.name).toBe('w:document');
  expect(childrenNamed(root, 'w:t')).toHaveLength(1);
});

test('characters, CDATA and comments', () => {
  const root = readXml(
    '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "ccc">]><a>算&amp;&#x529b;&#28909;&b;<!-- 注 --><![CDATA[<度>]]></a>',
    'x',
  );
  expect(ownText(root)).toBe('算&力热&b;<度>');
});

test('what is no character does not become one', () => {
  expect(ownText(readXml('<a>&#xD800;&#0;</a>', 'x'))).toBe('\ufffd\ufffd');
});

test.each(['<a><b></a>', '<a>', '', 'text', '<a b=c/>', '<a></a', '<a>&lt;</a'])(
  '%s is damaged',
  (text) => {
    expect(() => readXml(text, 'document.xml')).toThrow(/document\.xml is damaged/);
  },
);

test('nesting without end is an error', () => {
  expect(() => readXml('<a>'.repeat(10_000), 'x')).toThrow(InputError);
});
