/** What the log's `target` is, by the kind of thing that was acted on. */
export const TARGETS = {
  user: 'id of the user; `unknown` where no account has that name',
  caller: 'id of the user or API key',
  credential: 'id of the user or API key; `unknown` where it leads to nobody',
  'API key': 'id of the key',
  route: 'method and path',
  prefecture: 'code of the prefecture',
  unit: 'code of the unit of the organisation',
  case: 'id of the case',
  import: 'id of the import',
  consultation: 'id of the consultation',
  sketch: 'id of the sketch',
  subject: 'id of the subject',
  record: 'id of the sketch or subject',
  image: 'id of the sketch or subject; of an uploaded probe, of its search',
  search: 'id of the search',
  'search request': 'id of the request',
  'link alert': 'id of the alert',
  duplicate: 'id of the pair',
  tombstone: 'id of the tombstone, as once of what was erased',
  notice: 'id of the notice',
  list: 'the name of what is listed',
  log: '`audit`',
  database: '`database`',
  store: '`images`',
  model: 'version of the face model',
  'face index': 'name of the index; its modality where it is dropped',
} as const;

export type AuditTarget = keyof typeof TARGETS;

/** An action of the log. */
export interface ActionRule {
  readonly target: AuditTarget;
  /** Who did it has seen the ranks of the search that is its target, and is no blind examiner of it. */
  readonly showsRanks?: true;
}

const on = (target: AuditTarget): ActionRule => ({ target });
const RANKS_SHOWN: ActionRule = { target: 'search', showsRanks: true };

function ofRecords<K extends 'sketch' | 'subject'>(kind: K) {
  const to = [
    ...(['create', 'read', 'change', 'withdraw', 'restore', 'share', 'history-read'] as const),
    ...(['add-image', 'replace-image', 'remove-image', 'order-images', 'describe-image'] as const),
    ...(['face-box', 'face-box-end', 'open', 'openings-read', 'open-end'] as const),
    ...(['review', 'expunge', 'expunge-preview', 'expunge-again'] as const),
    ...(['exchange-disclose', 'exchange-file'] as const),
    'court-outcome' as const,
  ] as const;
  const list = [[`${kind}.list`, on('list')]];
  return Object.fromEntries([
    ...to.map((verb) => [`${kind}.${verb}`, on(kind)]),
    ...list,
  ]) as Record<`${K}.${(typeof to)[number] | 'list'}`, ActionRule>;
}

/**
 * Everything that the log tells of. The log is for ever: what is no longer written stays here, so that
 * it can still be asked for.
 */
const rules = {
  login: on('user'),
  logout: on('user'),
  'login.refused': on('user'),
  'login.locked': on('user'),
  'credential.refused': on('credential'),
  'access.refused': on('route'),
  'limit.exceeded': on('caller'),

  'prefecture.create': on('prefecture'),
  'prefecture.change': on('prefecture'),
  'organisation.add': on('unit'),
  'organisation.open': on('unit'),
  'organisation.rename': on('unit'),
  'organisation.reclassify': on('unit'),
  'organisation.move': on('unit'),
  'organisation.merge': on('unit'),
  'organisation.close': on('unit'),
  'organisation.preview': on('unit'),
  'user.create': on('user'),
  'user.change': on('user'),
  'user.sessions-end': on('user'),
  'second-factor.begin': on('user'),
  'second-factor.set': on('user'),
  'second-factor.reset': on('user'),
  'api-key.create': on('API key'),
  'api-key.rotate': on('API key'),
  'api-key.revoke': on('API key'),

  'case.create': on('case'),
  'inbox.read': on('list'),

  'case.read': on('case'),
  'case.overview': on('case'),
  'case.change': on('case'),
  'case.review': on('case'),
  'case.expunge': on('case'),
  'case.expunge-preview': on('case'),
  'case.expunge-again': on('case'),
  'consultation.open': on('consultation'),

  ...ofRecords('sketch'),
  ...ofRecords('subject'),
  'sketch.disclose': on('sketch'),
  'sketch.sheet': on('sketch'),
  'sketch.disclosures-read': on('sketch'),
  'image.read': on('image'),

  'import.create': on('import'),
  'import.start': on('import'),
  'import.cancel': on('import'),
  'import.end': on('import'),
  'import.report': on('import'),
  'import.rows': on('import'),
  'import.images': on('import'),
  'import.check': on('import'),

  'search-request.create': on('search request'),
  'search-request.read': on('search request'),
  'search-request.decide': on('search request'),
  'gallery.count': on('case'),
  'search.run': RANKS_SHOWN,
  'search.read': RANKS_SHOWN,
  'search.repeat': RANKS_SHOWN,
  'search.review': on('search'),
  'search.disclose': on('search'),
  'search.export': on('search'),

  'linkage.run': on('record'),
  'linkage.alert': on('link alert'),
  'linkage.list': on('list'),
  'linkage.read': on('link alert'),
  'linkage.adjudicate': on('link alert'),

  'duplicate.compare': on('record'),
  'duplicate.propose': on('duplicate'),
  'duplicate.list': on('list'),
  'duplicate.read': on('duplicate'),
  'duplicate.decide': on('duplicate'),
  'duplicate.undo': on('duplicate'),

  'adjudication.read': RANKS_SHOWN,
  'adjudication.blind-view': on('search'),
  'adjudication.opinion': on('search'),
  'adjudication.opinion-withdraw': on('search'),
  'adjudication.decide': RANKS_SHOWN,
  'adjudication.corroborate': RANKS_SHOWN,
  'adjudication.identify': RANKS_SHOWN,
  'adjudication.revoke': RANKS_SHOWN,
  'identification.read': on('sketch'),
  'exclusion.make': on('record'),
  'exclusion.lift': on('record'),

  'court-outcome.preview': on('list'),
  'review.list': on('list'),
  'tombstone.list': on('list'),
  'tombstone.read': on('tombstone'),
  'notice.read': on('notice'),
  'retention.scrub': on('database'),
  'storage.verify': on('store'),

  'audit.read': on('log'),
  'audit.people': on('log'),
  'audit.checkpoint': on('log'),
  'error-rates.measure': on('model'),
  'templates.reembed': on('model'),
  'face-index.build': on('face index'),
  'face-index.drop': on('face index'),
} as const satisfies Readonly<Record<string, ActionRule>>;

export type Action = keyof typeof rules;

export const ACTIONS: Readonly<Record<Action, ActionRule>> = rules;

export const ACTION_NAMES = Object.keys(ACTIONS) as readonly Action[];

/** Those by which somebody sees the ranks of a search. */
export const SHOW_RANKS = ACTION_NAMES.filter((name) => ACTIONS[name].showsRanks === true);
