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

export const router = createRouter({
  routeTree: root.addChildren([console.addChildren([home, cases, oneCase])]),
  defaultPreload: 'intent',
  defaultNotFoundComponent: NotFoundPage,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
