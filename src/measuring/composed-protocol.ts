import { tellWhileWaiting } from '../common/index.js';
import { readConfig } from '../config/index.js';
import { type CompositePlan, type Protocol, withComposites } from '../evaluation/index.js';
import { FaceEngine } from '../faces/index.js';
import { progressBar } from '../operations/index.js';

/** The protocol with composites as probes, made before anything is measured. */
export async function composedProtocol(listed: Protocol, plan: CompositePlan) {
  const { faceWorkers: workers, faceBackend: backend, faceNetworks: networks } = readConfig();
  const engine = new FaceEngine({ workers, backend, networks });
  const bar = progressBar('composites');
  try {
    await tellWhileWaiting('Loading the face networks', () => engine.start());
    return await withComposites(engine, listed, plan, (done, all) => {
      bar.update(done, all);
    });
  } finally {
    bar.stop();
    await engine.close();
  }
}
