import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router';
import { Console } from './console.js';
import { NotFoundPage } from './pages/not-found-page.js';
import { beginsWith } from './pages/searches/asking/begins-with.js';
import type { Action } from './session/use-may.js';

const root = createRootRoute();

/** Pages of who is signed in; each is loaded when it is first opened. */
const console = createRoute({ getParentRoute: () => root, id: 'console', component: Console });

/** For which case a record is entered, and with which draft one goes on. */
const beginning = (asked: Record<string, unknown>): { caseId?: string; draft?: string } => ({
  ...(typeof asked.caseId === 'string' && { caseId: asked.caseId }),
  ...(typeof asked.draft === 'string' && { draft: asked.draft }),
});

/** Whom of a search one examines blind. */
const examined = (asked: Record<string, unknown>): { record?: string } =>
  typeof asked.record === 'string' ? { record: asked.record } : {};

const home = createRoute({
  getParentRoute: () => console,
  path: '/',
  component: lazyRouteComponent(() => import('./pages/home/home-page.js'), 'HomePage'),
});

const cases = createRoute({
  getParentRoute: () => console,
  path: '/cases',
  staticData: { asks: 'cases.read' },
  component: lazyRouteComponent(() => import('./pages/cases/cases-page.js'), 'CasesPage'),
});

const oneCase = createRoute({
  getParentRoute: () => console,
  path: '/cases/$id',
  staticData: { asks: 'cases.read' },
  component: lazyRouteComponent(() => import('./pages/cases/case-page.js'), 'CasePage'),
});

const sketches = createRoute({
  getParentRoute: () => console,
  path: '/sketches',
  staticData: { asks: 'records.read' },
  component: lazyRouteComponent(() => import('./pages/sketches/sketches-page.js'), 'SketchesPage'),
});

const oneSketch = createRoute({
  getParentRoute: () => console,
  path: '/sketches/$id',
  staticData: { asks: 'records.read' },
  component: lazyRouteComponent(() => import('./pages/sketches/sketch-page.js'), 'SketchPage'),
});

const newSketch = createRoute({
  getParentRoute: () => console,
  path: '/sketches/new',
  staticData: { asks: 'records.create' },
  validateSearch: beginning,
  component: lazyRouteComponent(() => import('./pages/entry/new-sketch-page.js'), 'NewSketchPage'),
});

const correctSketch = createRoute({
  getParentRoute: () => console,
  path: '/sketches/$id/correction',
  staticData: { asks: 'records.update' },
  component: lazyRouteComponent(
    () => import('./pages/entry/correct-sketch-page.js'),
    'CorrectSketchPage',
  ),
});

const subjects = createRoute({
  getParentRoute: () => console,
  path: '/subjects',
  staticData: { asks: 'records.read' },
  component: lazyRouteComponent(() => import('./pages/subjects/subjects-page.js'), 'SubjectsPage'),
});

const newSubject = createRoute({
  getParentRoute: () => console,
  path: '/subjects/new',
  staticData: { asks: 'records.create' },
  validateSearch: beginning,
  component: lazyRouteComponent(
    () => import('./pages/entry/new-subject-page.js'),
    'NewSubjectPage',
  ),
});

const oneSubject = createRoute({
  getParentRoute: () => console,
  path: '/subjects/$id',
  staticData: { asks: 'records.read' },
  component: lazyRouteComponent(() => import('./pages/subjects/subject-page.js'), 'SubjectPage'),
});

const correctSubject = createRoute({
  getParentRoute: () => console,
  path: '/subjects/$id/correction',
  staticData: { asks: 'records.update' },
  component: lazyRouteComponent(
    () => import('./pages/entry/correct-subject-page.js'),
    'CorrectSubjectPage',
  ),
});

const searches = createRoute({
  getParentRoute: () => console,
  path: '/searches',
  staticData: { asks: 'searches.read' },
  component: lazyRouteComponent(() => import('./pages/searches/searches-page.js'), 'SearchesPage'),
});

const newSearch = createRoute({
  getParentRoute: () => console,
  path: '/searches/new',
  staticData: { asks: 'searches.create' },
  validateSearch: beginsWith,
  component: lazyRouteComponent(
    () => import('./pages/searches/asking/new-search-page.js'),
    'NewSearchPage',
  ),
});

const oneSearch = createRoute({
  getParentRoute: () => console,
  path: '/searches/$id',
  staticData: { asks: 'searches.read' },
  component: lazyRouteComponent(
    () => import('./pages/searches/result/search-page.js'),
    'SearchPage',
  ),
});

const compare = createRoute({
  getParentRoute: () => console,
  path: '/searches/$id/candidates/$rank',
  staticData: { asks: 'searches.read' },
  component: lazyRouteComponent(() => import('./pages/searches/compare-page.js'), 'ComparePage'),
});

const blind = createRoute({
  getParentRoute: () => console,
  path: '/searches/$id/blind',
  staticData: { asks: 'adjudications.create-blind' },
  validateSearch: examined,
  component: lazyRouteComponent(() => import('./pages/opinions/blind-page.js'), 'BlindPage'),
});

const alerts = createRoute({
  getParentRoute: () => console,
  path: '/alerts',
  staticData: { asks: 'link-alerts.read' },
  component: lazyRouteComponent(() => import('./pages/alerts/alerts-page.js'), 'AlertsPage'),
});

const oneAlert = createRoute({
  getParentRoute: () => console,
  path: '/alerts/$id',
  staticData: { asks: 'link-alerts.read' },
  component: lazyRouteComponent(() => import('./pages/alerts/alert-page.js'), 'AlertPage'),
});

/** Of which import likely duplicates are gone through. */
const ofImport = (asked: Record<string, unknown>): { importId?: string } =>
  typeof asked.importId === 'string' ? { importId: asked.importId } : {};

const duplicates = createRoute({
  getParentRoute: () => console,
  path: '/duplicates',
  staticData: { asks: 'duplicates.read' },
  component: lazyRouteComponent(
    () => import('./pages/duplicates/duplicates-page.js'),
    'DuplicatesPage',
  ),
});

const duplicatesOfImport = createRoute({
  getParentRoute: () => console,
  path: '/imports/$id/duplicates',
  staticData: { asks: 'records.create' },
  component: lazyRouteComponent(
    () => import('./pages/duplicates/duplicates-page.js'),
    'DuplicatesOfImportPage',
  ),
});

const oneDuplicate = createRoute({
  getParentRoute: () => console,
  path: '/duplicates/$id',
  staticData: { asks: 'duplicates.read' },
  validateSearch: ofImport,
  component: lazyRouteComponent(
    () => import('./pages/duplicates/duplicate-page.js'),
    'DuplicatePage',
  ),
});

const searchRequests = createRoute({
  getParentRoute: () => console,
  path: '/search-requests',
  staticData: { asks: 'search-requests.read' },
  component: lazyRouteComponent(
    () => import('./pages/search-requests/search-requests-page.js'),
    'SearchRequestsPage',
  ),
});

const oneSearchRequest = createRoute({
  getParentRoute: () => console,
  path: '/search-requests/$id',
  staticData: { asks: 'search-requests.read' },
  component: lazyRouteComponent(
    () => import('./pages/search-requests/search-request-page.js'),
    'SearchRequestPage',
  ),
});

const disclosures = createRoute({
  getParentRoute: () => console,
  path: '/cases/$id/searches/$searchId/disclosures',
  staticData: { asks: 'searches.export' },
  component: lazyRouteComponent(
    () => import('./pages/disclosures/disclosures-page.js'),
    'DisclosuresPage',
  ),
});

const diffusion = createRoute({
  getParentRoute: () => console,
  path: '/sketches/$id/sheet',
  staticData: { asks: 'records.read' },
  component: lazyRouteComponent(
    () => import('./pages/diffusion/diffusion-page.js'),
    'DiffusionPage',
  ),
});

const identifications = createRoute({
  getParentRoute: () => console,
  path: '/sketches/$id/identifications',
  staticData: { asks: 'identifications.read' },
  component: lazyRouteComponent(
    () => import('./pages/identifications/identifications-page.js'),
    'IdentificationsPage',
  ),
});

const notices = createRoute({
  getParentRoute: () => console,
  path: '/notices',
  staticData: { asks: 'notices.read' },
  component: lazyRouteComponent(() => import('./pages/notices/notices-page.js'), 'NoticesPage'),
});

const reviews = createRoute({
  getParentRoute: () => console,
  path: '/reviews',
  staticData: { asks: 'reviews.read' },
  component: lazyRouteComponent(() => import('./pages/reviews/reviews-page.js'), 'ReviewsPage'),
});

const courtOutcomes = createRoute({
  getParentRoute: () => console,
  path: '/reviews/court-outcomes',
  staticData: { asks: 'court-outcomes.create' },
  component: lazyRouteComponent(
    () => import('./pages/reviews/court-outcomes-page.js'),
    'CourtOutcomesPage',
  ),
});

const organisation = createRoute({
  getParentRoute: () => console,
  path: '/organisation',
  staticData: { asks: 'prefectures.reorganise' },
  component: lazyRouteComponent(
    () => import('./pages/organisation/organisation-page.js'),
    'OrganisationPage',
  ),
});

const imports = createRoute({
  getParentRoute: () => console,
  path: '/imports',
  staticData: { asks: 'records.create' },
  component: lazyRouteComponent(() => import('./pages/imports/imports-page.js'), 'ImportsPage'),
});

const oneImport = createRoute({
  getParentRoute: () => console,
  path: '/imports/$id',
  staticData: { asks: 'records.create' },
  component: lazyRouteComponent(() => import('./pages/imports/import-page.js'), 'ImportPage'),
});

const account = createRoute({
  getParentRoute: () => console,
  path: '/account',
  component: lazyRouteComponent(() => import('./pages/account/account-page.js'), 'AccountPage'),
});

/** Where the identity provider sends the browser back to: `console.tsx` has it. Whoever is signed in is at home. */
const returned = createRoute({
  getParentRoute: () => console,
  path: '/sign-in',
  component: lazyRouteComponent(() => import('./pages/home/home-page.js'), 'HomePage'),
});

const pages = [
  ...[home, cases, oneCase],
  ...[sketches, newSketch, oneSketch, correctSketch, diffusion, identifications],
  ...[subjects, newSubject, oneSubject, correctSubject],
  ...[searches, newSearch, oneSearch, compare, blind, disclosures],
  ...[alerts, oneAlert, searchRequests, oneSearchRequest, notices, reviews],
  ...[courtOutcomes, imports, oneImport, duplicates, duplicatesOfImport, oneDuplicate],
  organisation,
  account,
  returned,
];

export const router = createRouter({
  routeTree: root.addChildren([console.addChildren(pages)]),
  defaultPreload: 'intent',
  defaultNotFoundComponent: NotFoundPage,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
  interface StaticDataRouteOption {
    /** What nobody has a use for the page without; `Shell` shows it to no one else. */
    readonly asks?: Action;
  }
}
