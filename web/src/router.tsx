import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router';
import { Console } from './console.js';
import { NotFoundPage } from './pages/not-found-page.js';

const root = createRootRoute();

/** Pages of who is signed in; each is loaded when it is first opened. */
const console = createRoute({ getParentRoute: () => root, id: 'console', component: Console });

const home = createRoute({
  getParentRoute: () => console,
  path: '/',
  component: lazyRouteComponent(() => import('./pages/home/home-page.js'), 'HomePage'),
});

const cases = createRoute({
  getParentRoute: () => console,
  path: '/cases',
  component: lazyRouteComponent(() => import('./pages/cases/cases-page.js'), 'CasesPage'),
});

const oneCase = createRoute({
  getParentRoute: () => console,
  path: '/cases/$id',
  component: lazyRouteComponent(() => import('./pages/cases/case-page.js'), 'CasePage'),
});

const sketches = createRoute({
  getParentRoute: () => console,
  path: '/sketches',
  component: lazyRouteComponent(() => import('./pages/sketches/sketches-page.js'), 'SketchesPage'),
});

const oneSketch = createRoute({
  getParentRoute: () => console,
  path: '/sketches/$id',
  component: lazyRouteComponent(() => import('./pages/sketches/sketch-page.js'), 'SketchPage'),
});

const oneSearch = createRoute({
  getParentRoute: () => console,
  path: '/searches/$id',
  component: lazyRouteComponent(() => import('./pages/searches/search-page.js'), 'SearchPage'),
});

const compare = createRoute({
  getParentRoute: () => console,
  path: '/searches/$id/candidates/$rank',
  component: lazyRouteComponent(() => import('./pages/searches/compare-page.js'), 'ComparePage'),
});

const blind = createRoute({
  getParentRoute: () => console,
  path: '/searches/$id/blind',
  component: lazyRouteComponent(() => import('./pages/opinions/blind-page.js'), 'BlindPage'),
});

const pages = [home, cases, oneCase, sketches, oneSketch, oneSearch, compare, blind];

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
}
