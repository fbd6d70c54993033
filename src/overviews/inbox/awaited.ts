import type { Permission } from '../../access/index.js';
import {
  DISAGREEMENTS_TO_DECIDE,
  IDENTIFICATIONS_AWAITED,
  IDENTIFICATIONS_REVOKED,
  OPINIONS_AWAITED,
} from '../../adjudication/index.js';
import type { Text } from '../../common/index.js';
import { DUPLICATES_AWAITING } from '../../duplicates/index.js';
import { ALERTS_AWAITING } from '../../linkage/index.js';
import { RECORD_LISTS, RECORDS_OPENED } from '../../records/index.js';
import { NOTICES_UNREAD, REVIEWS_DUE } from '../../retention/index.js';
import { REQUESTS_DECIDED, REQUESTS_TO_DECIDE } from '../../search/index.js';

/** One kind of thing that awaits people, or that they are to know. */
interface Awaited {
  /** Who has it, by the matrix: of these it is asked, and of nobody else. */
  readonly permission: Permission;
  /** Rows `thing, id, about, since, until, case_id`, from a row `caller`: see `BY_CALLER_ROW`. */
  readonly rows: string;
  /** What there is to do. */
  readonly todo: Text;
  /** Where the whole list is; null where this is the list. */
  readonly list: string | null;
  /** Where one of them is, if not where things of its sort are. */
  readonly path?: (id: string) => string;
}

/** In the order in which they are shown. */
export const AWAITED = {
  search_request: {
    permission: 'searches.approve',
    rows: REQUESTS_TO_DECIDE,
    list: '/search-requests',
    todo: {
      en: 'Approve or refuse the search.',
      fr: 'Approuvez ou refusez la recherche.',
      ar: 'وافقوا على البحث أو ارفضوه.',
    },
  },
  search_request_decided: {
    permission: 'search-requests.create',
    rows: REQUESTS_DECIDED,
    list: '/search-requests',
    todo: {
      en: 'Run the search that was approved, or read why it was refused.',
      fr: 'Lancez la recherche approuvée, ou lisez pourquoi elle a été refusée.',
      ar: 'نفذوا البحث الموافق عليه، أو اقرؤوا سبب رفضه.',
    },
  },
  disagreement: {
    permission: 'adjudications.decide',
    rows: DISAGREEMENTS_TO_DECIDE,
    list: '/adjudications/disagreements',
    path: (id) => `/searches/${id}`,
    todo: {
      en: 'Two examiners disagree: decide.',
      fr: 'Deux examinateurs sont en désaccord : tranchez.',
      ar: 'اختلف فاحصان: احسموا الأمر.',
    },
  },
  opinion: {
    permission: 'adjudications.create-blind',
    rows: OPINIONS_AWAITED,
    list: '/adjudications/awaiting',
    path: (id) => `/searches/${id}/blind`,
    todo: {
      en: 'Give the second opinion, without ranks and scores.',
      fr: 'Donnez le second avis, sans rangs ni scores.',
      ar: 'أعطوا الرأي الثاني، دون رتب ولا درجات.',
    },
  },
  identification: {
    permission: 'cases.conclude',
    rows: IDENTIFICATIONS_AWAITED,
    list: null,
    todo: {
      en: 'A lead has two opinions and evidence beside the face: look at all candidates, then decide whether it identifies.',
      fr: 'Une piste a deux avis et un élément autre que le visage : regardez tous les candidats, puis décidez de l’identification.',
      ar: 'لخيط رأيان ودليل غير الوجه: اطلعوا على جميع المرشحين، ثم قرروا في تحديد الهوية.',
    },
  },
  link_alert: {
    permission: 'link-alerts.adjudicate',
    rows: ALERTS_AWAITING,
    list: '/link-alerts?state=open',
    todo: {
      en: 'Two records may show the same person: compare them and give your opinion.',
      fr: 'Deux fiches montrent peut-être la même personne : comparez-les et donnez votre avis.',
      ar: 'قد يُظهر سجلان الشخص نفسه: قارنوا بينهما وأعطوا رأيكم.',
    },
  },
  duplicates: {
    permission: 'duplicates.decide',
    rows: DUPLICATES_AWAITING,
    list: '/duplicates?state=open',
    path: (id) => `/duplicates?state=open&importId=${id}`,
    todo: {
      en: 'Records of an import may be of people who are there already: decide on each pair.',
      fr: 'Des fiches d’un import concernent peut-être des personnes déjà présentes : décidez de chaque paire.',
      ar: 'قد تخص سجلات من استيراد أشخاصا موجودين من قبل: بتوا في كل زوج.',
    },
  },
  revocation: {
    permission: 'identifications.read',
    rows: IDENTIFICATIONS_REVOKED,
    list: null,
    path: (id) => `/sketches/${id}/identifications`,
    todo: {
      en: 'An identification was revoked: read why, and take up the case again.',
      fr: 'Une identification a été révoquée : lisez pourquoi, et reprenez l’affaire.',
      ar: 'أُلغي تحديد للهوية: اقرؤوا السبب، واستأنفوا القضية.',
    },
  },
  notice: {
    permission: 'notices.read',
    rows: NOTICES_UNREAD,
    list: '/notices',
    // Reading one is an act of its own, `POST /notices/{id}/read`.
    path: () => '/notices',
    todo: {
      en: 'A record in one of your searches was erased: read the notice.',
      fr: 'Une fiche de l’une de vos recherches a été effacée : lisez l’avis.',
      ar: 'مُحي سجل شخص ظهر في إحدى عمليات بحثكم: اقرؤوا الإشعار.',
    },
  },
  opening: {
    permission: 'records.read',
    rows: RECORDS_OPENED,
    list: null,
    todo: {
      en: 'Another prefecture has opened this record to you for a limited time.',
      fr: 'Une autre préfecture vous a ouvert cette fiche pour un temps limité.',
      ar: 'أتاحت لكم ولاية أمن أخرى هذا السجل لمدة محددة.',
    },
  },
  review: {
    permission: 'reviews.read',
    rows: REVIEWS_DUE,
    list: '/reviews',
    todo: {
      en: 'Check whether it is still needed: put its review off, or erase it.',
      fr: 'Voyez si elle est encore nécessaire : reportez le réexamen, ou effacez.',
      ar: 'انظروا هل ما زال الاحتفاظ ضروريا: أجلوا المراجعة، أو قوموا بالمحو.',
    },
  },
} as const satisfies Readonly<Record<string, Awaited>>;

export type AwaitedKind = keyof typeof AWAITED;

export const AWAITED_KINDS = Object.keys(AWAITED) as readonly AwaitedKind[];

/** How one kind is asked for and shown, whichever it is. */
export const awaited = (kind: AwaitedKind): Awaited => AWAITED[kind];

/** What an entry may be about, and where it is. */
export const THINGS = {
  search_request: '/search-requests',
  search: '/searches',
  link_alert: '/link-alerts',
  duplicates: '/duplicates',
  notice: '/notices',
  ...RECORD_LISTS,
  case: '/cases',
} as const;

export type Thing = keyof typeof THINGS;
