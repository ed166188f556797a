import { describe, expect, it } from 'vitest';
import { encodeLegacy } from '../testing/encodeLegacy.ts';
import { decodeLegacy } from './decodeLegacy.ts';

const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const SHORT = 'Hội nghị tổng kết công tác dân vận';

describe('decodeLegacy', () => {
  it.each(['windows-1258', 'tcvn3', 'vni'] as const)('tells %s by one headline', (encoding) => {
    const reading = decodeLegacy(encodeLegacy(SHORT, encoding));
    expect(reading?.encoding).toBe(encoding);
    expect(reading?.text.normalize('NFC')).toBe(SHORT);
  });

  it('leaves the tones of windows-1258 as the decoder gives them', () => {
    const reading = decodeLegacy(encodeLegacy(SHORT, 'windows-1258'));
    expect(reading?.text).toContain('Hô\u0323i nghi\u0323 tô\u0309ng kê\u0301t');
  });

  it('reads a headline in capitals and a place that is spelled otherwise', () => {
    const text = 'ĐẠI HỘI ĐẠI BIỂU PHỤ NỮ TỈNH ĐẮK LẮK LẦN THỨ CHÍN';
    expect(decodeLegacy(encodeLegacy(text, 'vni'))?.text).toBe(text);
    expect(decodeLegacy(encodeLegacy(text, 'tcvn3'))?.text.toUpperCase()).toBe(text);
  });

  it.each([
    [
      'French',
      'À la mairie, le conseil a délibéré hier : où trouver les crédits nécessaires à la réfection ' +
        'du théâtre, fermé depuis l’été ? Là où la commune a déjà engagé près de 80 000 francs, le ' +
        'maire né à Orléans espère une aide de l’État. « C’est gênant », dit-il. Ça, dès la rentrée.',
    ],
    [
      'German',
      'Für die Bürger der Städte Köln und Düsseldorf ändert sich im nächsten Jahr nur wenig: Die ' +
        'Gebühren für Müll und Straßenreinigung bleiben, wie der Rat am späten Abend beschloß. Öl ' +
        'wird wärmer geliefert, Tür für Tür; die Höhe prüft das Amt. Übrigens hört man Gutes.',
    ],
    [
      'Italian',
      'È già là: il sindaco è né più né meno che sì, però la città è lì e là, dà tè e così può. ' +
        'È già sì, né sé né lì, e la giù è più.',
    ],
    [
      'Portuguese',
      'À tarde não há, é só lá: já se vê que o avô dá à avó o pó, e ele vê o pé e a fé.',
    ],
    [
      'Danish',
      'Når å løber på ø i æ, går få små på å; så må vi få rød grød på, sagde hun på båden.',
    ],
    ['too few words to tell', 'T\u00ednh'],
    ['signs between ASCII', 'a © b ® c ° d ± e § f « g » h'],
  ])('leaves %s alone', (_, text) => {
    expect(decodeLegacy(latin1(text.replaceAll('’', "'")))).toBeNull();
  });

  it('does not choose for a file that changes its encoding halfway', () => {
    const halves = [...encodeLegacy(SHORT, 'vni'), 10, ...encodeLegacy(SHORT, 'tcvn3')];
    expect(decodeLegacy(Uint8Array.from(halves))).toBeNull();
  });

  it('takes linear time for one endless word', () => {
    expect(decodeLegacy(new Uint8Array(1_000_000).fill(0xe1))).toBeNull();
  });
});
