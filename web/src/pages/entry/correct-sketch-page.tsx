import { dataOf } from '@mirsam/client';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { mirsam } from '../../api/mirsam.js';
import { LoadedPage } from '../../design/loaded-page.js';
import { sketchQuery } from '../records/records.js';
import { Correction } from './correction.js';
import { fieldsOfSketch, type SketchFields as Fields } from './fields.js';
import { SketchFields } from './sketch-fields.js';
import { SketchMakingFields } from './sketch-making-fields.js';

export function CorrectSketchPage() {
  const { id } = useParams({ from: '/console/sketches/$id/correction' });
  const sketch = useQuery(sketchQuery(id));
  return (
    <LoadedPage query={sketch}>
      {(data) => (
        <Correction
          record={data}
          fieldsOf={fieldsOfSketch}
          own={SketchFields}
          sheets={SketchMakingFields}
          patch={patch}
        />
      )}
    </LoadedPage>
  );
}

const patch = async (id: string, version: number, changes: Partial<Fields>) =>
  dataOf(
    await mirsam.PATCH('/api/v1/sketches/{id}', {
      params: { path: { id } },
      body: { version, ...changes },
    }),
  );
