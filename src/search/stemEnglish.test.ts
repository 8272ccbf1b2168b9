import { expect, test } from 'vitest';
import { stemEnglish } from './stemEnglish.ts';

test.each(
  `caresses caress,ponies poni,ties ti,cats cat,feed feed,agreed agre,plastered plaster,bled bled,
motoring motor,sing sing,conflated conflat,troubled troubl,sized size,hopping hop,tanned tan,
falling fall,hissing hiss,fizzed fizz,failing fail,filing file,happy happi,sky sky,
relational relat,conditional condit,rational ration,digitizer digit,radically radic,
differently differ,vilely vile,analogously analog,vietnamization vietnam,predication predic,
operator oper,feudalism feudal,decisiveness decis,hopefulness hope,callousness callous,
formality formal,sensitivity sensit,sensibility sensibl,triplicate triplic,formative form,
formalize formal,electrical electr,goodness good,revival reviv,allowance allow,inference infer,
airliner airlin,adjustable adjust,defensible defens,irritant irrit,replacement replac,
adjustment adjust,dependent depend,adoption adopt,communism commun,activate activ,
homologous homolog,effective effect,bowdlerize bowdler,probate probat,rate rate,cease ceas,
controll control,roll roll`
    .split(/,\s*/)
    .map((pair) => pair.split(' ')),
)('%s → %s, as in the paper, a double end once', (word, stem) => {
  expect(stemEnglish(word)).toBe(stem.replace(/(.)\1$/, '$1'));
});

test('forms of one word fall together, different words stay apart', () => {
  for (const forms of [
    ['computing', 'compute', 'computed', 'computes', 'computation'],
    ['rider', 'riders'],
    ['policy', 'policies'],
    ['delivery', 'deliveries'],
    ['add', 'adds', 'added', 'adding'],
    ['connect', 'connected', 'connection', 'connecting'],
  ]) {
    expect(new Set(forms.map(stemEnglish)).size, forms.join()).toBe(1);
  }
  expect(stemEnglish('station')).not.toBe(stemEnglish('state'));
  expect(stemEnglish('canteen')).not.toBe(stemEnglish('can'));
});

test('what is no English word comes back as it is', () => {
  for (const word of ['', 'ms', 'naïveté', '算力', 'α']) expect(stemEnglish(word)).toBe(word);
});
