import type { Sex } from '../fictional-face.js';

interface FictionalName {
  readonly fullName: string;
  readonly aliases: readonly string[];
}

const GIVEN: Readonly<Record<Sex, readonly (readonly [latin: string, arabic: string])[]>> = {
  male: [
    ['Mohammed', 'محمد'],
    ['Driss', 'إدريس'],
    ['Saïd', 'سعيد'],
    ['Hicham', 'هشام'],
    ['Abderrahim', 'عبد الرحيم'],
    ['Rachid', 'رشيد'],
    ['Anouar', 'أنوار'],
  ],
  female: [
    ['Zineb', 'زينب'],
    ['Hajar', 'هاجر'],
    ['Latifa', 'لطيفة'],
    ['Souad', 'سعاد'],
    ['Meryem', 'مريم'],
    ['Ghita', 'غيثة'],
  ],
};

/** “Imagined”, “of the draughtsman”, “of pencil”, “of paper”, “borrowed”: nobody's. */
const FAMILY = [
  ['El Khayali', 'الخيالي'],
  ['Er-Rassam', 'الرسام'],
  ['Al Qalami', 'القلمي'],
  ['Al Waraqi', 'الورقي'],
  ['El Moustaar', 'المستعار'],
] as const;

/** A name for somebody who does not exist; every third is known in Arabic letters, too. */
export function fictionalName(person: number, sex: Sex): FictionalName {
  const given = GIVEN[sex][person % GIVEN[sex].length] ?? ['', ''];
  const family = FAMILY[person % FAMILY.length] ?? ['', ''];
  const aliases = person % 3 === 0 ? [`${given[1]} ${family[1]}`] : [];
  return { fullName: `${given[0]} ${family[0]}`, aliases };
}
