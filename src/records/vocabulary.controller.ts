import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Permit, reachesOf } from '../access/index.js';
import {
  ACTS,
  CIRCUMSTANCE_LIMITS,
  cityOf,
  COMMUNE_CODES,
  COMMUNES,
  isSearchable,
  MODI_OPERANDI,
  type Offence,
  OFFENCES,
  PLACE_KINDS,
  PROVISIONS,
} from '../cases/index.js';
import { declaredProblems, type Language, ROLES, type Text } from '../common/index.js';
import { ALTERATIONS, LEGAL_GROUNDS, PHOTO_SOURCES, POSES } from '../enrolment/index.js';
import { vocabularyIn } from '../traits/index.js';
import { ROLE_LABELS } from '../users/index.js';
import { SwitchedOffTraits } from './switched-off-traits.js';
import {
  AlterationVocabulary,
  CircumstanceVocabulary,
  type LabelledCode,
  labelOf,
  OffenceVocabulary,
  PhotographVocabulary,
  ProblemVocabulary,
  RoleVocabulary,
  TraitVocabulary,
  VocabularyQuery,
} from './vocabulary.dto.js';

@ApiTags('vocabulary')
@Controller('vocabulary')
export class VocabularyController {
  constructor(private readonly off: SwitchedOffTraits) {}

  @Get('traits')
  @ApiOperation({
    summary: 'List the traits',
    description:
      'All that a form for traits needs: codes, labels, limits, and what is the same in other standards; without what the operator has switched off. The version changes with every change of it.',
  })
  @Permit('vocabulary.read')
  @ApiOkResponse({ type: TraitVocabulary })
  traits(@Query() { lang }: VocabularyQuery): TraitVocabulary {
    return vocabularyIn(lang, this.off.codes);
  }

  @Get('offences')
  @ApiOperation({
    summary: 'List the offences',
    description:
      'What a case can be for, where that is in the law, and whether it may be searched for.',
  })
  @Permit('vocabulary.read')
  @ApiOkResponse({ type: OffenceVocabulary })
  offences(@Query() { lang }: VocabularyQuery): OffenceVocabulary {
    const codes = Object.entries(OFFENCES) as [Offence, Text][];
    return {
      offences: codes.map(([code, label]) => ({
        code,
        label: labelOf(label, lang),
        searchable: isSearchable(code),
        provision: provisionOf(code, lang),
      })),
    };
  }

  @Get('circumstances')
  @ApiOperation({
    summary: 'List what is said of where and how an offence was',
    description:
      'All that a form for `place` and `modusOperandi` of a case needs: communes, kinds of place, ways of doing, and limits.',
  })
  @Permit('vocabulary.read')
  @ApiOkResponse({ type: CircumstanceVocabulary })
  circumstances(@Query() { lang }: VocabularyQuery): CircumstanceVocabulary {
    return {
      communes: COMMUNE_CODES.map((code) => {
        const { fr, ar, en } = COMMUNES[code];
        return { code, label: labelOf({ fr, ar, en }, lang), city: cityOf(code) ?? null };
      }),
      placeKinds: codesIn(PLACE_KINDS, lang),
      modiOperandi: codesIn(MODI_OPERANDI, lang),
      limits: CIRCUMSTANCE_LIMITS,
    };
  }

  @Get('alterations')
  @ApiOperation({
    summary: 'List the alterations of images',
    description: 'What may have been done to an image before it is searched with.',
  })
  @Permit('vocabulary.read')
  @ApiOkResponse({ type: AlterationVocabulary })
  alterations(@Query() { lang }: VocabularyQuery): AlterationVocabulary {
    return { alterations: codesIn(ALTERATIONS, lang) };
  }

  @Get('photographs')
  @ApiOperation({
    summary: 'List what is asked of a photograph',
    description:
      'In which pose, from where and on which ground a photograph of a subject was taken.',
  })
  @Permit('vocabulary.read')
  @ApiOkResponse({ type: PhotographVocabulary })
  photographs(@Query() { lang }: VocabularyQuery): PhotographVocabulary {
    return {
      poses: codesIn(POSES, lang),
      sources: codesIn(PHOTO_SOURCES, lang),
      legalGrounds: codesIn(LEGAL_GROUNDS, lang),
    };
  }

  @Get('roles')
  @ApiOperation({
    summary: 'List the roles',
    description: 'What a user or an API key can be, and what each may do.',
  })
  @Permit('vocabulary.read')
  @ApiOkResponse({ type: RoleVocabulary })
  roles(@Query() { lang }: VocabularyQuery): RoleVocabulary {
    return {
      roles: ROLES.map((code) => ({
        code,
        label: labelOf(ROLE_LABELS[code], lang),
        may: reachesOf(code),
      })),
    };
  }

  @Get('problems')
  @ApiOperation({
    summary: 'List the problems',
    description: 'Every code that a refusal or a failure can have, with its status and title.',
  })
  @Permit('vocabulary.read')
  @ApiOkResponse({ type: ProblemVocabulary })
  problems(@Query() { lang }: VocabularyQuery): ProblemVocabulary {
    const problems = [...declaredProblems].sort(([a], [b]) => a.localeCompare(b, 'en'));
    return {
      problems: problems.map(([code, { status, title }]) => ({
        code,
        label: labelOf(title, lang),
        status,
      })),
    };
  }
}

function codesIn(labels: Readonly<Record<string, Text>>, lang?: Language): LabelledCode[] {
  return Object.entries(labels).map(([code, label]) => ({ code, label: labelOf(label, lang) }));
}

function provisionOf(offence: Offence, lang: Language | undefined) {
  const provision = PROVISIONS[offence];
  return provision && { ...provision, act: labelOf(ACTS[provision.act], lang) };
}
