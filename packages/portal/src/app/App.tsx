import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { Frame } from '../frame/Frame.tsx';
import { NotFound } from '../frame/NotFound.tsx';
import { Loading } from '../frame/Loading.tsx';
import { ADDRESSES } from './addresses.ts';

/** Each view is a chunk of its own. */
const VIEWS: Record<keyof typeof ADDRESSES, React.LazyExoticComponent<React.ComponentType>> = {
  radar: lazy(() => import('../views/radar/Radar.tsx')),
  map: lazy(() => import('../views/map/MapView.tsx')),
  municipality: lazy(() => import('../views/municipality/Municipality.tsx')),
  solutions: lazy(() => import('../views/solutions/Solutions.tsx')),
  solution: lazy(() => import('../views/solution/Solution.tsx')),
  outage: lazy(() => import('../views/outage/Outage.tsx')),
  agreements: lazy(() => import('../views/agreements/Agreements.tsx')),
  agreement: lazy(() => import('../views/agreement/Agreement.tsx')),
  tasks: lazy(() => import('../views/tasks/Tasks.tsx')),
  organisation: lazy(() => import('../views/organisation/Organisation.tsx')),
  wheel: lazy(() => import('../views/wheel/Wheel.tsx')),
  route: lazy(() => import('../views/route/Route.tsx')),
  body: lazy(() => import('../views/body/Body.tsx')),
  documents: lazy(() => import('../views/documents/Documents.tsx')),
  document: lazy(() => import('../views/document/Document.tsx')),
  ask: lazy(() => import('../views/ask/Ask.tsx')),
  search: lazy(() => import('../views/search/Search.tsx')),
  accessibility: lazy(() => import('../views/accessibility/Accessibility.tsx')),
};

export function App() {
  return (
    <Frame>
      <Suspense fallback={<Loading />}>
        <Routes>
          {Object.entries(VIEWS).map(([name, View]) => (
            <Route key={name} path={ADDRESSES[name as keyof typeof ADDRESSES]} element={<View />} />
          ))}
          <Route path="*" element={<NotFound />} />
        </Routes>
      </Suspense>
    </Frame>
  );
}
