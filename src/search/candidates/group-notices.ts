import { ApiProperty } from '@nestjs/swagger';
import { type Language, render, type Text } from '../../common/index.js';
import { GROUP_TRAITS, type GroupTrait } from '../../matching/index.js';
import type { RunExplanation } from '../filters/filter-view.js';

/** What it means that scores run higher in a group, by what the group is told apart by. */
export const GROUP_TEXTS: Readonly<Record<GroupTrait, Text>> = {
  sex: {
    en: 'In this gallery strangers of the stated sex resemble each other more often than others do: the same resemblance is worth less here.',
    fr: 'Dans cette base de comparaison, les inconnus du sexe indiqué se ressemblent plus souvent que les autres : une même ressemblance y vaut moins.',
    ar: 'في قاعدة المقارنة هذه يتشابه الغرباء من الجنس المذكور أكثر من غيرهم: التشابه نفسه أقل قيمة هنا.',
  },
  age: {
    en: 'In this gallery strangers of the stated age resemble each other more often than others do: the same resemblance is worth less here.',
    fr: 'Dans cette base de comparaison, les inconnus de l’âge indiqué se ressemblent plus souvent que les autres : une même ressemblance y vaut moins.',
    ar: 'في قاعدة المقارنة هذه يتشابه الغرباء من السن المذكورة أكثر من غيرهم: التشابه نفسه أقل قيمة هنا.',
  },
};

export class GroupNotice {
  @ApiProperty({
    enum: GROUP_TRAITS,
    description: 'By what the group is told apart, as the probe or a filter states it.',
  })
  code: GroupTrait;

  @ApiProperty({
    example: 2.4,
    description:
      'How many times as often two strangers of the group reach a similarity that one in a hundred pairs of ' +
      'people of one group reach; by a sample of whom you may search, and more than chance would have it.',
  })
  times: number;

  @ApiProperty({ example: GROUP_TEXTS.sex.en, description: "The same in the caller's language." })
  text: string;
}

/** What is said of a run in a language; nothing of one from before it was told. */
export function groupNotices({ groups = [] }: RunExplanation, language: Language): GroupNotice[] {
  return groups.map(({ trait, times }) => ({
    code: trait,
    times: Math.round(10 * times) / 10,
    text: render(GROUP_TEXTS[trait], language),
  }));
}
